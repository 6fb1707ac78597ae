import type { ListedPage } from './search-table.ts';
import {
  askedStems,
  contentStems,
  countSign,
  queryWords,
  signs,
  type Language,
} from './search-words.ts';
import { freeStems } from './search-subject.ts';

/** A name with what it comes to, worked out once. */
interface Name {
  /** In folded words, and as stems. */
  readonly spelt: string;
  readonly stems: readonly string[];
  /** What its stems tell together. */
  readonly weight: number;
}

/** A page with its names. */
interface Named {
  readonly page: ListedPage;
  readonly names: readonly Name[];
  readonly headings: readonly Name[];
  /** Stems of all names and further words; the same with those of headings. */
  readonly pool: ReadonlySet<string>;
  readonly wholePool: ReadonlySet<string>;
}

/** The names of all pages, ready for questions. */
export interface NameIndex {
  readonly named: readonly Named[];
  /** How much a stem tells: little when it is in many names. */
  readonly weightOf: (stem: string) => number;
  readonly language: Language;
}

export function nameIndex(pages: readonly ListedPage[], language: Language): NameIndex {
  const read = (name: string) => ({
    spelt: queryWords(name).join(' '),
    stems: [...new Set(askedStems(name, language))],
  });
  const withStems = pages.map((page) => {
    const names = (page.n ?? []).map(read);
    const headings = (page.h ?? []).map(read);
    const pool = new Set([
      ...names.flatMap(({ stems }) => stems),
      ...contentStems(page.w ?? '', language),
    ]);
    const wholePool = new Set([...pool, ...headings.flatMap(({ stems }) => stems)]);
    return { page, names, headings, pool, wholePool };
  });
  const frequency = new Map<string, number>();
  for (const { pool } of withStems)
    for (const stem of pool) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const withNames = withStems.filter(({ names }) => names.length > 0).length;
  const weightOf = (stem: string) =>
    signs.has(stem) ? 1 : Math.log(1 + withNames / (frequency.get(stem) ?? 1));
  const weighed = (name: Omit<Name, 'weight'>): Name => ({
    ...name,
    weight: weigh(name.stems, weightOf),
  });
  return {
    language,
    weightOf,
    named: withStems
      .filter(({ wholePool }) => wholePool.size > 0)
      .map((one) => ({
        ...one,
        names: one.names.map(weighed),
        headings: one.headings.map(weighed),
      })),
  };
}

const weigh = (stems: readonly string[], weightOf: (stem: string) => number): number =>
  stems.reduce((sum, stem) => sum + weightOf(stem), 0);

/** What a query is worth that is a name, that has a name's words, or that is among a page's words. */
const exact = 100;
const sameWords = 96;
/** For a country whose name stands among words that every page is about: “missions in Haiti”. */
const countryAskedFor = 91;
/** Above this a page is shown though its text lacks a word. */
export const byNameAlone = 60;
const within = 32;
/** Above this a page is shown beside those that hold every word, with what it lacks. */
export const byNameInPart = 34;
const inPart = 58;
/** A mission, country or body that the query names among other words is probably what it is about; countries are wider. */
const aboutIt: Readonly<Record<string, number>> = {
  missions: 32,
  partners: 32,
  countries: 24,
  articles: 18,
};
/** What a heading inside a page is worth beside a name of the page. */
const asHeading = 0.72;

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
  const asked: Asked = {
    spelt,
    stems,
    weight: weigh(stems, index.weightOf),
    weightOf: index.weightOf,
    last: unfinished(spelt, stems),
  };
  index.named.forEach((named, place) => {
    const rank = rankOf(named, asked);
    // Order in the table decides between equals.
    if (rank > 0) ranks.set(named.page, rank + (byKind[named.page.k] ?? 0) - place / 1000);
  });
  return ranks;
}

interface Asked extends Name {
  readonly weightOf: NameIndex['weightOf'];
  /** The last word, when it may still be being typed. */
  readonly last: string | null;
}

