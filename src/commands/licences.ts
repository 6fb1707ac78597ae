// npm run licences: writes docs/licences.md, the licence of every package that an install brings, from the lock file.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licenceList, readLock } from './lock-file.ts';
import { root } from './root.ts';

const { text, packages } = licenceList(readLock(root));
writeFileSync(join(root, 'docs/licences.md'), text);
console.log(`Written: docs/licences.md, ${packages} packages.`);
