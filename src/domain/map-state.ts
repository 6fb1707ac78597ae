import { codeFilters, type CodeFilter, type MapFilter } from './map-place.ts';

/** How what was asked for is shown: the map with its list, the list alone, or a table. */
export const mapViews = ['map', 'list', 'table'] as const;
export type MapView = (typeof mapViews)[number];

/** What the address holds: the whole state of the page. */
export interface MapState extends MapFilter {
  readonly view: MapView;
}

/** What can be asked for, and the year shown when the address names none. */
export interface MapChoices {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly initialYear: number | null;
  /** Months for which there are UN counts by mission, such as 2004-06, oldest first. */
  readonly months: readonly string[];
  readonly codes: Readonly<Record<CodeFilter, readonly string[]>>;
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

/** The filter for another year: a month that year has no counts for is let go. */
export function withYear(filter: MapFilter, year: number | null, choices: MapChoices): MapFilter {
  const { month } = filter;
  const keeps = year !== null && month !== null && countedMonths(choices, year).includes(month);
  return { ...filter, year, month: keeps ? month : null };
}

/** Reads the state from the address; what it does not know it takes as "all". */
export function parseMapState(address: URLSearchParams, choices: MapChoices): MapState {
  const known = <C extends string>(name: string, codes: readonly C[]): C | null =>
    codes.find((code) => code === address.get(name)) ?? null;
  const code = (name: CodeFilter) => known(parameters[name], choices.codes[name]);
  const text = address.get('month');
  const asked: MapFilter = {
    year: null,
    month: text !== null && /^(?:0[1-9]|1[0-2])$/.test(text) ? Number(text) : null,
    organization: code('organization'),
    region: code('region'),
    status: code('status'),
    service: code('service'),
    evidence: code('evidence'),
  };
  return {
    ...withYear(asked, parseYear(address.get('year'), choices), choices),
    view: known('view', mapViews) ?? 'map',
  };
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
  const allYears = choices.initialYear === null ? null : 'all';
  set('year', state.year === null ? allYears : String(state.year));
  set('month', state.month === null ? null : String(state.month).padStart(2, '0'));
  for (const name of codeFilters) set(parameters[name], state[name]);
  set('view', state.view === 'map' ? null : state.view);
  return written;
}
