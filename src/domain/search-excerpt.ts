import { queryText, tokenise } from './search-text.ts';

/** A stretch of an excerpt, marked where it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A heading inside a page, with the place of its first word. */
export interface Heading {
  readonly id: string;
  readonly text: string;
  readonly place: number;
}

/** The text of a page as results show it: a file of its own, written by the build. */
export interface ShownText {
  /** Address below the base path. */
  readonly url: string;
  readonly title: string;
  /** Its words between spaces, as the index counts them. */
  readonly content: string;
  readonly headings: readonly Heading[];
}

/** How much a word found counts that the stretch already has, beside a new one. */
const again = 0.2;

/**
 * So many words of a text around the places where most different words were found together; from its beginning
 * when there are none. Left out at an end, it has an ellipsis there.
 */
export function excerptOf(
  words: readonly string[],
  places: readonly number[],
  length: number,
): Piece[] {
  const [from, to] = densest(words, places, length);
  // As many words before what was found as after it.
  const before = Math.floor((length - (to - from)) / 2);
  const start = Math.max(0, Math.min(from - before, words.length - length));
  const end = Math.min(words.length, start + length);
  const found = new Set(places);
  const pieces: Piece[] = [];
  const add = (text: string, marked: boolean) => {
    if (text === '') return;
    const last = pieces.at(-1);
    if (last?.marked === marked) pieces[pieces.length - 1] = { text: last.text + text, marked };
    else pieces.push({ text, marked });
  };
  if (start > 0) add('… ', false);
  for (let place = start; place < end; place += 1) {
    const word = words[place] ?? '';
    if (place > start) add(' ', false);
    // Brackets and points around a word are not marked with it.
    const [, opening = '', bare = '', closing = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word) ?? [];
    add(opening, false);
    add(bare, found.has(place));
    add(closing, false);
  }
  if (end < words.length) add(' …', false);
  return pieces;
}

/** First place, and the one after the last, of the stretch with most of what was found. */
function densest(
  words: readonly string[],
  places: readonly number[],
  length: number,
): [number, number] {
  const sorted = [...new Set(places)].sort((a, b) => a - b);
  const held = new Map<string, number>();
  const spelt = sorted.map((place) => words[place]?.toLowerCase() ?? '');
  let best: [number, number] = [0, 0];
  let most = 0;
  let count = 0;
  let first = 0;
  sorted.forEach((place, last) => {
    const word = spelt[last] ?? '';
    held.set(word, (held.get(word) ?? 0) + 1);
    count += 1;
    while (place - (sorted[first] ?? 0) >= length) {
      const gone = spelt[first] ?? '';
      const left = (held.get(gone) ?? 1) - 1;
      if (left === 0) held.delete(gone);
      else held.set(gone, left);
      count -= 1;
      first += 1;
    }
    const worth = held.size + again * (count - held.size);
    if (worth > most + 1e-9) {
      most = worth;
      best = [sorted[first] ?? 0, place + 1];
    }
  });
  return best;
}

/** The words of a query that a heading may share: short ones are in too many. */
export const askedWords = (query: string): string[] => [
  ...new Set(tokenise(queryText(query)).filter((word) => word.length > 3)),
];

/** The heading of a section that holds something found and shares most words with the query; none if none does. */
export function sectionFor(
  headings: readonly Heading[],
  places: readonly number[],
  asked: readonly string[],
): Heading | null {
  let best: Heading | null = null;
  let most = 0;
  headings.forEach((heading, at) => {
    const end = headings[at + 1]?.place ?? Infinity;
    if (!places.some((place) => place >= heading.place && place < end)) return;
    const shared = sharedWords(asked, heading.text);
    if (shared > most) [best, most] = [heading, shared];
  });
  return best;
}

/** How many of the words asked for stand in a heading, in some form. */
export function sharedWords(asked: readonly string[], heading: string): number {
  if (asked.length === 0) return 0;
  const found = tokenise(heading);
  return asked.filter((word) => found.some((other) => isFormOf(word, other))).length;
}

/** Whether two words may be forms of one: either begins the other’s way, or they share most of their letters. */
function isFormOf(asked: string, found: string): boolean {
  if (found.startsWith(asked)) return true;
  if (/\d/.test(asked)) return false;
  const needed = Math.max(4, Math.ceil(asked.length * 0.6));
  return asked.length >= needed && found.startsWith(asked.slice(0, needed));
}
