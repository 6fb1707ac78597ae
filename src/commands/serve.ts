// Serves the built site on this machine, on 4321 (or PORT), or the next free port.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { root } from './root.ts';
import { siteBase } from './site-base.ts';
import { serveFolder } from './static-server.ts';

const folder = join(root, 'dist');
const wanted = Number(process.env['PORT'] ?? 4321);

if (existsSync(folder)) {
  const { url } = await serveFolder(folder, { port: await freePort(wanted), base: siteBase });
  console.log(
    `The site is at ${url} (Ctrl+C stops it). / Le site est à ${url} (Ctrl+C pour arrêter).`,
  );
} else {
  console.error(
    'There is no built site yet: run "npm run build" first. / ' +
      'Le site n’est pas encore construit\u00a0: lancer d’abord «\u00a0npm run build\u00a0».',
  );
  process.exitCode = 1;
}
