import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { editionCopy, isKept } from '#src/domain/edition.ts';
import { site } from './site.ts';

/**
 * Whether this edition keeps a copy of a page (its path without the base): the copy is there, or is about to be,
 * since npm run edition builds what it freezes. A figure that is newer than the edition has none yet.
 */
export const hasFrozenCopy = (path: string): boolean =>
  isKept(path) &&
  (process.env['FREEZE_EDITION'] === site.edition ||
    existsSync(join(process.cwd(), 'public', editionCopy(site.edition, path), 'index.html')));