function unfinished(spelt: string, stems: readonly string[]): string | null {
  const last = stems.at(-1) ?? '';
  return last.length > 2 && spelt.split(' ').at(-1)?.startsWith(last) === true ? last : null;
}

function rankOf({ page, names, headings, pool, wholePool }: Named, asked: Asked): number {
  const same = names.findIndex((name) => name.spelt === asked.spelt);
  if (same >= 0) return same === 0 ? exact : exact - lesserName / 2;
  const { stems } = asked;
  if (stems.length === 0) return 0;
  // Nothing to compare: by far the most pages for most queries.
  const held = stems.some((stem) => wholePool.has(stem) || signs.has(stem));
  if (!held) return startOf(names, asked);
  const counts = page.k === 'figures' && stems.includes(countSign);
  return Math.max(
    fitOf(names, asked, counts),
    asHeading * fitOf(headings, asked, false),
    aboutCountry(page, names, asked),
    aboutEntity(page, names, asked),
    stems.every((stem) => pool.has(stem) || (counts && stem === countSign)) ? byNameAlone + 4 : 0,
    stems.every((stem) => wholePool.has(stem)) ? byNameAlone - 8 : 0,
    startOf(names, asked),
  );
}

/** How well the best of these names fits, its order of words aside. */
function fitOf(names: readonly Name[], asked: Asked, counts: boolean): number {
  let best = 0;
  names.forEach(({ spelt, stems, weight }, place) => {
    if (spelt === asked.spelt) best = Math.max(best, exact);
    const more = counts && !stems.includes(countSign);
    const shared = asked.stems.filter(
      (stem) => stems.includes(stem) || (more && stem === countSign),
    );
    if (shared.length === 0) return;
    const common = weigh(shared, asked.weightOf);
    const ofName = common / (weight + (more ? asked.weightOf(countSign) : 0));
    const ofAsked = common / asked.weight;
    const all = shared.length === asked.stems.length;
    const rank = !all
      ? inPart * ofAsked * Math.sqrt(Math.min(1, ofName))
      : ofName > 0.999
        ? sameWords - (place === 0 ? 0 : lesserName)
        : byNameAlone + within * ofName;
    best = Math.max(best, rank);
  });
  return best;
}

/** “Police in Haiti”, “missions in Haiti”: all of it is about the country, whose page leads to the missions. */
function aboutCountry(page: ListedPage, names: readonly Name[], asked: Asked): number {
  if (page.k !== 'countries') return 0;
  const telling = asked.stems.filter((stem) => !freeStems.has(stem));
  if (telling.length === 0 || telling.length === asked.stems.length) return 0;
  const fits = names.some(
    ({ stems }) => stems.length === telling.length && telling.every((stem) => stems.includes(stem)),
  );
  return fits ? countryAskedFor : 0;
}

/** “Canada’s role in MINUSMA”: more the more of the query is its name. */
function aboutEntity(page: ListedPage, names: readonly Name[], asked: Asked): number {
  const least = aboutIt[page.k];
  if (least === undefined) return 0;
  const held = names
    .filter(({ stems }) => stems.length > 0 && stems.every((stem) => asked.stems.includes(stem)))
    .filter(({ stems }) => !stems.every((stem) => freeStems.has(stem)));
  const best = Math.max(0, ...held.map(({ weight }) => weight));
  return best === 0 ? 0 : least + (inPart - least) * (best / asked.weight);
}

/** How much more it is that a name being typed has no other words. */
const nothingElse = 16;

/** A name that begins so, while the last word is being typed. */
function startOf(names: readonly Name[], { stems, last, weightOf }: Asked): number {
  if (last === null) return 0;
  const before = stems.slice(0, -1);
  let best = 0;
  for (const name of names) {
    if (!before.every((stem) => name.stems.includes(stem))) continue;
    const meant = name.stems.find((stem) => stem.startsWith(last));
    if (meant === undefined) continue;
    const share = (weigh(before, weightOf) + weightOf(meant)) / name.weight;
    best = Math.max(best, byNameAlone + nothingElse * Math.min(1, share));
  }
  return best;
}
