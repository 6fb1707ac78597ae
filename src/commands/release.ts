// npm run release -- FOLDER: puts dist/ online on this machine, beside what is served, and switches in one step.
// With --back, the release before is served again. deploy/nginx.md tells the rest.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { release, rollBack } from '#src/hosting/release.ts';
import { root } from './root.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { back: { type: 'boolean', default: false } },
});
const [target] = positionals;
try {
  if (target === undefined) throw new Error('npm run release -- FOLDER [--back]');
  if (values.back) console.log(`Served again: ${rollBack(target)}.`);
  else {
    const { name, files, same, kept } = release(join(root, 'dist'), target);
    console.log(
      `Served: ${name}, ${files} files, ${same} of them as before; ${kept} of the release before kept.`,
    );
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
