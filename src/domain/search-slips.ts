import type { ListedPage } from './search-table.ts';
import { queryWords } from './search-words.ts';

/** A name, or a word of one, that a reader may have meant. */
interface Meant {
  /** As it is written. */
  readonly name: string;
  /** In folded words; without spaces; as it sounds. */
  readonly spelt: string;
  readonly letters: string;
  readonly sound: string;
  /** The page whose whole name it is. */
  readonly page: ListedPage | null;
}

/** All names that may be misspelt. */
export type SlipIndex = readonly Meant[];

/** Shorter ones are too near to others. */
const shortest = 4;

export function slipIndex(pages: readonly ListedPage[]): SlipIndex {
  const all = new Map<string, Meant>();
  for (const page of pages)
    for (const name of page.n ?? []) {
      const words = queryWords(name);
      const whole = words.join(' ');
      for (const part of new Set([whole, ...words])) {
        const letters = part.replaceAll(' ', '');
        const before = all.get(letters);
        // The whole name of a page, before the same word in the name of another.
        if (letters.length < shortest || (before && (before.page !== null || part !== whole)))
          continue;
        const isWhole = part === whole;
        all.set(letters, {
          name: isWhole ? name : part,
          spelt: part,
          letters,
          sound: soundOf(letters),
          page: isWhole ? page : null,
        });
      }
    }
  return [...all.values()];
}

/**
 * How a word sounds, roughly, in either language: letters that are spelt one for the other are one. Keeps words
 * apart that differ by a consonant; made for comparing, not for reading.
 */
export const soundOf = (folded: string): string =>
  folded
    .replace(/ph/g, 'f')
    .replace(/dj/g, 'j')
    .replace(/t?[cs]h/g, 'x')
    .replace(/e?au/g, 'o')
    .replace(/ou|oo|w/g, 'u')
    .replace(/[ae]i|ae/g, 'e')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/g(?=[eiy])/g, 'j')
    .replace(/qu|[cq]/g, 'k')
    .replace(/y/g, 'i')
    .replace(/z/g, 's')
    .replace(/h/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=..)e$/, '');

/** Edits between two words, a swap of neighbours counted as one (optimal string alignment); limit + 1 where the lengths alone say more. */
export function editDistance(a: string, b: string, limit = 2): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? (before[j - 2] ?? Infinity) + 1
          : Infinity;
      next.push(
        Math.min(
          (row[j] ?? Infinity) + 1,
          (next[j - 1] ?? Infinity) + 1,
          (row[j - 1] ?? Infinity) + (a[i - 1] === b[j - 1] ? 0 : 1),
          swap,
        ),
      );
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? limit + 1;
}

/** A name a reader probably meant: as it is written, and its page when it is the whole name of one. */
export interface Suggestion {
  readonly name: string;
  readonly page: ListedPage | null;
}

/**
 * The name a word or a query was probably meant to be, or null: one that sounds alike (Ukrène, Djouba), or that is
 * spelt almost so. A short word may lack a letter, have one too many or two swapped; another letter in its place
 * more often makes another name (Iran, Iraq).
 */
export function closestName(typed: string, index: SlipIndex): Suggestion | null {
  const spelt = queryWords(typed).join(' ');
  const letters = spelt.replaceAll(' ', '');
  if (letters.length < shortest || /\d/.test(letters)) return null;
  const sound = soundOf(letters);
  let best: { meant: Meant; distance: number } | null = null;
  for (const meant of index) {
    // It is a name already.
    if (meant.spelt === spelt) return null;
    if (meant.letters[0] !== letters[0] && meant.sound[0] !== sound[0]) continue;
    const distance = slipOf({ letters, sound }, meant);
    if (distance < (best?.distance ?? Infinity)) best = { meant, distance };
  }
  return best && { name: best.meant.name, page: best.meant.page };
}

/** How far two names are apart; infinite when one is no slip for the other. */
function slipOf(typed: { letters: string; sound: string }, meant: Meant): number {
  const distance = editDistance(typed.letters, meant.letters);
  if (distance <= allowed(typed.letters, meant.letters, distance)) return distance;
  return typed.sound === meant.sound && typed.sound.length >= shortest ? 1.5 : Infinity;
}

/** How many slips are taken for a slip. */
function allowed(word: string, name: string, distance: number): number {
  if (word.length >= 9) return 2;
  if (word.length >= 8 || name.length !== word.length) return 1;
  if (distance === 1 && sameLetters(word, name)) return 1;
  return word.length >= 6 && vowelsApart(word, name) ? 1 : 0;
}

const sameLetters = (a: string, b: string): boolean =>
  Array.from(a).toSorted().join('') === Array.from(b).toSorted().join('');

/** Whether two words differ by vowels alone: Kosova, Kosovo. */
const vowelsApart = (a: string, b: string): boolean =>
  a.replaceAll(/[aeiouy]/g, '*') === b.replaceAll(/[aeiouy]/g, '*');
