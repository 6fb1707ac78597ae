/** The part of Pagefind’s JavaScript interface that this page uses (pagefind 1.5). */
export interface Pagefind {
  readonly options: (options: {
    baseUrl?: string;
    basePath?: string;
    excerptLength?: number;
    noWorker?: boolean;
    ranking?: {
      pageLength?: number;
      termFrequency?: number;
      termSimilarity?: number;
      metaWeights?: Readonly<Record<string, number>>;
    };
  }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly Hit[] }>;
}

/** A page whose text holds what was asked; its text is read only when asked for. */
export interface Hit {
  /** Name of its text in the index. */
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<Found>;
}

/** A page that was found. */
export interface Found {
  readonly url: string;
  readonly content: string;
  /** Plain text, with each word found between mark tags. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  /** The sections that hold words found; the page itself, without an anchor, may be the first. */
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly anchor?: { readonly element: string };
  }[];
}
