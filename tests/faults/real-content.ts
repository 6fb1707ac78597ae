import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '#src/commands/root.ts';
import { filesBelow } from '#src/integrations/files-below.ts';
import type { ContentFiles } from './corruption.ts';

/** The content of the site as it stands, by path from the top of the project. */
export const realContent = (): ContentFiles =>
  new Map(
    filesBelow(join(root, 'content')).map((file) => [
      `content/${file}`,
      readFileSync(join(root, 'content', file), 'utf8'),
    ]),
  );

/** The same with some files changed, added or taken away. */
export function changed(
  files: ContentFiles,
  changes: readonly { file: string; text: string | null }[],
): Map<string, string> {
  const all = new Map(files);
  for (const { file, text } of changes)
    if (text === null) all.delete(file);
    else all.set(file, text);
  return all;
}
