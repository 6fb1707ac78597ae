import { createServer } from 'node:net';

const attempts = 100;

const isFree = (port: number, host: string) =>
  new Promise<boolean>((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      resolve(false);
    });
    probe.listen({ port, host, exclusive: true }, () => {
      probe.close(() => {
        resolve(true);
      });
    });
  });

/** The first port that is free on this machine's own address, counting up from the wanted one. */
export async function freePort(wanted: number, host = '127.0.0.1'): Promise<number> {
  for (let port = wanted; port < wanted + attempts; port += 1) {
    if (await isFree(port, host)) return port;
  }
  throw new Error(
    `No free port from ${wanted} to ${wanted + attempts - 1}. / ` +
      `Aucun port libre de ${wanted} à ${wanted + attempts - 1}.`,
  );
}
