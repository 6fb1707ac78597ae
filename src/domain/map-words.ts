import {
  codeFilters,
  countMissions,
  countUndated,
  monthOf,
  placesIn,
  unCountAt,
  type CodeFilter,
  type Filterable,
  type MapFilter,
} from './map-place.ts';

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
  /** "{start}s" */
  readonly decade: string;
  /** "{filters}: {places}, {missions}." */
  readonly line: string;
  /** Instead, when nothing matches. */
  readonly none: string;
  /** "UN count at the end of {date}: {count}" */
  readonly counted: string;
  /** "{count}, in all its countries together" */
  readonly countedShared: string;
  /** "{places} close together, zoom in: {names}" */
  readonly group: string;
  /** Names of the months, January first. */
  readonly monthNames: readonly string[];
  /** Names of the codes of each filter as the status line says them. */
  readonly names: Readonly<Record<CodeFilter, Readonly<Record<string, string>>>>;
}

/** Fills {named} gaps; a gap without a value is a mistake in the dictionary. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = values[name];
    if (value === undefined)
      throw new Error(`The text "${template}" has a gap ${gap} that the map does not fill.`);
    return value;
  });
}

const formats = new Map<string, Intl.NumberFormat>();
const rules = new Map<string, Intl.PluralRules>();

/** Made once a language: making one costs more than a whole step of the year. */
function once<T>(made: Map<string, T>, language: string, make: (language: string) => T): T {
  const known = made.get(language);
  if (known !== undefined) return known;
  const value = make(language);
  made.set(language, value);
  return value;
}

/** Below a thousand both languages write digits alone; making a format costs a phone more than a step may take. */
const number = (count: number, language: string) =>
  count < 1000
    ? String(count)
    : once(formats, language, (l) => new Intl.NumberFormat(l)).format(count);

/** A count in the form that the language gives it. */
export function plural(words: PluralWords, count: number, language: string): string {
  const rule = once(rules, language, (l) => new Intl.PluralRules(l)).select(count);
  return fill(words[rule] ?? words.other, { count: number(count, language) });
}

function period(missions: Filterable['missions'], words: MapWords): string | null {
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

/** A month in words: "June 2010". */
export const monthName = (month: string, words: MapWords): string =>
  `${words.monthNames[Number(month.slice(5)) - 1] ?? month} ${month.slice(0, 4)}`;

/** A UN count in words: "UN count, end of June 2010: 87"; said so when it is of several countries together. */
export function countText(
  count: number,
  month: string,
  words: MapWords,
  { shared = false } = {},
): string {
  const text = number(count, words.language);
  return fill(words.counted, {
    date: monthName(month, words),
    count: shared ? fill(words.countedShared, { count: text }) : text,
  });
}

/** The full name of a mark: "Haiti, 9 missions, 1993 to now", and its UN count where a month is chosen. */
export function markName(
  place: { readonly name: string; readonly missions: Filterable['missions'] },
  words: MapWords,
  month: string | null = null,
): string {
  const count = month === null ? null : unCountAt(place.missions, month);
  return [
    place.name,
    plural(words.missions, place.missions.length, words.language),
    period(place.missions, words),
    month === null || count === null ? null : countText(count, month, words),
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** The full name of a mark that holds several places: "3 places close together, zoom in: Mali, Niger, Togo". */
export const groupName = (names: readonly string[], words: MapWords): string =>
  fill(words.group, {
    places: plural(words.places, names.length, words.language),
    names: names.join(', '),
  });

/** A decade in words: "1990s". */
export const decadeName = (decade: number, words: Pick<MapWords, 'decade'>): string =>
  fill(words.decade, { start: String(decade) });

/** Time and filters in words: "June 2010 · United Nations · Africa". */
export function filterText(filter: MapFilter, words: MapWords): string {
  const month = monthOf(filter);
  const { year, decade } = filter;
  const time =
    month !== null
      ? monthName(month, words)
      : year !== null
        ? String(year)
        : decade !== null
          ? decadeName(decade, words)
          : words.allYears;
  const names = codeFilters.flatMap((name) => {
    const code = filter[name];
    return code === null ? [] : [words.names[name][code] ?? code];
  });
  // French months begin with a small letter, a line does not.
  const [first = '', ...rest] = [time, ...names].join(' · ');
  return first.toLocaleUpperCase(words.language) + rest.join('');
}

/**
 * The one line that says what is shown: "1995 · United Nations: 4 countries, 5 missions." `shown` may be given
 * by who has filtered the places already.
 */
export function statusLine(
  places: readonly Filterable[],
  filter: MapFilter,
  words: MapWords,
  shown: readonly Filterable[] = placesIn(places, filter),
): string {
  const undated = countUndated(places, filter);
  const { language } = words;
  const filters = filterText(filter, words);
  const line =
    shown.length === 0
      ? `${filters} · ${words.none}`
      : fill(words.line, {
          filters,
          places: plural(words.places, shown.length, language),
          missions: plural(words.missions, countMissions(shown), language),
        });
  return undated === 0 ? line : `${line} ${plural(words.undated, undated, language)}`;
}
