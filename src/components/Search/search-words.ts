/** What the script says, as the page’s language has it; {q} stands for the query, {n} for a number. */
export interface SearchWords {
  /** BCP 47 tag for the form of numbers. */
  readonly language: string;
  readonly start: string;
  readonly searching: string;
  readonly failed: string;
  readonly one: string;
  readonly many: string;
  /** The same for choices without words. */
  readonly oneChosen: string;
  readonly manyChosen: string;
  readonly none: string;
  /** {other}: what was looked for instead; {missing}: words that no page has. */
  readonly instead: string;
  readonly partial: string;
  readonly partialWithout: string;
  readonly otherLanguage: string;
  readonly otherCount: string;
}

/** A sentence with its gaps filled. */
export const fill = (pattern: string, gaps: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (gap, name: string) => gaps[name] ?? gap);

export const shownNumber = (words: Pick<SearchWords, 'language'>, n: number): string =>
  new Intl.NumberFormat(words.language).format(n);

/** “12 results for …”, “Nothing found for …”, and whether they are for other words or for some of them. */
export function summary(
  words: SearchWords,
  query: string,
  found: {
    readonly total: number;
    readonly instead: string | null;
    readonly partial: boolean;
    readonly missing: readonly string[];
  },
): string {
  const { total, instead, partial, missing } = found;
  const q = query;
  if (instead !== null) return fill(words.instead, { q, other: instead });
  if (partial)
    return missing.length > 0
      ? fill(words.partialWithout, { q, missing: missing.join(', ') })
      : fill(words.partial, { q });
  const n = shownNumber(words, total);
  if (query === '') return fill(total === 1 ? words.oneChosen : words.manyChosen, { n });
  return fill(total === 0 ? words.none : total === 1 ? words.one : words.many, { n, q });
}
