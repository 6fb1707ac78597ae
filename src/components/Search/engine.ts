import {
  byNameAlone,
  closestName,
  nameIndex,
  rankNames,
  type NameIndex,
} from '#src/domain/search-names.ts';
import {
  chosen,
  countsOf,
  facets,
  type AnswerCard,
  type Counts,
  type ListedPage,
} from '#src/domain/search-table.ts';
import { contentStems, missingIn, queryWords } from '#src/domain/search-words.ts';
import type { Found, Hit, Pagefind } from './pagefind.ts';
import { readCards, readTable, readText, startPagefind, type SearchPlace } from './search-files.ts';
import type { SearchState } from './search-state.ts';

/** Results shown at once. */
export const perPage = 8;

/** A page among the results; its text is read when it is to be shown. */
interface Result {
  readonly page: ListedPage;
  readonly rank: number;
  readonly hit?: Hit;
}

export interface Shown {
  readonly found: Found;
  readonly page: ListedPage;
}

/** What search has found. */
export interface Answer {
  readonly total: number;
  readonly counts: Counts;
  readonly first: readonly Shown[];
  /** As many more, from this place on. */
  readonly more: (from: number) => Promise<Shown[]>;
  /** What was looked for instead, where only that is found. */
  readonly instead: string | null;
  /** Words of the query that no page has together with the others; then the results hold only some of them. */
  readonly missing: readonly string[];
  /** A name that is spelt almost so, where no name fits. */
  readonly suggestion: string | null;
  readonly card: AnswerCard | null;
}

export interface Engine {
  /** Loads what searching needs, ahead of the first question. */
  readonly load: () => Promise<unknown>;
  readonly ask: (state: SearchState) => Promise<Answer>;
}

/** Everything that is loaded once. */
interface Loaded {
  readonly pagefind: Pagefind;
  readonly pages: readonly ListedPage[];
  readonly byText: ReadonlyMap<string, ListedPage>;
  readonly names: NameIndex;
}

/** How much the words of a page count beside its names: documents half, since all else rests on them. */
const byText = (page: ListedPage): number => (page.k === 'sources' ? 10 : 20);

const idOf = (hit: Hit): string => hit.id.replace(/^unknown_/, '');

/** Search in one language; loaded when first needed, and anew after a failure. */
export function createEngine(place: SearchPlace): Engine {
  let loading: Promise<Loaded> | null = null;
  let failures = 0;
  const load = () => (loading ??= loadAll(place, failures));
  const forget = (error: unknown): never => {
    loading = null;
    failures += 1;
    throw error;
  };
  return {
    load: () => load().catch(forget),
    ask: (state) =>
      load()
        .then((loaded) => ask(loaded, place, state))
        .catch(forget),
  };
}

async function loadAll(place: SearchPlace, attempt: number): Promise<Loaded> {
  const [pagefind, { pages }] = await Promise.all([
    startPagefind(place, attempt),
    readTable(place),
  ]);
  return {
    pagefind,
    pages,
    byText: new Map(pages.map((page) => [page.i, page])),
    names: nameIndex(pages, place.locale),
  };
}

async function ask(loaded: Loaded, place: SearchPlace, state: SearchState): Promise<Answer> {
  const { query } = state;
  if (queryWords(query).length === 0)
    return answer(
      place,
      state,
      loaded.pages.map((page) => ({ page, rank: 0 })),
    );
  const whole = await resultsFor(loaded, place, query);
  if (whole.length > 0) {
    const fits = (whole[0]?.rank ?? 0) >= byNameAlone;
    const suggestion = fits ? null : closestName(query, loaded.names);
    return answer(place, state, whole, { suggestion });
  }
  const stems = contentStems(query, place.locale);
  const perWord = await Promise.all(
    stems.map(async (stem) => ({ stem, results: await resultsFor(loaded, place, stem) })),
  );
  const missing = perWord.filter(({ results }) => results.length === 0).map(({ stem }) => stem);
  const instead = correction(query, missing, loaded.names);
  if (instead !== null) {
    const meant = await resultsFor(loaded, place, instead);
    if (meant.length > 0) return answer(place, state, meant, { instead });
  }
  const some = stems.length > 1 ? merged(perWord.map(({ results }) => results)) : [];
  return answer(place, state, some, { missing: some.length > 0 ? unmet(query, missing) : [] });
}

