import { askedWords, excerptOf, sectionFor, type Piece } from '#src/domain/search-excerpt.ts';
import { foldText, tokenise } from '#src/domain/search-text.ts';
import {
  byNameAlone,
  byNameInPart,
  nameIndex,
  rankNames,
  type NameIndex,
} from '#src/domain/search-names.ts';
import { closestName, slipIndex, type SlipIndex } from '#src/domain/search-slips.ts';
import {
  chosen,
  countsOf,
  facets,
  type AnswerCard,
  type AnswerCards,
  type Counts,
  type ListedPage,
} from '#src/domain/search-table.ts';
import { contentStems, lacking, queryWords, sayingWords } from '#src/domain/search-words.ts';
import { memoised } from './memoised.ts';
import type { Hit, Pagefind } from './pagefind.ts';
import {
  readCards,
  readTable,
  readText,
  startPagefind,
  type PageText,
  type SearchPlace,
} from './search-files.ts';
import type { SearchState } from './search-state.ts';

/** Results on one page of them; the first few are shown before the texts of the others are there. */
export const perPage = 8;
const atOnce = 3;

/** Words of an excerpt. */
const excerptLength = 28;

/** A page among the results; its text is read when it is to be shown. */
interface Result {
  readonly page: ListedPage;
  readonly rank: number;
  /** Places of the words found in its text; none where it may lack some, which is then looked up. */
  readonly places: readonly number[] | null;
}

/** A result as it is shown. */
export interface Shown {
  readonly page: ListedPage;
  readonly found: {
    readonly url: string;
    readonly title: string;
    readonly excerpt: readonly Piece[];
    readonly section: { readonly url: string; readonly title: string } | null;
    /** Words of the query, as typed, that this page does not have. */
    readonly lacks: readonly string[];
  };
}

/** What search has found. */
export interface Answer {
  readonly total: number;
  readonly counts: Counts;
  readonly first: readonly Shown[];
  /** The others of the first page. */
  readonly rest: Promise<Shown[]>;
  /** A page more, from this place on. */
  readonly more: (from: number) => Promise<Shown[]>;
  /** What was looked for instead, where only that is found. */
  readonly instead: string | null;
  /** Whether no page has all the words; then the results hold only some of them. */
  readonly partial: boolean;
  /** Words of the query that no page has; told where the results are partial. */
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
  readonly pages: readonly ListedPage[];
  readonly byText: ReadonlyMap<string, ListedPage>;
  readonly names: NameIndex;
  readonly slips: SlipIndex;
  /** What Pagefind has for some words, those that it takes for others left out. */
  readonly hits: (stems: readonly string[]) => Promise<readonly Hit[]>;
  readonly text: (page: ListedPage) => Promise<PageText>;
  readonly cards: () => Promise<AnswerCards>;
}

/**
 * How much the words of a page count beside its names: documents half, since all else rests on them; less the
 * better a name fits, so that of two names the better one stays before.
 */
const byText = ({ k }: ListedPage, name: number): number =>
  (k === 'sources' ? 10 : 20) * Math.max(0, 1 - name / 110);

/** Search in one language; loaded when first needed, and once more after a failure: files of an older edition may be gone. */
export function createEngine(place: SearchPlace): Engine {
  let loading: Promise<Loaded> | null = null;
  let failures = 0;
  const load = () => {
    const mine = (loading ??= loadAll(place, failures));
    return mine.catch((error: unknown) => {
      forget(mine);
      throw error;
    });
  };
  const forget = (failed: Promise<Loaded>) => {
    if (loading !== failed) return;
    loading = null;
    failures += 1;
  };
  const ask = async (state: SearchState): Promise<Answer> => {
    await load();
    const mine = loading;
    if (mine === null) throw new Error('Search was stopped.');
    try {
      return await answerTo(await mine, place, state);
    } catch (error) {
      forget(mine);
      throw error;
    }
  };
  return { load, ask: (state) => ask(state).catch(() => ask(state)) };
}

