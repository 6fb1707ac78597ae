import { expect, test } from 'vitest';
import { checkCharacters, mendedSigns } from '#src/gate/characters.ts';
import { checkRead } from '#src/gate/check-content.ts';
import { inMemory } from '#src/gate/files.ts';
import { readContent } from '#src/gate/read-content.ts';
import { mend } from '#src/reports/fix.ts';
import { soundFiles } from './content-tree.ts';

const file = 'content/missions/mali/fr.mdx';

test('Signs that have one right form are mended in every file, with all else that has one', () => {
  const files = new Map<string, string>(
    Object.entries(soundFiles).map(([path, text]) => [`content/${path}`, text]),
  );
  const spoiled = `\uFEFF${files.get(file) ?? ''}`
    .replace('sont venus', 'sont\u200B arrive\u0301s, l\'été venu,')
    .replaceAll('\n', '\r\n');
  files.set(file, spoiled);
  files.set('content/un-police/totals.csv', `\uFEFF${files.get('content/un-police/totals.csv') ?? ''}`);
  const found = mend(readContent(inMemory(files)), (path) => files.get(path) ?? '');
  expect(found.map((f) => f.file)).toEqual([file, 'content/un-police/totals.csv']);
  for (const { file: path, text } of found) files.set(path, text);
  expect(files.get(file)).toContain('Des policiers sont arrivés, l’été venu, en 2013.');
  expect(files.get(file)).not.toMatch(/[\r\uFEFF\u200B]/u);
  expect(checkRead(readContent(inMemory(files))).mistakes).toEqual([]);
  expect(mend(readContent(inMemory(files)), (path) => files.get(path) ?? '')).toEqual([]);
}); // prettier-ignore

test('Letters of other languages and signs of typography are no mistake', () => {
  const text =
    'Œuvre, Đakovica, Rîmnicu, İzmir, S/RES/1325\u00a0; 12\u00a0000, «\u00a0oui\u00a0»\u202f! 🙂\t–\n';
  expect(checkCharacters(file, text)).toEqual([]);
  expect(mendedSigns(text)).toBe(text);
});

test('A letter and its accent that make no single sign are left as they are', () => {
  expect(checkCharacters(file, 'x\u0301')).toEqual([]);
});
