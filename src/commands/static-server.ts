import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { contentTypeOf } from '#src/domain/media-types.ts';
import { headersFor } from '#src/hosting/headers.ts';

interface Options {
  /** 0 lets the system choose. */
  port?: number;
  /** The path the site lives under, with a slash at both ends: '/' or '/record/'. */
  base?: string;
}

export interface RunningServer {
  /** The site's address, with its base path and a slash at the end. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Serve a folder on this machine only, as a plain static host would, with the site's own headers: no rewriting,
 * no guessed endings.
 */
export async function serveFolder(
  folder: string,
  { port = 0, base = '/' }: Options = {},
): Promise<RunningServer> {
  const host = '127.0.0.1';
  const server = createServer((request, response) => {
    answer(folder, base, request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${actual}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function answer(
  folder: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    sendText(response, 405, 'Method not allowed');
    return;
  }
  const [address = '', query] = (request.url ?? '').split(/\?(.*)/s);
  const search = query === undefined ? '' : `?${query}`;
  const redirectToFolder = () => {
    response.setHeader('location', `${address}/${search}`);
    sendText(response, 301, 'Moved');
  };

  const path = decode(address);
  if (path === undefined) {
    sendText(response, 400, 'Bad request');
    return;
  }
  if (`${path}/` === base) {
    redirectToFolder();
    return;
  }
  if (!path.startsWith(base)) {
    sendText(response, 404, 'Not found');
    return;
  }

  const wanted = path.slice(base.length);
  for (const [name, value] of Object.entries(headersFor(`/${wanted}`)))
    response.setHeader(name, value);
  const file = join(folder, wanted === '' || wanted.endsWith('/') ? `${wanted}index.html` : wanted);
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) redirectToFolder();
  else if (found?.isFile()) sendFile(response, request, file, found.size);
  else await sendNotFound(response, folder);
}

/** The address as written by people, or undefined when it is malformed or climbs out of the folder. */
function decode(address: string): string | undefined {
  try {
    const path = decodeURIComponent(address);
    return path.includes('\0') || path.split(/[/\\]/).includes('..') ? undefined : path;
  } catch {
    return undefined;
  }
}

function sendFile(
  response: ServerResponse,
  request: IncomingMessage,
  file: string,
  size: number,
): void {
  response.writeHead(200, {
    'content-type': contentTypeOf(file),
    'content-length': size,
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

async function sendNotFound(response: ServerResponse, folder: string): Promise<void> {
  const page = await readFile(join(folder, '404.html')).catch(() => undefined);
  if (page === undefined) {
    sendText(response, 404, 'Not found');
    return;
  }
  // Not those of the address asked for: what is not there must not be kept for a year.
  for (const [name, value] of Object.entries(headersFor('/404.html')))
    response.setHeader(name, value);
  response.writeHead(404, { 'content-type': contentTypeOf('.html') });
  response.end(page);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': contentTypeOf('.txt') });
  response.end(`${text}\n`);
}
