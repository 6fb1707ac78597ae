import { codeFilters, type CodeFilter, type MapFilter } from './map-place.ts';

/** How what was asked for is shown: the map with its list, the list alone, or a table. */
export const mapViews = ['map', 'list', 'table'] as const;
export type MapView = (typeof mapViews)[number];

/** What the address holds: the whole state of the page. */
export interface MapState extends MapFilter {
  readonly view: MapView;
  /** Id of the place whose panel is open. */
  readonly place: string | null;
}

/** What can be asked for, and the year shown when the address names none. */
export interface MapChoices {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly initialYear: number | null;
  /** First years of the decades that can be asked for. */
  readonly decades: readonly number[];
  /** Months for which there are UN counts by mission, such as 2004-06, oldest first. */
  readonly months: readonly string[];
  readonly codes: Readonly<Record<CodeFilter, readonly string[]>>;
  /** Ids of the places that can be opened. */
  readonly places: readonly string[];
}

/** Names of the filters in the address. */
export const parameters = {
  organization: 'org',
  region: 'region',
  status: 'status',
  service: 'service',
  evidence: 'evidence',
} as const satisfies Record<CodeFilter, string>;

/** Months of a year, 1 to 12, for which there are UN counts by mission. */
export const countedMonths = ({ months }: Pick<MapChoices, 'months'>, year: number): number[] =>
  months.filter((m) => m.startsWith(`${year}-`)).map((m) => Number(m.slice(5)));

/** The filter for another year: a decade is let go, and a month that the year has no counts for. */
export function withYear<F extends MapFilter>(
  filter: F,
  year: number | null,
  choices: Pick<MapChoices, 'months'>,
): F {
  const { month } = filter;
  const keeps = year !== null && month !== null && countedMonths(choices, year).includes(month);
  return { ...filter, year, decade: null, month: keeps ? month : null };
}

/** The filter for a decade, or for all years: year and month are let go. */
export const withDecade = <F extends MapFilter>(filter: F, decade: number | null): F => ({
  ...filter,
  year: null,
  decade,
  month: null,
});

/**
 * The year that a step leads to: from a decade into it, first year forwards and last year backwards; from all
 * years likewise. Null where there is none.
 */
export function steppedYear(
  { year, decade }: Pick<MapFilter, 'year' | 'decade'>,
  step: number,
  { firstYear, lastYear }: Pick<MapChoices, 'firstYear' | 'lastYear'>,
): number | null {
  const first = Math.max(decade ?? firstYear, firstYear);
  const last = decade === null ? lastYear : Math.min(decade + 9, lastYear);
  const next = year === null ? (step < 0 ? last : first) : year + step;
  return next < firstYear || next > lastYear ? null : next;
}

/** Reads the state from the address; what it does not know it takes as "all". */
export function parseMapState(address: URLSearchParams, choices: MapChoices): MapState {
  const known = <C extends string>(name: string, codes: readonly C[]): C | null =>
    codes.find((code) => code === address.get(name)) ?? null;
  const code = (name: CodeFilter) => known(parameters[name], choices.codes[name]);
  const text = address.get('month');
  const asked: MapState = {
    year: null,
    decade: null,
    month: text !== null && /^(?:0[1-9]|1[0-2])$/.test(text) ? Number(text) : null,
    organization: code('organization'),
    region: code('region'),
    status: code('status'),
    service: code('service'),
    evidence: code('evidence'),
    view: known('view', mapViews) ?? 'map',
    place: known('place', choices.places),
  };
  const decade = choices.decades.find((start) => String(start) === address.get('decade'));
  return decade === undefined || address.has('year')
    ? withYear(asked, parseYear(address.get('year'), choices), choices)
    : withDecade(asked, decade);
}

function parseYear(
  text: string | null,
  { firstYear, lastYear, initialYear }: MapChoices,
): number | null {
  if (text === null) return initialYear;
  const year = /^\d{4}$/.test(text) ? Number(text) : null;
  return year !== null && year >= firstYear && year <= lastYear ? year : null;
}

/** Writes the state into the address and leaves its other parts alone. */
export function writeMapState(
  state: MapState,
  choices: MapChoices,
  address = new URLSearchParams(),
): URLSearchParams {
  const written = new URLSearchParams(address);
  const set = (name: string, value: string | null) => {
    if (value === null) written.delete(name);
    else written.set(name, value);
  };
  const allYears = choices.initialYear === null || state.decade !== null ? null : 'all';
  set('year', state.year === null ? allYears : String(state.year));
  set('decade', state.decade === null ? null : String(state.decade));
  set('month', state.month === null ? null : String(state.month).padStart(2, '0'));
  for (const name of codeFilters) set(parameters[name], state[name]);
  set('view', state.view === 'map' ? null : state.view);
  set('place', state.place);
  return written;
}