async function loadAll(place: SearchPlace, attempt: number): Promise<Loaded> {
  const [pagefind, { pages }] = await Promise.all([
    startPagefind(place, attempt),
    readTable(place),
  ]);
  const byId = new Map(pages.map((page) => [page.i, page]));
  const text = memoised((id: string) => readText(place, id));
  const hits = memoised((asked: string) => hitsFor(pagefind, byId, text, asked));
  const cards = memoised(() => readCards(place));
  return {
    pages,
    byText: byId,
    names: nameIndex(pages, place.locale),
    slips: slipIndex(pages),
    hits: (stems) => hits(stems.join(' ')),
    text: (page) => text(page.i),
    cards: () => cards(''),
  };
}

const idOf = (hit: Hit): string => hit.id.replace(/^unknown_/, '');

/** What Pagefind has, unless it took a word for another: then the first page found does not hold it. */
async function hitsFor(
  pagefind: Pagefind,
  byId: ReadonlyMap<string, ListedPage>,
  text: (id: string) => Promise<PageText>,
  asked: string,
): Promise<readonly Hit[]> {
  const { results } = await pagefind.search(asked);
  const [first] = results;
  if (first === undefined) return [];
  const { words } = await text(idOf(first));
  const found = first.words.flatMap((place) => tokenise(words[place] ?? ''));
  const lacks = lacking(asked.split(' '), found, byId.get(idOf(first)));
  return lacks.length === 0 ? results : [];
}

async function answerTo(loaded: Loaded, place: SearchPlace, state: SearchState): Promise<Answer> {
  const { query } = state;
  const show = (results: readonly Result[], more: Partial<Told> = {}) =>
    answer(loaded, place, state, results, { ...nothingTold, ...more });
  if (queryWords(query).length === 0)
    return show(loaded.pages.map((page) => ({ page, rank: 0, places: [] })));
  const whole = await resultsFor(loaded, place, query);
  if (whole.length > 0) {
    const meant = (whole[0]?.rank ?? 0) >= byNameAlone ? null : closestName(query, loaded.slips);
    const suggestion = meant?.name ?? null;
    // Few pages, none of that name: what was probably meant comes first, and says what it lacks.
    const page = whole.length <= few ? meant?.page : null;
    const first = page ? [{ page, rank: byNameAlone, places: null }] : [];
    const rest = whole.filter((result) => result.page !== page);
    return show([...first, ...rest], { suggestion });
  }
  const stems = contentStems(query, place.locale);
  const perWord = await Promise.all(
    stems.map(async (stem) => ({ stem, results: await resultsFor(loaded, place, stem) })),
  );
  const missing = perWord.filter(({ results }) => results.length === 0).map(({ stem }) => stem);
  const instead = correction(query, missing, loaded.slips);
  if (instead !== null) {
    const meant = await resultsFor(loaded, place, instead);
    if (meant.length > 0) return show(meant, { instead });
  }
  if (stems.length < 2) return show([]);
  const some = merged(perWord, rankNames(query, loaded.names), loaded.pages.length);
  const nowhere = sayingWords(query).filter((word) =>
    missing.some((stem) => foldText(word).startsWith(stem)),
  );
  return show(some, some.length > 0 ? { partial: true, missing: nowhere } : {});
}

/** So few results that a name spelt almost so is worth showing with them. */
const few = 3;

/** Pages that hold every word, those whose names do, and those that the query names beside other words, best first. */
async function resultsFor(loaded: Loaded, place: SearchPlace, query: string): Promise<Result[]> {
  const ranks = rankNames(query, loaded.names);
  const hits = await loaded.hits(contentStems(query, place.locale));
  const results = new Map<ListedPage, Result>();
  const best = Math.max(...hits.map(({ score }) => score), 0.001);
  for (const hit of hits) {
    const page = loaded.byText.get(idOf(hit));
    if (page === undefined) continue;
    const name = ranks.get(page) ?? 0;
    const rank = name + (byText(page, name) * hit.score) / best;
    results.set(page, { page, rank, places: hit.words });
  }
  const enough = hits.length > 0 ? byNameInPart : byNameAlone;
  for (const [page, rank] of ranks)
    if (rank >= enough && !results.has(page)) results.set(page, { page, rank, places: null });
  return [...results.values()].sort((a, b) => b.rank - a.rank);
}

/** The query with each word that is nowhere put right, or null when one cannot be. */
function correction(query: string, missing: readonly string[], slips: SlipIndex): string | null {
  if (missing.length === 0) return null;
  const words = queryWords(query);
  const put = words.map((word) =>
    missing.some((stem) => word.startsWith(stem)) ? (closestName(word, slips)?.name ?? null) : word,
  );
  return put.includes(null) ? (closestName(query, slips)?.name ?? null) : put.join(' ');
}

