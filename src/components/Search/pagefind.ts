/** The part of Pagefind’s JavaScript interface that this page uses (pagefind 1.5). */
export interface Pagefind {
  readonly options: (options: {
    baseUrl?: string;
    basePath?: string;
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

/** A page whose text or names hold what was asked. */
export interface Hit {
  /** Name of its text in the index. */
  readonly id: string;
  readonly score: number;
  /** Which of its words were found, counted from 0. */
  readonly words: readonly number[];
}
