import { createHash } from 'node:crypto';
import type { IndexFile } from 'pagefind';
import { arrayItems, arrayOf, text, textOf } from './cbor.ts';
import { packed, unpacked } from './search-files.ts';

/**
 * Bytes of a piece before it is compressed, to about half. Pagefind makes pieces four to five times as large and
 * offers no setting; a reader loads one for each word of a query, for the few words in it that matter.
 */
const pieceSize = 14_000;

/** Words that begin with the same letters stay together, so that a word half typed finds its whole. */
const together = 3;

interface Word {
  readonly word: string;
  readonly bytes: Buffer;
}

/**
 * The files of an index with its lists of words in smaller pieces. `pf_meta` says, for each piece, its first
 * and last word and its name; it is rewritten, and `pagefind-entry.json` with it.
 */
export function smallPieces(files: readonly IndexFile[]): IndexFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const renamed = new Map<string, string>();
  const made: IndexFile[] = [];
  for (const file of files) {
    const hash = /^pagefind\.(.+)\.pf_meta$/.exec(file.path)?.[1];
    if (hash === undefined) continue;
    const language = hash.replace(/_[^_]*$/, '');
    const items = arrayItems(unpacked(file));
    // Filters are ours (search-table.ts): Pagefind's own would differ in name from one build to the next.
    const [version, pages, listed, _filters, ...rest] = items;
    if (version === undefined || pages === undefined || listed === undefined)
      throw new Error(`Search index: ${file.path} has an unknown form.`);
    const words = arrayItems(listed).flatMap((piece) => wordsOf(byPath, piece));
    const pieces = piecesOf(words).map((piece) => pieceFile(language, piece));
    const entries = arrayOf(pieces.map(({ entry }) => entry));
    const meta = arrayOf([version, pages, entries, arrayOf([]), ...rest]);
    const name = `${language}_${digest(meta)}`;
    renamed.set(hash, name);
    made.push(
      { path: `pagefind.${name}.pf_meta`, content: packed(meta) },
      ...pieces.map(({ file: piece }) => piece),
    );
  }
  const kept = files.filter(({ path }) => !/^index\/|\.pf_meta$/.test(path));
  return [...kept.map((file) => withNames(file, renamed)), ...made];
}

/** The words of one of Pagefind's own pieces, in order. */
function wordsOf(files: ReadonlyMap<string, IndexFile>, piece: Buffer): Word[] {
  const hash = arrayItems(piece)[2];
  const path = `index/${hash === undefined ? '' : textOf(hash)}.pf_index`;
  const file = files.get(path);
  if (file === undefined) throw new Error(`Search index: there is no ${path}.`);
  const [list] = arrayItems(unpacked(file));
  if (list === undefined) throw new Error(`Search index: ${path} has an unknown form.`);
  return arrayItems(list).map((bytes) => ({
    bytes,
    word: textOf(arrayItems(bytes)[0] ?? Buffer.of()),
  }));
}

const beginning = ({ word }: Word): string => word.slice(0, together);

/** Cuts where a piece is large enough and the next word begins otherwise, or at twice that size anywhere. */
function piecesOf(words: readonly Word[]): Word[][] {
  const pieces: Word[][] = [];
  let piece: Word[] = [];
  let size = 0;
  for (const word of words) {
    const last = piece.at(-1);
    const cut =
      last !== undefined &&
      (size + word.bytes.length > 2 * pieceSize ||
        (size + word.bytes.length > pieceSize && beginning(last) !== beginning(word)));
    if (cut) {
      pieces.push(piece);
      piece = [];
      size = 0;
    }
    piece.push(word);
    size += word.bytes.length;
  }
  return piece.length > 0 ? [...pieces, piece] : pieces;
}

/** One piece as a file, and what `pf_meta` says of it. */
function pieceFile(language: string, words: readonly Word[]): { file: IndexFile; entry: Buffer } {
  const content = arrayOf([arrayOf(words.map(({ bytes }) => bytes))]);
  const name = `${language}_${digest(content).slice(0, 7)}`;
  const ends = [words[0]?.word ?? '', words.at(-1)?.word ?? '', name];
  return {
    file: { path: `index/${name}.pf_index`, content: packed(content) },
    entry: arrayOf(ends.map(text)),
  };
}

/** The entry file with the new names of what it points to; other files as they are. */
function withNames(file: IndexFile, renamed: ReadonlyMap<string, string>): IndexFile {
  if (file.path !== 'pagefind-entry.json') return file;
  let entry = new TextDecoder().decode(file.content);
  for (const [hash, name] of renamed) entry = entry.replaceAll(`"${hash}"`, `"${name}"`);
  return { path: file.path, content: Buffer.from(entry) };
}

const digest = (bytes: Buffer): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 13);
