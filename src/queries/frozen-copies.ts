import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { editionCopy, isKept, keepsCitation } from '#src/domain/edition.ts';
import { site } from './site.ts';

/** The copy is there, or is about to be, since npm run edition builds what it freezes. */
const isThere = (path: string): boolean =>
  process.env['FREEZE_EDITION'] === site.edition ||
  existsSync(join(process.cwd(), 'public', editionCopy(site.edition, path)));

/** An address of ours without the base path that the site stands under. */
export function barePath(address: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return address.startsWith(base) ? address.slice(base.length) : address;
}

/**
 * Whether this edition keeps a copy of a page (its path without the base). A figure that is newer than the edition
 * has none yet.
 */
export const hasFrozenCopy = (path: string): boolean =>
  isKept(path) && isThere(`${path}index.html`);

/** Whether this edition keeps a file of citations or a picture, by its name below /cite/. */
export const hasFrozenFile = (file: string): boolean =>
  keepsCitation(file) && isThere(`/cite/${file}`);
