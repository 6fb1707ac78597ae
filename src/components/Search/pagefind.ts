/** The part of Pagefind’s JavaScript interface that this page uses (pagefind 1.5). */
export interface Pagefind {
  readonly options: (options: {
    excerptLength?: number;
    noWorker?: boolean;
    ranking?: { metaWeights?: Readonly<Record<string, number>> };
  }) => Promise<void>;
  readonly init: () => Promise<void>;
  /** Loads all filters. */
  readonly filters: () => Promise<unknown>;
  /** Loads what a search for these words needs. */
  readonly preload: (query: string) => Promise<unknown>;
  readonly search: (
    query: string,
    options: { filters: Readonly<Record<string, { any: readonly string[] }>> },
  ) => Promise<{
    readonly results: readonly { readonly data: () => Promise<Found> }[];
    /** Number of results for each value of each filter, as if no filter were set. */
    readonly totalFilters: Readonly<Record<string, Readonly<Record<string, number>>>>;
  }>;
}

/** A page that was found. */
export interface Found {
  readonly url: string;
  readonly content: string;
  /** Plain text, with each word found between mark tags. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** The sections that hold words found; the page itself, without an anchor, may be the first. */
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly anchor?: { readonly element: string };
  }[];
}
