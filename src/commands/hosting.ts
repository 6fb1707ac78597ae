// npm run hosting: writes what hosts need to know of the site, from src/hosting/. Without more, the samples in
// deploy/; "-- nginx FILE" and "-- headers FOLDER" for the address in SITE_URL.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { headersFile, redirectsFile } from '#src/hosting/headers-file.ts';
import { nginxConfiguration } from '#src/hosting/nginx.ts';
import { sample, samples } from '#src/hosting/samples.ts';
import { root } from './root.ts';
import { siteBase } from './site-base.ts';

const usage = `npm run hosting                        the samples in deploy/, anew
npm run hosting -- nginx FILE          nginx’s configuration for the address in SITE_URL
          --root=FOLDER                the folder it serves (${sample.root})
          --brotli                     nginx has the module brotli_static
npm run hosting -- headers FOLDER      _headers and _redirects for the address in SITE_URL`;

const written = (file: string, text: string) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`Written / Écrit\u00a0: ${file}`);
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    root: { type: 'string', default: sample.root },
    brotli: { type: 'boolean', default: false },
  },
});
const [kind, where] = positionals;
const address = process.env['SITE_URL'];

if (kind === undefined) {
  for (const [file, text] of Object.entries(samples())) written(join(root, 'deploy', file), text);
} else if (where === undefined || address === undefined || !['nginx', 'headers'].includes(kind)) {
  console.error(
    `${address === undefined ? 'SITE_URL is not set. / SITE_URL manque.\n' : ''}${usage}`,
  );
  process.exitCode = 1;
} else if (kind === 'nginx') {
  const { hostname } = new URL(address);
  const { root: folder, brotli } = values;
  written(
    where,
    nginxConfiguration({ serverName: hostname, base: siteBase, root: folder, brotli }),
  );
} else {
  written(join(where, '_headers'), headersFile(siteBase));
  written(join(where, '_redirects'), redirectsFile(siteBase));
}
