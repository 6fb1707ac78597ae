import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file to be written; `was` is the text that it replaces, left out for a new one. */
export type FileChange = { path: string; text: string; was?: string };

/** Somebody else wrote meanwhile to the file that it names: nothing was written. */
export class Conflict extends Error {}

/**
 * Writes all files or none. They are first written whole to a folder of their own, then moved to their places,
 * a new folder as one; all of it in one go, so that Ctrl+C comes either before or after.
 */
export function writeAll(root: string, changes: readonly FileChange[]): void {
  const temporary = mkdtempSync(join(root, '.new-'));
  const copy = (folder: string, path: string) => {
    const place = join(temporary, folder, path);
    mkdirSync(dirname(place), { recursive: true });
    return place;
  };
  const undo: (() => void)[] = [];
  try {
    for (const { path, text } of changes) writeFileSync(copy('new', path), text);
    for (const { path, was } of changes)
      if (was === undefined ? existsSync(join(root, path)) : was !== textOf(join(root, path)))
        throw new Conflict(path);

    for (const { path, was } of changes) {
      const place = join(root, path);
      if (was === undefined) {
        const whole = firstMissing(root, path);
        // Another file of the same new folder brought it along.
        if (whole === null) continue;
        renameSync(join(temporary, 'new', whole), join(root, whole));
        undo.push(() => rmSync(join(root, whole), { recursive: true }));
      } else {
        const saved = copy('old', path);
        copyFileSync(place, saved);
        renameSync(join(temporary, 'new', path), place);
        undo.push(() => renameSync(saved, place));
      }
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

const textOf = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

/** The outermost part of a path that is not there yet; null when all of it is. */
function firstMissing(root: string, path: string): string | null {
  if (existsSync(join(root, path))) return null;
  const folder = dirname(path);
  return folder === '.' ? path : (firstMissing(root, folder) ?? path);
}
