/** What the script says, as the page’s language has it; {q} stands for the query, {n} for a number. */
export interface SearchWords {
  /** BCP 47 tag for the form of numbers. */
  readonly language: string;
  readonly start: string;
  readonly searching: string;
  readonly failed: string;
  readonly one: string;
  readonly many: string;
  readonly none: string;
  readonly otherLanguage: string;
}

/** A sentence with its gaps filled. */
export const fill = (pattern: string, gaps: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (gap, name: string) => gaps[name] ?? gap);

/** “12 results for …”, “Nothing found for …”. */
export function summary(words: SearchWords, total: number, query: string): string {
  const pattern = total === 0 ? words.none : total === 1 ? words.one : words.many;
  return fill(pattern, { n: new Intl.NumberFormat(words.language).format(total), q: query });
}