/** Pages that hold every word, and those whose names do, best first. */
async function resultsFor(loaded: Loaded, place: SearchPlace, query: string): Promise<Result[]> {
  const ranks = rankNames(query, loaded.names);
  const stems = contentStems(query, place.locale);
  const { results: hits } = await loaded.pagefind.search(stems.join(' '));
  const sound = await isSound(hits, stems, loaded.byText);
  const results = new Map<ListedPage, Result>();
  const best = Math.max(...hits.map(({ score }) => score), 0.001);
  if (sound)
    for (const hit of hits) {
      const page = loaded.byText.get(idOf(hit));
      if (page === undefined) continue;
      const rank = (ranks.get(page) ?? 0) + (byText(page) * hit.score) / best;
      results.set(page, { page, rank, hit });
    }
  for (const [page, rank] of ranks)
    if (rank >= byNameAlone && !results.has(page)) results.set(page, { page, rank });
  return [...results.values()].toSorted((a, b) => b.rank - a.rank);
}

/** Whether the first page found really holds every word. */
async function isSound(
  hits: readonly Hit[],
  stems: readonly string[],
  byId: ReadonlyMap<string, ListedPage>,
): Promise<boolean> {
  const [first] = hits;
  if (first === undefined) return false;
  const { content, meta } = await first.data();
  const names = byId.get(idOf(first))?.n ?? [];
  return missingIn(stems, [content, ...Object.values(meta), ...names].join(' ')).length === 0;
}

/** The query with each word that is nowhere put right, or null when one cannot be. */
function correction(query: string, missing: readonly string[], names: NameIndex): string | null {
  if (missing.length === 0) return null;
  const words = queryWords(query);
  const whole = closestName(query, names);
  const put = words.map((word) =>
    missing.some((stem) => word.startsWith(stem)) ? closestName(word, names) : word,
  );
  return put.includes(null) ? whole : put.join(' ');
}

/** The words as typed that begin with these stems; all of them where each is somewhere, but never together. */
const unmet = (query: string, missing: readonly string[]): string[] =>
  queryWords(query).filter(
    (word) => missing.length === 0 || missing.some((stem) => word.startsWith(stem)),
  );

/** Results of several words as one list: pages with most of the words first. */
function merged(lists: readonly (readonly Result[])[]): Result[] {
  const all = new Map<ListedPage, Result>();
  for (const list of lists)
    for (const result of list) {
      const before = all.get(result.page);
      // A word more outweighs any rank.
      all.set(result.page, {
        ...result,
        ...before,
        rank: (before?.rank ?? 0) + result.rank + 1000,
      });
    }
  return [...all.values()].toSorted((a, b) => b.rank - a.rank);
}

const dated = ({ page }: Result): string => page.t ?? '';

/** Newest or oldest first; pages without a date last. */
function sorted(results: readonly Result[], sort: SearchState['sort']): readonly Result[] {
  if (sort === 'best') return results;
  const order = sort === 'newest' ? -1 : 1;
  return results.toSorted(
    (a, b) =>
      Number(dated(a) === '') - Number(dated(b) === '') ||
      order * (dated(a) < dated(b) ? -1 : dated(a) > dated(b) ? 1 : 0),
  );
}

async function answer(
  place: SearchPlace,
  state: SearchState,
  results: readonly Result[],
  {
    instead = null,
    missing = [],
    suggestion = null,
  }: Partial<Pick<Answer, 'instead' | 'missing' | 'suggestion'>> = {},
): Promise<Answer> {
  const counts = countsOf(
    results.map(({ page }) => page),
    state.choice,
  );
  const kept = sorted(chosen(results, state.choice), state.sort);
  const more = (from: number) =>
    Promise.all(kept.slice(from, from + perPage).map((result) => shown(place, result)));
  const [best] = results;
  const free = facets.every((facet) => state.choice[facet].length === 0);
  const [first, card] = await Promise.all([
    more(0),
    free && missing.length === 0 && best !== undefined ? cardFor(place, best) : null,
  ]);
  return { total: kept.length, counts, first, more, instead, missing, suggestion, card };
}

const shown = async (place: SearchPlace, { page, hit }: Result): Promise<Shown> => ({
  page,
  found: await (hit?.data() ?? readText(place, `unknown_${page.i}`)),
});

/** A record that the query names, not one that merely speaks of it. */
const byItsName = 78;

async function cardFor(place: SearchPlace, { page, rank }: Result): Promise<AnswerCard | null> {
  if (!['figures', 'missions', 'partners'].includes(page.k) || rank < byItsName) return null;
  return (await readCards(place))[page.u ?? ''] ?? null;
}
