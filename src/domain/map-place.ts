/** A mission as the map lists it under a place. */
export interface MapMission {
  readonly id: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly href: string;
  /** Code of the organization that led it, and how readers read it. */
  readonly organization: string;
  readonly organizationLabel: string;
  /** The years of the Canadian part in words. */
  readonly years: string;
  /** First year with Canadian police; null when none is published: such a mission stands in no single year. */
  readonly start: number | null;
  /** Last year with Canadian police; null only while they are still there. */
  readonly end: number | null;
}

/** A country or territory on the map, with its missions in time order. */
export interface MapPlace {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly lon: number;
  readonly lat: number;
  readonly region: string;
  /** What to know about its borders or name. */
  readonly note: string | null;
  readonly missions: readonly MapMission[];
}

/** What the reader asked to see; null means all. Map, list and address are three views of it. */
export interface MapFilter {
  readonly year: number | null;
  readonly organization: string | null;
  readonly region: string | null;
}

/** What can be asked for, and the year shown when the address names none. */
export interface MapChoices {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly initialYear: number | null;
  readonly organizations: readonly string[];
  readonly regions: readonly string[];
}

/** A text for each plural form of the language, with {count} in it. */
export type PluralWords = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** The words of map names and of the status line. */
export interface MapWords {
  /** BCP 47 tag that picks plural forms and number format. */
  readonly language: string;
  /** "{count} missions" */
  readonly missions: PluralWords;
  /** "{count} countries or territories" */
  readonly places: PluralWords;
  /** "{count} missions without published years are not shown." */
  readonly undated: PluralWords;
  /** "{start} to {end}" */
  readonly period: string;
  /** "{start} to now" */
  readonly ongoing: string;
  readonly allYears: string;
  /** "{filters}: {places}, {missions}." */
  readonly status: string;
  /** Instead, when nothing matches. */
  readonly none: string;
}

type Dated = Pick<MapMission, 'id' | 'organization' | 'start' | 'end'>;
interface Filterable {
  readonly region: string;
  readonly missions: readonly Dated[];
}

const isIn = (mission: Dated, year: number): boolean =>
  mission.start !== null && mission.start <= year && (mission.end === null || year <= mission.end);

const select = <P extends Filterable>(
  places: readonly P[],
  keeps: (place: P, mission: Dated) => boolean,
): P[] =>
  places
    .map((place) => ({
      ...place,
      missions: place.missions.filter((mission) => keeps(place, mission)),
    }))
    .filter((place) => place.missions.length > 0);

const matches = (place: Filterable, mission: Dated, { organization, region }: MapFilter): boolean =>
  (organization === null || mission.organization === organization) &&
  (region === null || place.region === region);

/** The places that have missions under a filter, each with those missions only. */
export function placesIn<P extends Filterable>(places: readonly P[], filter: MapFilter): P[] {
  const { year } = filter;
  return select(
    places,
    (place, mission) => matches(place, mission, filter) && (year === null || isIn(mission, year)),
  );
}

/** How many missions there are; one in several countries counts once. */
export const countMissions = (places: readonly Filterable[]): number =>
  new Set(places.flatMap((place) => place.missions.map((mission) => mission.id))).size;

/** How many missions a chosen year leaves out only because their years are not published. */
export const countUndated = (places: readonly Filterable[], filter: MapFilter): number =>
  filter.year === null
    ? 0
    : countMissions(
        select(
          places,
          (place, mission) => matches(place, mission, filter) && mission.start === null,
        ),
      );

/** Fills {named} gaps; a gap without a value is a mistake in the dictionary. */
function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = values[name];
    if (value === undefined)
      throw new Error(`The text "${template}" has a gap ${gap} that the map does not fill.`);
    return value;
  });
}

function plural(words: PluralWords, count: number, language: string): string {
  const form = words[new Intl.PluralRules(language).select(count)] ?? words.other;
  return fill(form, { count: new Intl.NumberFormat(language).format(count) });
}

function period(missions: readonly Dated[], words: MapWords): string | null {
  const starts = missions.flatMap(({ start }) => (start === null ? [] : [start]));
  if (starts.length === 0) return null;
  const start = Math.min(...starts);
  const dated = missions.filter((mission) => mission.start !== null);
  if (dated.some(({ end }) => end === null)) return fill(words.ongoing, { start: String(start) });
  const end = Math.max(...dated.map((mission) => mission.end ?? start));
  return start === end
    ? String(start)
    : fill(words.period, { start: String(start), end: String(end) });
}

/** The full name of a mark: "Haiti, 9 missions, 1993 to now". */
export function markName(
  place: { readonly name: string; readonly missions: readonly Dated[] },
  words: MapWords,
): string {
  const missions = plural(words.missions, place.missions.length, words.language);
  return [place.name, missions, period(place.missions, words)]
    .filter((part) => part !== null)
    .join(', ');
}

/** Marks come in three sizes: one mission, two or three, four and more. */
export const markSize = (missions: number): 1 | 2 | 3 => (missions > 3 ? 3 : missions > 1 ? 2 : 1);

/** The one line that says what is shown: "1995 · United Nations: 4 countries, 5 missions." */
export function statusLine(
  places: readonly Filterable[],
  filter: MapFilter,
  names: { readonly organization: string | null; readonly region: string | null },
  words: MapWords,
): string {
  const shown = placesIn(places, filter);
  const undated = countUndated(places, filter);
  const { language } = words;
  const filters = [
    filter.year === null ? words.allYears : String(filter.year),
    names.organization,
    names.region,
  ]
    .filter((name) => name !== null)
    .join(' · ');
  const line =
    shown.length === 0
      ? `${filters} · ${words.none}`
      : fill(words.status, {
          filters,
          places: plural(words.places, shown.length, language),
          missions: plural(words.missions, countMissions(shown), language),
        });
  return undated === 0 ? line : `${line} ${plural(words.undated, undated, language)}`;
}

/** Reads a filter from the address; what it does not know it takes as "all". */
export function parseMapState(address: URLSearchParams, choices: MapChoices): MapFilter {
  const known = (name: string, codes: readonly string[]): string | null => {
    const code = address.get(name);
    return code !== null && codes.includes(code) ? code : null;
  };
  return {
    year: parseYear(address.get('year'), choices),
    organization: known('org', choices.organizations),
    region: known('region', choices.regions),
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

/** Writes a filter into the address and leaves its other parts alone. */
export function writeMapState(
  filter: MapFilter,
  choices: MapChoices,
  address = new URLSearchParams(),
): URLSearchParams {
  const written = new URLSearchParams(address);
  const set = (name: string, value: string | null) => {
    if (value === null) written.delete(name);
    else written.set(name, value);
  };
  const allYears = choices.initialYear === null ? null : 'all';
  set('year', filter.year === null ? allYears : String(filter.year));
  set('org', filter.organization);
  set('region', filter.region);
  return written;
}
