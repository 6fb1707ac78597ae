import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { siteBase } from '../../src/commands/site-base.ts';
import { serveFolder, type RunningServer } from '../../src/commands/static-server.ts';

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/**
 * Serves the built site on this machine as a host that compresses beforehand does: brotli at its highest level,
 * made once. Pages of `more`, by path, are served the same way.
 */
export async function serveCompressed(
  dist: string,
  more: ReadonlyMap<string, string> = new Map(),
): Promise<RunningServer> {
  const site = await serveFolder(dist, { base: siteBase });
  const { origin } = new URL(site.url);
  const answers = new Map<string, Promise<Answer>>();
  const answer = async (path: string): Promise<Answer> => {
    const own = more.get(path);
    const response =
      own === undefined
        ? await fetch(origin + path, { redirect: 'manual' })
        : new Response(own, { headers: { 'content-type': 'text/html; charset=utf-8' } });
    const type = response.headers.get('content-type') ?? 'application/octet-stream';
    const body = Buffer.from(await response.arrayBuffer());
    const packs = /^text\/|json|xml|svg|javascript/.test(type);
    return {
      status: response.status,
      headers: { 'content-type': type, ...(packs ? { 'content-encoding': 'br' } : {}) },
      body: packs ? brotliCompressSync(body) : body,
    };
  };
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\?.*/s, '');
    const found = answers.get(path) ?? answer(path);
    answers.set(path, found);
    found.then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      (error: unknown) => {
        console.error(error);
        response.destroy();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${siteBase}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await site.close();
    },
  };
}
