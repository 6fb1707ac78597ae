import { facets, type Choice, type Facet } from '#src/domain/search-table.ts';

export const sorts = ['best', 'newest', 'oldest'] as const;

/** What the reader asks for; the address holds the same. */
export interface SearchState {
  readonly query: string;
  /** Values to look among, by facet; none for all. */
  readonly choice: Choice;
  readonly sort: (typeof sorts)[number];
}

/** Reads ?q=&kind=&country=&org=&service=&decade=&sort=, leaving out values that there are not. */
export function parseSearchState(
  params: URLSearchParams,
  known: Readonly<Record<Facet, readonly string[]>>,
): SearchState {
  const of = (facet: Facet) => known[facet].filter((value) => params.getAll(facet).includes(value));
  const sort = params.get('sort');
  return {
    query: params.get('q')?.trim() ?? '',
    choice: {
      kind: of('kind'),
      country: of('country'),
      org: of('org'),
      service: of('service'),
      decade: of('decade'),
    },
    sort: sorts.find((one) => one === sort) ?? 'best',
  };
}

/** Whether anything is asked: words, or something chosen. */
export const isAsking = ({ query, choice }: SearchState): boolean =>
  query !== '' || facets.some((facet) => choice[facet].length > 0);

/** The query part of the address, as the form itself would send it; empty when nothing is asked. */
export function writeSearchState({ query, choice, sort }: SearchState): string {
  const params = new URLSearchParams();
  if (query !== '') params.set('q', query);
  for (const facet of facets) for (const value of choice[facet]) params.append(facet, value);
  if (sort !== 'best') params.set('sort', sort);
  return params.size > 0 ? `?${params.toString()}` : '';
}
