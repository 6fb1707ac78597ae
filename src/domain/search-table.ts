/**
 * The table of pages that search knows beside the index of their words: names, what to filter by, dates. Keys are
 * one letter, because readers load it.
 */

/** A page that can be found. What it lacks is left out. */
export interface ListedPage {
  /** Name of its text in the index, once that is built. */
  readonly i: string;
  /** Address below the base path: /en/countries/haiti/; left out for documents once the index is built. */
  readonly u?: string;
  /** Kind, as in the words of the site. */
  readonly k: string;
  /** Title first, then other names, acronyms of both languages, and phrases under which readers ask for it. */
  readonly n?: readonly string[];
  /** Headings of its sections, where they are questions or say what is told there. */
  readonly h?: readonly string[];
  /** Further words that belong to it: places, who leads it, first year. */
  readonly w?: string;
  /** Ids of countries and services, code of the organization, decades such as 1990. */
  readonly c?: readonly string[];
  readonly o?: readonly string[];
  readonly s?: readonly string[];
  readonly d?: readonly string[];
  /** Date to sort by, as YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly t?: string;
}

export interface PageTable {
  readonly pages: readonly ListedPage[];
}

/** What a reader can choose, by its name in the address, and where the table holds it. */
export const facetFields = {
  kind: 'k',
  country: 'c',
  org: 'o',
  service: 's',
  decade: 'd',
} as const;

export type Facet = keyof typeof facetFields;
export const facets = Object.keys(facetFields) as Facet[];

/** Values chosen, by facet; none chosen is any. */
export type Choice = Readonly<Record<Facet, readonly string[]>>;

/** How many pages there are for each value of each facet. */
export type Counts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

export const noChoice: Choice = { kind: [], country: [], org: [], service: [], decade: [] };

/** What a page has of a facet. */
export function valuesOf(page: ListedPage, facet: Facet): readonly string[] {
  const values = page[facetFields[facet]];
  // A page of one date need not repeat its decade.
  if (facet === 'decade' && values === undefined && page.t) return [`${page.t.slice(0, 3)}0`];
  return typeof values === 'string' ? [values] : (values ?? []);
}

const fits = (page: ListedPage, choice: Choice, but?: Facet): boolean =>
  facets.every(
    (facet) =>
      facet === but ||
      choice[facet].length === 0 ||
      valuesOf(page, facet).some((value) => choice[facet].includes(value)),
  );

/** Pages that have any of the values chosen in each facet. */
export const chosen = <P extends { readonly page: ListedPage }>(
  pages: readonly P[],
  choice: Choice,
): P[] => pages.filter(({ page }) => fits(page, choice));

/** How many pages one would see with each value, the choices in all other facets kept. */
export function countsOf(pages: readonly ListedPage[], choice: Choice): Counts {
  const count = (facet: Facet) => {
    const counts: Record<string, number> = {};
    for (const page of pages)
      if (fits(page, choice, facet))
        for (const value of valuesOf(page, facet)) counts[value] = (counts[value] ?? 0) + 1;
    return counts;
  };
  return {
    kind: count('kind'),
    country: count('country'),
    org: count('org'),
    service: count('service'),
    decade: count('decade'),
  };
}

/** What stands above the results for a question that names one record: its facts, from the record itself. */
export interface AnswerCard {
  readonly title: string;
  /** Address with base path. */
  readonly href: string;
  /** What is asked for: a number, a place and years, an address. */
  readonly facts: readonly string[];
  /** When and for what it holds. */
  readonly note?: string;
}

/** Cards by the address of the record's page below the base path. */
export type AnswerCards = Readonly<Record<string, AnswerCard>>;
