// npm run compress: brotli and gzip twins beside the files in dist/, for servers that send them as they are.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compressFolder } from '#src/hosting/compress.ts';
import { root } from './root.ts';

const dist = join(root, 'dist');
if (existsSync(dist)) {
  const start = performance.now();
  const { files, bytes, twins } = await compressFolder(dist);
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `${files} files of ${bytes} bytes in ${seconds.toFixed(1)} s: ` +
      `brotli ${twins['.br']}, gzip ${twins['.gz']}.`,
  );
} else {
  console.error(
    'There is no built site yet: run "npm run build" first. / ' +
      'Le site n’est pas encore construit\u00a0: lancer d’abord «\u00a0npm run build\u00a0».',
  );
  process.exitCode = 1;
}
