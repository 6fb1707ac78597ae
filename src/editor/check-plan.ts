import { checkRead } from '#src/gate/check-content.ts';
import { onDisk, type Files } from '#src/gate/files.ts';
import type { Problem } from '#src/gate/problem.ts';
import { readContent, type RawContent } from '#src/gate/read-content.ts';
import type { FileChange } from './write-files.ts';

/** The files of a folder as they would be after some changes. */
function after(files: Files, changes: readonly FileChange[]): Files {
  const texts = new Map(changes.map(({ path, text }) => [path, text]));
  const added = (folder: string) =>
    [...texts.keys()]
      .filter((path) => path.startsWith(`${folder}/`))
      .map((path) => path.slice(folder.length + 1).split('/'))
      .map(([name = '', ...rest]) => ({ name, isFolder: rest.length > 0 }));
  return {
    exists: (path) => texts.has(path) || added(path).length > 0 || files.exists(path),
    read: (path) => texts.get(path) ?? files.read(path),
    list: (folder) => {
      const entries = [...files.list(folder), ...added(folder)];
      return [...new Map(entries.map((entry) => [entry.name, entry])).values()];
    },
  };
}

/** Lines and places in lists move when something is put before them. */
const same = ({ file, field, found, wanted }: Problem) =>
  [file, field.replace(/\[\d+\]/g, '[]'), found, wanted].join('\n');

/** The mistakes that some changes would bring into the files they touch, found before anything is written. */
export function mistakesOf(
  changes: readonly FileChange[],
  root: string,
  before: RawContent,
): Problem[] {
  const touched = new Set(changes.map(({ path }) => path));
  const now = checkRead(readContent(after(onDisk(root), changes))).mistakes;
  const own = now.filter(({ file }) => touched.has(file));
  if (own.length === 0) return [];
  const known = new Set(checkRead(before).mistakes.map(same));
  return own.filter((problem) => !known.has(same(problem)));
}
