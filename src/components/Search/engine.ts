import { guard, isNamed, queryText } from '#src/domain/search-text.ts';
import type { Found, Pagefind } from './pagefind.ts';
import type { SearchState } from './search-state.ts';

/** Results shown at once. */
export const perPage = 8;

/** What search has found: pages are read only when they are to be shown. */
export interface Answer {
  readonly total: number;
  /** Results of each kind, whichever kinds are chosen. */
  readonly counts: Readonly<Record<string, number>>;
  /** The first results. */
  readonly first: readonly Found[];
  /** As many more, from this place on. */
  readonly more: (from: number) => Promise<Found[]>;
}

export interface Engine {
  /** Loads what searching needs, ahead of the first question. */
  readonly load: () => Promise<unknown>;
  readonly ask: (state: SearchState) => Promise<Answer>;
}

const nothing: Answer = { total: 0, counts: {}, first: [], more: () => Promise.resolve([]) };

/** Names come before mentions: of countries first, then acronyms of missions, then titles. */
const metaWeights = { title: 1, place: 50, acronym: 20 };

/** Pagefind, from the address of its script; loaded when first needed, and anew after a failure. */
export function createEngine(address: string): Engine {
  let loading: Promise<Pagefind> | null = null;
  let failures = 0;
  // Browsers remember a script that could not be had, and Pagefind a file: another address starts afresh.
  const load = () => (loading ??= start(failures > 0 ? `${address}?${failures}` : address));
  const forget = (error: unknown): never => {
    loading = null;
    failures += 1;
    throw error;
  };
  return {
    load: () => load().catch(forget),
    ask: (state) =>
      load()
        .then((pagefind) => ask(pagefind, state))
        .catch(forget),
  };
}

async function ask(pagefind: Pagefind, { query, kinds }: SearchState): Promise<Answer> {
  const asked = queryText(query);
  // Kinds are counted only once they are loaded; together with the words, to save a round trip.
  await Promise.all([pagefind.filters(), pagefind.preload(asked)]);
  const filters = kinds.length > 0 ? { kind: { any: kinds } } : {};
  const { results, totalFilters } = await pagefind.search(asked, { filters });
  const more = (from: number) =>
    Promise.all(results.slice(from, from + perPage).map((result) => result.data()));
  const counts = totalFilters['kind'] ?? {};
  const first = await more(0);
  // With some kinds chosen there may be none of them, and yet others.
  if (first.length === 0) return { ...nothing, counts: kinds.length > 0 ? counts : {} };
  // Stems reach too far: “mali” is cut to “mal”, which finds Malakal. One that holds all words is enough.
  const sound = first.filter((page) => guard(query, textOf(page)));
  if (sound.length === 0) return nothing;
  return { total: results.length, counts, first: namedFirst(query, sound), more };
}

const textOf = ({ content, meta }: Found): string => [content, ...Object.values(meta)].join(' ');

/** Sudan before South Sudan, for one who asks for Sudan. */
function namedFirst(query: string, pages: readonly Found[]): Found[] {
  const rank = ({ meta }: Found) =>
    isNamed(
      query,
      Object.values(meta).flatMap((names) => names.split(' · ')),
    )
      ? 0
      : 1;
  return pages.toSorted((a, b) => rank(a) - rank(b));
}

async function start(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // Once, and before anything else: a second call would replace the first. A worker would cost 11 kB more,
  // and where the host sends it no policy of its own that allows WebAssembly, it never answers.
  await pagefind.options({ excerptLength: 28, noWorker: true, ranking: { metaWeights } });
  await pagefind.init();
  return pagefind;
}
