import { codeFilters, type CodeFilter, type MapPlace } from '#src/domain/map-place.ts';
import type { MapChoices } from '#src/domain/map-state.ts';
import { yearsOf } from '#src/domain/edtf.ts';
import { collator, withColon } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { t } from '#src/i18n/words.ts';
import type { Mission } from '#src/schema/mission.ts';
import { evidenceLevels, missionStatuses } from '#src/schema/vocabularies.ts';
import { countriesByName, missionsIn } from './countries.ts';
import { linkTo } from './links.ts';
import { canadianYears } from './missions.ts';
import { must, theRecord } from './record.ts';
import { contributions, missionSeries } from './series.ts';
import { site } from './site.ts';

/** The last year shown: that of this edition. */
export const lastYear = Number(site.edition.slice(0, 4));

const isPresent = (status: Mission['status']) => status === 'ongoing';

/** First and last year in which a mission is drawn: where its end is not published, only as far as a source shows it. */
export function drawnYears({ canadianPolice: c, status }: Mission): [number, number] | null {
  const start = c.start ?? c.firstSeen ?? null;
  const end = c.end ?? (isPresent(status) ? null : (c.lastSeen ?? start));
  return start === null ? null : yearsOf(start, end, lastYear);
}

function monthly(code: string) {
  const months = missionSeries(code);
  const first = months[0]?.month;
  return first === undefined ? null : { first, counts: months.map(({ count }) => count) };
}

/** Every country with its missions, as map and list show them, by name in the reader's language. */
export async function mapPlaces(locale: Locale): Promise<MapPlace[]> {
  const record = await theRecord();
  return (await countriesByName(locale))
    .map(({ id, data }) => ({
      id,
      name: data.name[locale],
      href: linkTo(record, 'countries', id).addresses[locale],
      lon: data.point.lon,
      lat: data.point.lat,
      region: data.region,
      note: data.borderNote?.[locale] ?? null,
      missions: missionsIn(record, id).map(({ id: mission, data: m }) => {
        const years = drawnYears(m);
        const open = isPresent(m.status) && m.canadianPolice.end === null;
        return {
          id: mission,
          name: m.name[locale],
          acronym: m.acronym?.[locale] ?? null,
          href: linkTo(record, 'missions', mission).addresses[locale],
          organization: m.organization,
          organizationLabel: t(locale).organizations[m.organization],
          // A related activity is shown where it happened, and said to be no peace mission.
          years: [
            canadianYears(m, locale) || t(locale).map.datesUnknown,
            ...(m.kind === 'related' ? [t(locale).map.related] : []),
          ].join(' · '),
          start: years?.[0] ?? null,
          end: years === null || open ? null : years[1],
          status: m.status,
          statusLabel: t(locale).missionStatuses[m.status],
          evidence: m.evidence,
          evidenceLabel: t(locale).evidence[m.evidence],
          services: m.services.map(({ partner }) => partner),
          un: m.unSeries === undefined ? null : monthly(m.unSeries),
          shared: m.countries.length > 1,
        };
      }),
    }))
    .filter((place) => place.missions.length > 0);
}

/** What can be asked of the map, and the words for it: only codes that some mission has. */
export async function mapFilters(
  locale: Locale,
  places: readonly MapPlace[],
): Promise<{ choices: MapChoices; names: Record<CodeFilter, Record<string, string>> }> {
  const { partners } = await theRecord();
  const words = t(locale);
  const order = collator(locale);
  const missions = places.flatMap((place) => place.missions);
  const named = (codes: readonly string[], name: (code: string) => string) =>
    Object.fromEntries([...new Set(codes)].map((code) => [code, name(code)] as const));
  const sorted = (names: Record<string, string>) =>
    Object.fromEntries(Object.entries(names).sort(([, a], [, b]) => order.compare(a, b)));
  // These two are told with their heading: "Canadian part: ended".
  const { status, evidence } = words.mission;
  const told = (heading: string, name: string) => `${withColon(heading, locale)} ${name}`;
  const statuses = missionStatuses.filter((code) => missions.some((m) => m.status === code));
  const levels = evidenceLevels.filter((code) => missions.some((m) => m.evidence === code));
  const names = {
    organization: sorted(
      Object.fromEntries(missions.map((m) => [m.organization, m.organizationLabel])),
    ),
    region: sorted(
      named(
        places.map(({ region }) => region),
        (code) => words.regions[code as keyof typeof words.regions],
      ),
    ),
    status: Object.fromEntries(
      statuses.map((code) => [code, told(status, words.missionStatuses[code])]),
    ),
    service: sorted(
      named(
        missions.flatMap(({ services }) => services),
        (code) => must(partners, code, 'the map').data.name[locale],
      ),
    ),
    evidence: Object.fromEntries(
      levels.map((code) => [code, told(evidence, words.evidence[code])]),
    ),
  };
  const codes = Object.fromEntries(
    codeFilters.map((name) => [name, Object.keys(names[name])] as const),
  ) as Record<CodeFilter, string[]>;
  return {
    names,
    choices: {
      firstYear: site.firstYear,
      lastYear,
      initialYear: null,
      decades: mapDecades.map(({ start }) => start),
      months: monthsOfSplit(),
      codes,
      places: places.map(({ id }) => id),
    },
  };
}

/** Months in which the UN series is given mission by mission. */
const monthsOfSplit = (): string[] => [
  ...new Set(contributions.filter(({ mission }) => mission !== 'ALL').map(({ month }) => month)),
];

/** What must be said of single places, such as "Kosovo: …", for where there is no list to hold it. */
export const noteTexts = (places: readonly MapPlace[], locale: Locale): string[] =>
  places.flatMap(({ name, note }) => (note === null ? [] : [`${withColon(name, locale)} ${note}`]));

/** The decades that the map has years of, each with its name, its address and its first year. */
export const mapDecades = Array.from(
  { length: Math.floor(lastYear / 10) - Math.floor(site.firstYear / 10) + 1 },
  (_, i) => {
    const start = (Math.floor(site.firstYear / 10) + i) * 10;
    return {
      start,
      name: {
        en: t('en').timeline.decade(String(start)),
        fr: t('fr').timeline.decade(String(start)),
      },
      slug: { en: `${start}s`, fr: `annees-${start}` },
    };
  },
);
