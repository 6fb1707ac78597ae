import { guard, queryText } from '#src/domain/search-text.ts';
import type { Found, Pagefind } from './pagefind.ts';
import type { SearchState } from './search-state.ts';

/** What search has found: pages are read only when they are to be shown. */
export interface Answer {
  readonly total: number;
  /** Results of each kind, whichever kinds are chosen. */
  readonly counts: Readonly<Record<string, number>>;
  readonly pages: (from: number, to: number) => Promise<Found[]>;
}

export interface Engine {
  /** Loads what searching needs, ahead of the first question. */
  readonly load: () => Promise<unknown>;
  readonly ask: (state: SearchState) => Promise<Answer>;
}

const nothing: Answer = { total: 0, counts: {}, pages: () => Promise.resolve([]) };

/** Names come before mentions: of countries first, then acronyms of missions, then titles. */
const metaWeights = { title: 1, place: 50, acronym: 20 };

/** Pagefind, from the address of its script; loaded when first needed, and again after it failed. */
export function createEngine(address: string): Engine {
  let loading: Promise<Pagefind> | null = null;
  let failures = 0;
  // Browsers remember that a script could not be had: another try needs another address.
  const load = () =>
    (loading ??= start(failures > 0 ? `${address}?${failures}` : address).catch(forget));
  const forget = (error: unknown): never => {
    loading = null;
    failures += 1;
    throw error;
  };

  const ask = async ({ query, kinds }: SearchState): Promise<Answer> => {
    const pagefind = await load();
    const asked = queryText(query);
    // Kinds are counted only once they are loaded; together with the words, to save a round trip.
    await Promise.all([pagefind.filters(), pagefind.preload(asked)]);
    const filters = kinds.length > 0 ? { kind: { any: kinds } } : {};
    const { results, totalFilters } = await pagefind.search(asked, { filters });
    const pages = (from: number, to: number) =>
      Promise.all(results.slice(from, to).map((result) => result.data()));
    const counts = totalFilters['kind'] ?? {};
    const [first] = await pages(0, 1);
    // With some kinds chosen there may be none of them, and yet others.
    if (first === undefined) return { ...nothing, counts: kinds.length > 0 ? counts : {} };
    const text = [first.content, ...Object.values(first.meta)].join(' ');
    return guard(query, text) ? { total: results.length, counts, pages } : nothing;
  };
  return { load, ask };
}

async function start(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // Once, and before anything else: a second call would replace the first. A worker would cost 11 kB more,
  // and where the host sends it no policy of its own that allows WebAssembly, it never answers.
  await pagefind.options({ excerptLength: 28, noWorker: true, ranking: { metaWeights } });
  await pagefind.init();
  return pagefind;
}
