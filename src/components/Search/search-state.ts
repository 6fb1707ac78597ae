/** What the reader asks for; the address holds the same. */
export interface SearchState {
  readonly query: string;
  /** Codes of the kinds to look among; none for all. */
  readonly kinds: readonly string[];
}

/** Reads ?q=&kind=, leaving out kinds that there are not. */
export const parseSearchState = (
  params: URLSearchParams,
  kinds: readonly string[],
): SearchState => ({
  query: params.get('q')?.trim() ?? '',
  kinds: kinds.filter((kind) => params.getAll('kind').includes(kind)),
});

/** The query part of the address, as the form itself would send it; empty when nothing is asked. */
export function writeSearchState({ query, kinds }: SearchState): string {
  const params = new URLSearchParams();
  if (query !== '') params.set('q', query);
  for (const kind of kinds) params.append('kind', kind);
  return params.size > 0 ? `?${params.toString()}` : '';
}
