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
  /** Where the Canadian part stands, and how well it is documented, in words. */
  readonly statusLabel: string;
  readonly evidenceLabel: string;
  /** First year with Canadian police; null when none is published: such a mission stands in no single year. */
  readonly start: number | null;
  /** Last year with Canadian police; null only while they are still there. */
  readonly end: number | null;
  /** Codes of where the Canadian part stands and of how well it is documented. */
  readonly status: string;
  readonly evidence: string;
  /** Ids of the police services known to have taken part; never a full list. */
  readonly services: readonly string[];
  /** What the UN counted at each month’s end; null for what stands in no UN series. */
  readonly un: MonthlyCounts | null;
  /** Whether it took place in other countries too, so that its count is not this place’s alone. */
  readonly shared: boolean;
}

/** Counts of consecutive months from the first on; null where no report gives one. */
export interface MonthlyCounts {
  /** Such as 2004-06. */
  readonly first: string;
  readonly counts: readonly (number | null)[];
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

/** What can be asked for besides time; each holds one code, or null for all. */
export const codeFilters = ['organization', 'region', 'status', 'service', 'evidence'] as const;
export type CodeFilter = (typeof codeFilters)[number];

/** What the reader asked to see; null means all. Map, list, table and address are views of it. */
export interface MapFilter extends Readonly<Record<CodeFilter, string | null>> {
  readonly year: number | null;
  /** First year of ten, such as 1990; only without a year. */
  readonly decade: number | null;
  /** 1 to 12, only with a year: the month whose UN counts are shown. It leaves no mission out. */
  readonly month: number | null;
}

/** A filter that leaves nothing out. */
export const everything: MapFilter = {
  year: null,
  decade: null,
  month: null,
  organization: null,
  region: null,
  status: null,
  service: null,
  evidence: null,
};

/** A month as the series name it: 2004-06. Null when none is chosen. */
export const monthOf = ({ year, month }: Pick<MapFilter, 'year' | 'month'>): string | null =>
  year === null || month === null ? null : `${year}-${String(month).padStart(2, '0')}`;

type Dated = Pick<
  MapMission,
  'id' | 'organization' | 'start' | 'end' | 'status' | 'evidence' | 'services' | 'un' | 'shared'
>;
/** As much of a place as filters, counts and names need. */
export interface Filterable {
  readonly region: string;
  readonly missions: readonly Dated[];
}

/** First and last year asked for; null when every year is. */
const spanOf = ({ year, decade }: MapFilter): readonly [number, number] | null =>
  year !== null ? [year, year] : decade !== null ? [decade, decade + 9] : null;

const isThen = ({ start, end }: Dated, span: readonly [number, number] | null): boolean =>
  span === null || (start !== null && start <= span[1] && (end === null || span[0] <= end));

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

/** The codes that a mission at a place has for a filter: several services, one of all else. */
const codesOf = (place: Filterable, mission: Dated, name: CodeFilter): readonly string[] =>
  name === 'region' ? [place.region] : name === 'service' ? mission.services : [mission[name]];

/** Whether a filter by code leaves a mission at a place in. */
const agrees = (
  place: Filterable,
  mission: Dated,
  filter: MapFilter,
  name: CodeFilter,
): boolean => {
  const code = filter[name];
  return code === null || codesOf(place, mission, name).includes(code);
};

const matches = (place: Filterable, mission: Dated, filter: MapFilter): boolean =>
  codeFilters.every((name) => agrees(place, mission, filter, name));

/** The places that have missions under a filter, each with those missions only. */
export function placesIn<P extends Filterable>(places: readonly P[], filter: MapFilter): P[] {
  const span = spanOf(filter);
  return select(
    places,
    (place, mission) => isThen(mission, span) && matches(place, mission, filter),
  );
}

/** How many missions there are; one in several countries counts once. */
export const countMissions = (places: readonly Filterable[]): number =>
  new Set(places.flatMap((place) => place.missions.map((mission) => mission.id))).size;

/** How many missions a chosen year or decade leaves out only because their years are not published. */
export const countUndated = (places: readonly Filterable[], filter: MapFilter): number =>
  spanOf(filter) === null
    ? 0
    : new Set(
        places.flatMap((place) =>
          place.missions
            .filter((mission) => mission.start === null && matches(place, mission, filter))
            .map(({ id }) => id),
        ),
      ).size;

/**
 * How many places there would be with each code of some filters, the other filters left as they are: under
 * the name of the filter and the code, such as "status ended"; what no place has is left out. In one pass,
 * since each step of the year asks for it.
 */
export function countByCode(
  places: readonly Filterable[],
  filter: MapFilter,
  names: readonly CodeFilter[],
): ReadonlyMap<string, number> {
  const span = spanOf(filter);
  const counts = new Map<string, number>();
  for (const place of places) {
    const here = new Set<string>();
    for (const mission of place.missions) {
      if (!isThen(mission, span)) continue;
      const out = codeFilters.filter((name) => !agrees(place, mission, filter, name));
      // A mission counts with its codes of a filter when that filter alone, or none, leaves it out.
      const counted =
        out.length === 0 ? names : out.length === 1 ? names.filter((n) => n === out[0]) : [];
      for (const name of counted)
        for (const code of codesOf(place, mission, name)) here.add(`${name} ${code}`);
    }
    for (const key of here) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** What the UN counted in a mission at a month’s end; null when no report gives it. */
export function unCount({ un }: Pick<MapMission, 'un'>, month: string): number | null {
  if (un === null) return null;
  const index = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5));
  return un.counts[index(month) - index(un.first)] ?? null;
}

/**
 * What the UN counted at a place at a month’s end: its missions there together, which one report counts apart.
 * Null when no report gives it, or when a mission’s count is of several countries together.
 */
export function unCountAt(missions: readonly Dated[], month: string): number | null {
  const counted = missions.filter((mission) => unCount(mission, month) !== null);
  if (counted.length === 0 || counted.some(({ shared }) => shared)) return null;
  return counted.reduce((sum, mission) => sum + (unCount(mission, month) ?? 0), 0);
}
