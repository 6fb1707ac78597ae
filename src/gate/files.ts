import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where content is read from: the disk, or a test's own files. Paths begin with content/. */
export type Files = {
  /** Whether there is a file; a folder of its name is none. */
  exists: (path: string) => boolean;
  read: (path: string) => string;
  /** What stands in a folder; empty when there is no such folder. */
  list: (folder: string) => { name: string; isFolder: boolean }[];
};

const kindOf = (path: string) => statSync(path, { throwIfNoEntry: false });

export const onDisk = (root: string): Files => ({
  exists: (path) => kindOf(join(root, path))?.isFile() === true,
  read: (path) => readFileSync(join(root, path), 'utf8'),
  list: (folder) =>
    kindOf(join(root, folder))?.isDirectory() === true
      ? readdirSync(join(root, folder), { withFileTypes: true }).map((entry) => ({
          name: entry.name,
          isFolder: entry.isDirectory(),
        }))
      : [],
});

/** Files by path, as they would stand below a folder. */
export function inMemory(files: ReadonlyMap<string, string>): Files {
  const folders = new Map<string, Map<string, boolean>>();
  for (const path of files.keys()) {
    const parts = path.split('/');
    parts.forEach((name, i) => {
      const folder = parts.slice(0, i).join('/');
      const entries = folders.get(folder) ?? new Map<string, boolean>();
      entries.set(name, i < parts.length - 1);
      folders.set(folder, entries);
    });
  }
  return {
    exists: (path) => files.has(path),
    read: (path) => {
      const text = files.get(path);
      if (text === undefined) throw new Error(`No file ${path}.`);
      return text;
    },
    list: (folder) =>
      [...(folders.get(folder) ?? [])]
        .map(([name, isFolder]) => ({ name, isFolder }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}
