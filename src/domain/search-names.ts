import type { ListedPage } from './search-table.ts';
import { askedStems, contentStems, countSign, queryWords, type Language } from './search-words.ts';

/** A page with what its names come to, worked out once. */
interface Named {
  readonly page: ListedPage;
  /** Each name in folded words, and as stems. */
  readonly names: readonly { readonly spelt: string; readonly stems: readonly string[] }[];
  /** Stems of all names and further words. */
  readonly pool: readonly string[];
}

/** The names of all pages, ready for questions. */
export interface NameIndex {
  readonly named: readonly Named[];
  /** How much a stem tells: little when it is in many names. */
  readonly weightOf: (stem: string) => number;
  readonly language: Language;
}

export function nameIndex(pages: readonly ListedPage[], language: Language): NameIndex {
  const named = pages.map((page): Named => {
    const names = (page.n ?? []).map((name) => ({
      spelt: queryWords(name).join(' '),
      stems: askedStems(name, language),
    }));
    const further = contentStems(page.w ?? '', language);
    return { page, names, pool: [...new Set([...names.flatMap((n) => n.stems), ...further])] };
  });
  const frequency = new Map<string, number>();
  for (const { pool } of named)
    for (const stem of pool) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const withNames = named.filter(({ names }) => names.length > 0).length;
  return {
    named,
    language,
    weightOf: (stem) =>
      stem === countSign ? 1 : Math.log(1 + withNames / (frequency.get(stem) ?? 1)),
  };
}

/** What a query is worth that is a name, that has a name's words, or that is among a page's words. */
const exact = 100;
const sameWords = 96;
/** Above this a page is shown though its text lacks a word. */
export const byNameAlone = 60;
const within = 32;

/** Of names alike: countries before missions before others. */
const byKind: Readonly<Record<string, number>> = {
  countries: 3,
  missions: 2,
  partners: 2,
  figures: 1,
};

/** Names of places reach into each other, and other names of a page are less its own than its title. */
const lesserName = 4;

/** How well the names of each page fit a query, from 0 to a little over 100; pages that do not fit are left out. */
export function rankNames(query: string, index: NameIndex): Map<ListedPage, number> {
  const spelt = queryWords(query).join(' ');
  const stems = [...new Set(askedStems(query, index.language))];
  const ranks = new Map<ListedPage, number>();
  if (spelt === '') return ranks;
  index.named.forEach((named, place) => {
    const rank = rankOf(named, { spelt, stems }, index.weightOf);
    // Order in the table decides between equals.
    if (rank > 0) ranks.set(named.page, rank + (byKind[named.page.k] ?? 0) - place / 1000);
  });
  return ranks;
}

interface Asked {
  readonly spelt: string;
  readonly stems: readonly string[];
}

function rankOf(
  { page, names, pool }: Named,
  { spelt, stems: asked }: Asked,
  weightOf: (stem: string) => number,
): number {
  const same = names.findIndex((name) => name.spelt === spelt);
  if (same >= 0) return same === 0 ? exact : exact - lesserName / 2;
  if (asked.length === 0) return 0;
  const weigh = (stems: readonly string[]) => stems.reduce((sum, stem) => sum + weightOf(stem), 0);
  const whole = weigh(asked);
  const counts = page.k === 'figures' && asked.includes(countSign) ? [countSign] : [];
  const shares = names.map(({ stems }) => {
    const all = [...new Set([...stems, ...counts])];
    return stems.length > 0 && asked.every((stem) => all.includes(stem))
      ? Math.min(1, whole / weigh(all))
      : 0;
  });
  const best = Math.max(0, ...shares);
  if (best > 0.999) return sameWords - (shares[0] === best ? 0 : lesserName);
  if (best > 0) return byNameAlone + within * best;
  if (asked.every((stem) => pool.includes(stem) || counts.includes(stem))) return byNameAlone + 4;
  // The last word may still be being typed.
  const last = asked.at(-1) ?? '';
  const before = asked.slice(0, -1);
  if (
    last.length > 2 &&
    spelt.split(' ').at(-1)?.startsWith(last) === true &&
    names.some(
      ({ stems }) =>
        before.every((stem) => stems.includes(stem)) && stems.some((stem) => stem.startsWith(last)),
    )
  )
    return byNameAlone;
  // A name within the question: “police in Haiti today”.
  const held = names.map(({ stems }) =>
    stems.length > 0 && stems.every((stem) => asked.includes(stem)) ? weigh(stems) / whole : 0,
  );
  return 55 * Math.max(0, ...held);
}

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

/**
 * The name a word or a query was probably meant to be, as it is written, or null. A short word may lack a letter,
 * have one too many or two swapped; another letter in its place more often makes another name (Iran, Iraq).
 */
export function closestName(typed: string, index: NameIndex): string | null {
  const spelled = queryWords(typed).join(' ');
  const word = spelled.replaceAll(' ', '');
  if (word.length < 4 || /\d/.test(word)) return null;
  let best: { name: string; distance: number } | null = null;
  for (const { page, names } of index.named)
    names.forEach(({ spelt }, at) => {
      for (const part of new Set([spelt, ...spelt.split(' ')])) {
        const name = part.replaceAll(' ', '');
        if (name.length < 4 || name[0] !== word[0] || part === spelled) continue;
        const distance = editDistance(word, name);
        if (distance > allowed(word, name, distance) || distance >= (best?.distance ?? 9)) continue;
        best = { name: part === spelt ? (page.n?.[at] ?? part) : part, distance };
      }
    });
  return (best as { name: string } | null)?.name ?? null;
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