/** How much it counts that a page has all the words, beside what its names are worth. */
const byWords = 40;

/** Pages with some of the words: the rarer a word, the more it counts; then what the whole query makes of their names. */
function merged(
  perWord: readonly { readonly results: readonly Result[] }[],
  ranks: ReadonlyMap<ListedPage, number>,
  pages: number,
): Result[] {
  const weights = perWord.map(({ results }) => Math.log(1 + pages / Math.max(1, results.length)));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const found = new Map<ListedPage, Result>();
  perWord.forEach(({ results }, at) => {
    for (const { page, rank, places } of results) {
      const before = found.get(page);
      const share = (byWords * (weights[at] ?? 0)) / all;
      found.set(page, {
        page,
        rank: (before?.rank ?? ranks.get(page) ?? 0) + share + rank / 100,
        places:
          before?.places === null || places === null
            ? null
            : [...(before?.places ?? []), ...places],
      });
    }
  });
  return [...found.values()].sort((a, b) => b.rank - a.rank);
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

/** What is told with the results. */
type Told = Pick<Answer, 'instead' | 'partial' | 'missing' | 'suggestion'>;
const nothingTold: Told = { instead: null, partial: false, missing: [], suggestion: null };

async function answer(
  loaded: Loaded,
  place: SearchPlace,
  state: SearchState,
  results: readonly Result[],
  told: Told,
): Promise<Answer> {
  const counts = countsOf(
    results.map(({ page }) => page),
    state.choice,
  );
  const kept = sorted(chosen(results, state.choice), state.sort);
  const asked = askedFor(told.instead ?? state.query, place);
  const between = (from: number, to: number) =>
    Promise.all(kept.slice(from, to).map((result) => shown(loaded, result, asked)));
  const [best] = results;
  const free = facets.every((facet) => state.choice[facet].length === 0);
  const [first, card] = await Promise.all([
    between(0, atOnce),
    free && !told.partial && best !== undefined ? cardFor(loaded, best) : null,
  ]);
  const rest = between(atOnce, perPage);
  // Who asks for a count only does not wait for it.
  rest.catch(() => undefined);
  return {
    ...told,
    total: kept.length,
    counts,
    first,
    rest,
    more: (from) => between(from, from + perPage),
    card,
  };
}

/** A query as its results are shown with it. */
interface Asked {
  readonly stems: readonly string[];
  /** Words as typed. */
  readonly words: readonly string[];
  /** Those that a heading may share. */
  readonly forHeadings: readonly string[];
}

const askedFor = (query: string, { locale }: SearchPlace): Asked => ({
  stems: contentStems(query, locale),
  words: sayingWords(query),
  forHeadings: askedWords(query),
});

async function shown(loaded: Loaded, { page, places }: Result, asked: Asked): Promise<Shown> {
  const text = await loaded.text(page);
  const at = places ?? placesOf(asked.stems, text.words);
  const lacks = places === null ? lacking(asked.stems, text.folded(), page) : [];
  const section = sectionFor(text.headings, at, asked.forHeadings);
  return {
    page,
    found: {
      url: text.url,
      title: text.title,
      excerpt: excerptOf(text.words, at, excerptLength),
      section: section && { url: `${text.url}#${section.id}`, title: section.text },
      lacks: asked.words.filter((word) => lacks.some((stem) => foldText(word).startsWith(stem))),
    },
  };
}

/** Where words that begin so stand in a text. */
const placesOf = (stems: readonly string[], words: readonly string[]): number[] =>
  words.flatMap((word, place) => {
    const folded = foldText(word);
    return stems.some((stem) => folded.startsWith(stem) || folded.includes(`'${stem}`))
      ? [place]
      : [];
  });

/** A record that the query names, not one that merely speaks of it. */
const byItsName = 78;

async function cardFor(loaded: Loaded, { page, rank }: Result): Promise<AnswerCard | null> {
  if (!['figures', 'missions', 'partners'].includes(page.k) || rank < byItsName) return null;
  return (await loaded.cards())[page.u ?? ''] ?? null;
}
