// Pagefind's lists of words, cut into smaller pieces: nothing lost, and each piece where `pf_meta` says.
import type { IndexFile } from 'pagefind';
import { expect, test } from 'vitest';
import { arrayItems, arrayOf, text, textOf } from '#src/integrations/cbor.ts';
import { packed, unpacked } from '#src/integrations/search-files.ts';
import { smallPieces } from '#src/integrations/search-chunks.ts';

/** A number as one item of CBOR. */
const number = (value: number) => Buffer.from([0x1a, 0, 0, value >> 8, value & 0xff]);

/** What Pagefind holds on a word: here with `pages` pages of 13 bytes each. */
const wordItem = (word: string, pages: number) => {
  const page = arrayOf([number(1), arrayOf([number(2)]), arrayOf([])]);
  return arrayOf([text(word), arrayOf(Array.from({ length: pages }, () => page)), arrayOf([])]);
};

function indexOf(words: readonly Buffer[], filters: readonly Buffer[] = []): IndexFile[] {
  const entry = arrayOf([text('a'), text('z'), text('fr-ca_1234567')]);
  const meta = arrayOf([
    text('1.5.2'),
    arrayOf([]),
    arrayOf([entry]),
    arrayOf(filters),
    arrayOf([]),
  ]);
  const entryFile = { languages: { 'fr-ca': { hash: 'fr-ca_old', wasm: 'fr-ca', page_count: 1 } } };
  return [
    { path: 'pagefind-entry.json', content: Buffer.from(JSON.stringify(entryFile)) },
    { path: 'pagefind.fr-ca_old.pf_meta', content: packed(meta) },
    { path: 'index/fr-ca_1234567.pf_index', content: packed(arrayOf([arrayOf(words)])) },
  ];
}

/** Each piece as `pf_meta` tells of it: its first and last word, and the words it really holds. */
function piecesIn(files: readonly IndexFile[]) {
  const find = (path: string) => files.find((file) => file.path === path)!;
  const entry = JSON.parse(new TextDecoder().decode(find('pagefind-entry.json').content)) as {
    languages: Record<string, { hash: string }>;
  };
  const meta = arrayItems(unpacked(find(`pagefind.${entry.languages['fr-ca']!.hash}.pf_meta`)));
  return arrayItems(meta[2]!).map((piece) => {
    const [from, to, hash] = arrayItems(piece).map(textOf);
    const [list] = arrayItems(unpacked(find(`index/${hash!}.pf_index`)));
    return { from, to, words: arrayItems(list!).map((word) => textOf(arrayItems(word)[0]!)) };
  });
}

test('every word is in one piece, in order, and each piece is told by its first and last word', () => {
  const words = Array.from({ length: 300 }, (_, i) => `mot${String(i).padStart(3, '0')}é`);
  const files = smallPieces(indexOf(words.map((word) => wordItem(word, 20))));
  const pieces = piecesIn(files);
  expect(pieces.length).toBeGreaterThan(2);
  expect(pieces.flatMap(({ words: held }) => held)).toEqual(words);
  for (const { from, to, words: held } of pieces)
    expect([from, to]).toEqual([held[0], held.at(-1)]);
  expect(files.filter(({ path }) => path.startsWith('index/'))).toHaveLength(pieces.length);
});

test('words that begin alike stay together', () => {
  const words = ['gabon', 'hague', 'haiti', 'haitian'].map((word) => wordItem(word, 600));
  expect(piecesIn(smallPieces(indexOf(words))).map(({ words: held }) => held)).toEqual([
    ['gabon'],
    ['hague'],
    ['haiti', 'haitian'],
  ]);
});

test('the same words make the same files, whatever Pagefind calls the filters that are not kept', () => {
  const words = [wordItem('mali', 2)];
  const filter = (name: string) => arrayOf([text('kind'), text(name)]);
  const [one, other] = ['one', 'other'].map((name) => smallPieces(indexOf(words, [filter(name)])));
  expect(one).toEqual(other);
});

test('a piece that is named and not there stops the build', () => {
  const files = indexOf([]).filter(({ path }) => !path.startsWith('index/'));
  expect(() => smallPieces(files)).toThrow('there is no index/fr-ca_1234567.pf_index');
});

test('another form of file stops the build', () => {
  const files = [{ path: 'pagefind.fr-ca_x.pf_meta', content: packed(arrayOf([text('2.0')])) }];
  expect(() => smallPieces(files)).toThrow('pagefind.fr-ca_x.pf_meta has an unknown form');
  expect(() => arrayItems(Buffer.from([0x9f, 0xff]))).toThrow('does not tell its length');
});
