/**
 * Numbers, dates, lists and order as each language writes them (user needs 5.4). Intl where it is right; own code
 * where it is not: the French first of the month, ranges in words, millions of dollars (known issues N1 and N2).
 *
 * Used at build time only. No clock: an age is counted from a date that is given. No time zone: dates stay text.
 * Spaces that must not break are U+00A0 in both languages.
 *
 * Functions that take EDTF expect dates a schema has checked, and throw the teaching message of
 * `parseEdtf` for anything else: a wrong date must stop the build, not reach a page.
 */
import { edtfOrThrow, firstDay, type EdtfPoint, type WrittenDate } from '#src/domain/edtf.ts';
import { monthNames } from '#src/domain/months.ts';
import { htmlLang, type Locale } from './locales.ts';

const NBSP = '\u00A0';

/** The end of a period: a date, 'open' when known to go on, null when not published. */
export type PeriodEnd = string | null;

// ---------------------------------------------------------------- numbers

const perLocale = <T>(make: (tag: string) => T): Record<Locale, T> => ({
  en: make(htmlLang.en),
  fr: make(htmlLang.fr),
});

const plainNumber = perLocale((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 10 }));
const withCents = perLocale(
  (tag) => new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
);
const pluralRules = perLocale((tag) => new Intl.PluralRules(tag));

/** ICU versions differ in the space they group with; this site writes U+00A0. */
const settleSpaces = (text: string) => text.replace(/[\u202F\u2009 ]/g, NBSP);

/** 4,300 / 4 300 and 20.5 / 20,5. Not for years, which have no separators. */
export function formatNumber(n: number, locale: Locale): string {
  return settleSpaces(plainNumber[locale].format(n));
}

/** 20.5 -> 20.5% / 20,5 %. The number is in percent already. */
export function formatPercent(n: number, locale: Locale): string {
  return locale === 'en' ? `${formatNumber(n, locale)}%` : `${formatNumber(n, locale)}${NBSP}%`;
}

/**
 * An amount in dollars. From one million on, amounts that are round to a tenth of a million are in millions:
 * $46.9 million / 46,9 millions de dollars (in French tables 46,9 M$). All others are exact, so that nothing
 * is rounded: $61,612,345 / 61 612 345 $. US dollars: US$46.9 million / 46,9 millions de dollars américains.
 */
export function formatMoney(
  n: number,
  currency: 'cad' | 'usd',
  locale: Locale,
  style: 'prose' | 'table' = 'prose',
): string {
  const sign = n < 0 ? '-' : '';
  const amount = Math.abs(n);
  const american = currency === 'usd';
  if (amount >= 1e6 && amount % 1e5 === 0) {
    const inBillions = amount >= 1e9 && amount % 1e8 === 0;
    const [count, scale] = inBillions ? [amount / 1e9, 'billion'] : [amount / 1e6, 'million'];
    if (locale === 'en') {
      return `${sign}${american ? 'US' : ''}$${formatNumber(count, locale)}${NBSP}${scale}`;
    }
    if (style === 'table') {
      return `${sign}${formatNumber(amount / 1e6, locale)}${NBSP}M$${american ? `${NBSP}US` : ''}`;
    }
    const noun = plural(
      count,
      inBillions ? { one: 'milliard', other: 'milliards' } : { one: 'million', other: 'millions' },
      locale,
    );
    return `${sign}${formatNumber(count, locale)}${NBSP}${noun} de dollars${american ? ' américains' : ''}`;
  }
  const digits = Number.isInteger(amount)
    ? formatNumber(amount, locale)
    : settleSpaces(withCents[locale].format(amount));
  if (locale === 'en') return `${sign}${american ? 'US' : ''}$${digits}`;
  return `${sign}${digits}${NBSP}$${american ? `${NBSP}US` : ''}`;
}

/** 0.1 -> 1:10 / 1 pour 10; 0.6 -> 3:5. A ratio that is no fraction of small numbers stays a decimal to one. */
export function formatRatio(ratio: number, locale: Locale): string {
  const [part, whole] = smallFraction(ratio) ?? [ratio, 1];
  const joint = locale === 'en' ? ':' : `${NBSP}pour${NBSP}`;
  return `${formatNumber(part, locale)}${joint}${formatNumber(whole, locale)}`;
}

function smallFraction(ratio: number): [number, number] | null {
  for (let whole = 1; whole <= 1000; whole += 1) {
    const part = Math.round(ratio * whole);
    if (part > 0 && Math.abs(part / whole - ratio) < 1e-9) return [part, whole];
  }
  return null;
}

/** Forms of a word by number. `many` is the French form after whole millions: 2 millions de policiers. */
export type PluralForms = { one: string; other: string; many?: string };

/**
 * The form that goes with a number: in French 0, 1 and 1,5 are singular, in English only 1 is.
 * `{n}` in the form becomes the number: plural(2, { one: '{n} mission', other: '{n} missions' }, 'en').
 */
export function plural(n: number, forms: PluralForms, locale: Locale): string {
  const category = pluralRules[locale].select(n);
  const form =
    category === 'one'
      ? forms.one
      : category === 'many'
        ? (forms.many ?? forms.other)
        : forms.other;
  return form.replaceAll('{n}', () => formatNumber(n, locale));
}

const digitWords: Record<Locale, readonly string[]> = {
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  fr: ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'],
};

/**
 * A number in running text: zero to nine in words, others in digits. In French, 1 agrees with its noun:
 * give 'f' for « une mission ». When numbers are compared, use `formatNumber` for all of them.
 */
export function numberInProse(n: number, locale: Locale, gender: 'm' | 'f' = 'm'): string {
  if (n === 1 && locale === 'fr' && gender === 'f') return 'une';
  return digitWords[locale][n] ?? formatNumber(n, locale);
}

// ---------------------------------------------------------------- lists and order

const listFormats = {
  and: perLocale((tag) => new Intl.ListFormat(tag, { type: 'conjunction' })),
  or: perLocale((tag) => new Intl.ListFormat(tag, { type: 'disjunction' })),
};

/** Haiti, Mali and Ukraine / Haïti, le Mali et l’Ukraine. */
export function formatList(
  items: readonly string[],
  locale: Locale,
  joint: 'and' | 'or' = 'and',
): string {
  return listFormats[joint][locale].format(items);
}

const collators = perLocale((tag) => new Intl.Collator(tag, { numeric: true }));

/** Alphabetical order of a language: Érythrée stands with E. Use as names.sort(collator('fr').compare). */
export function collator(locale: Locale): Intl.Collator {
  return collators[locale];
}

// ---------------------------------------------------------------- dates

type Precision = 'year' | 'month' | 'day';

const precisionOf = (point: EdtfPoint): Precision =>
  point.month === undefined ? 'year' : point.day === undefined ? 'month' : 'day';

/** The date without its marks: October 1, 1993 / 1er octobre 1993. `without` drops what the other end repeats. */
function bareDate(point: EdtfPoint, locale: Locale, without?: 'year' | 'month'): string {
  const { year, month, day } = point;
  if (month === undefined) return String(year);
  const name = monthNames[locale][month - 1] ?? '';
  if (locale === 'fr') {
    const words = day === undefined ? name : `${day === 1 ? '1er' : day}${NBSP}${name}`;
    if (without === 'month') return day === 1 ? '1er' : String(day);
    return without === 'year' ? words : `${words} ${year}`;
  }
  if (day === undefined) return without === 'year' ? name : `${name} ${year}`;
  if (without === 'month') return `${day}, ${year}`;
  return without === 'year' ? `${name}${NBSP}${day}` : `${name}${NBSP}${day}, ${year}`;
}

const isMarked = (point: EdtfPoint) => point.approximate || point.uncertain;

/** Adds 'about' and '(uncertain)'. In French « environ » follows, since it must go with de, à, depuis, jusqu’en. */
function withMarks(bare: string, point: EdtfPoint, locale: Locale): string {
  const about = !point.approximate ? bare : locale === 'en' ? `about ${bare}` : `${bare} environ`;
  if (!point.uncertain) return about;
  return locale === 'en' ? `${about} (uncertain)` : `${about} (date incertaine)`;
}

/** A single date by itself: 'about 2014' / « vers 2014 », « vers le 3 mars 2014 ». */
function pointAlone(point: EdtfPoint, locale: Locale): string {
  const bare = bareDate(point, locale);
  if (locale === 'en' || !point.approximate) return withMarks(bare, point, locale);
  const about = `vers ${point.day === undefined ? '' : 'le '}${bare}`;
  return withMarks(about, { ...point, approximate: false }, locale);
}

/** The words that tie a French date to its sentence. They change with the precision: du 3 mars, de mars, d’avril. */
const frenchTies = {
  from: (bare: string, precision: Precision) =>
    precision === 'day' ? `du ${bare}` : /^[ao]/.test(bare) ? `d’${bare}` : `de ${bare}`,
  to: (bare: string, precision: Precision) => (precision === 'day' ? `au ${bare}` : `à ${bare}`),
  until: (bare: string, precision: Precision) =>
    precision === 'day' ? `jusqu’au ${bare}` : `jusqu’en ${bare}`,
  noun: (bare: string, precision: Precision) => (precision === 'day' ? `le ${bare}` : bare),
};

function frenchDate(
  tie: keyof typeof frenchTies,
  point: EdtfPoint,
  without?: 'year' | 'month',
): string {
  const tied = frenchTies[tie](bareDate(point, 'fr', without), precisionOf(point));
  return withMarks(tied, point, 'fr');
}

const englishDate = (point: EdtfPoint) => withMarks(bareDate(point, 'en'), point, 'en');

/** Both ends in words, what they share said once: March 3 to April 4, 2010 / du 3 mars au 4 avril 2010. */
function twoDates(
  start: EdtfPoint,
  end: EdtfPoint,
  kind: 'period' | 'between',
  locale: Locale,
): string {
  const same =
    !isMarked(start) &&
    !isMarked(end) &&
    precisionOf(start) === precisionOf(end) &&
    precisionOf(start) !== 'year' &&
    start.year === end.year;
  const sameMonth = same && start.day !== undefined && start.month === end.month;
  if (locale === 'en') {
    // English drops the year at the start and the month at the end: March 3 to 5, 2010.
    const first = same ? bareDate(start, 'en', 'year') : englishDate(start);
    const second = sameMonth ? bareDate(end, 'en', 'month') : englishDate(end);
    return kind === 'period' ? `from ${first} to ${second}` : `between ${first} and ${second}`;
  }
  const without = sameMonth ? 'month' : same ? 'year' : undefined;
  if (kind === 'period') {
    return `${frenchDate('from', start, without)} ${frenchDate('to', end)}`;
  }
  return `entre ${frenchDate('noun', start, without)} et ${frenchDate('noun', end)}`;
}

function since(start: EdtfPoint, locale: Locale): string {
  return locale === 'en' ? `since ${englishDate(start)}` : `depuis ${frenchDate('noun', start)}`;
}

/**
 * A date as the source gives it, no more exact: 1993, October 1993, October 1, 1993 / 1er octobre 1993,
 * about 2014 / vers 2014, 2014 (uncertain) / 2014 (date incertaine). An interval is a date somewhere in it:
 * between 2009 and 2010 / entre 2009 et 2010; since January 2019; 2009 or later.
 */
export function formatEdtf(text: string, locale: Locale): string {
  const date = edtfOrThrow(text);
  if (date.kind === 'point') return pointAlone(date.point, locale);
  if (date.end === 'open') return since(date.start, locale);
  if (date.end === null) {
    const later = locale === 'en' ? 'or later' : 'ou plus tard';
    return `${pointAlone(date.start, locale)} ${later}`;
  }
  return twoDates(date.start, date.end, 'between', locale);
}

/** A date for tables: EDTF is its own short form, 1993-10-01. Explain the form and its marks beside the table. */
export function formatEdtfShort(text: string): string {
  edtfOrThrow(text);
  return text;
}

/** One end of a period; an interval is no end. */
function pointOrThrow(text: string): EdtfPoint {
  const date = edtfOrThrow(text);
  if (date.kind === 'point') return date.point;
  throw new Error(
    `'${text}' is an interval: each end of a period is a single date, such as '2009-10'.`,
  );
}

const words = {
  en: {
    noDates: 'dates not published',
    noEnd: 'end not published',
    openNoStart: 'ongoing, start not published',
  },
  fr: {
    noDates: 'dates non publiées',
    noEnd: 'fin non publiée',
    openNoStart: 'en cours, début non publié',
  },
} as const satisfies Record<Locale, Record<string, string>>;

/**
 * A period in words: from January 2019 to March 2023 / de janvier 2019 à mars 2023; since / depuis when its end is
 * 'open'; 'end not published' when its end is null; until / jusqu’à when its start is null.
 */
export function formatPeriod(start: string | null, end: PeriodEnd, locale: Locale): string {
  if (start === null) {
    if (end === null) return words[locale].noDates;
    if (end === 'open') return words[locale].openNoStart;
    const last = pointOrThrow(end);
    return locale === 'en' ? `until ${englishDate(last)}` : frenchDate('until', last);
  }
  const first = pointOrThrow(start);
  if (end === 'open') return since(first, locale);
  if (end === null) {
    const from =
      locale === 'en' ? `from ${englishDate(first)}` : `à partir ${frenchDate('from', first)}`;
    return `${from} (${words[locale].noEnd})`;
  }
  if (start === end) return during(first, locale);
  return twoDates(first, pointOrThrow(end), 'period', locale);
}

/** A period that starts and ends with the same date: in 2004, on March 3, 2010 / en 2004, le 3 mars 2010. */
function during(point: EdtfPoint, locale: Locale): string {
  if (isMarked(point)) return pointAlone(point, locale);
  const bare = bareDate(point, locale);
  if (point.day !== undefined) return locale === 'en' ? `on ${bare}` : `le ${bare}`;
  return locale === 'en' ? `in ${bare}` : `en ${bare}`;
}

/**
 * A period in years, for lists and tables: 1993–1996; since 2013 / depuis 2013 when its end is 'open';
 * from 2013 / à partir de 2013 when its end is null; until 1996 / jusqu’en 1996 when its start is null.
 */
export function formatYears(start: string | null, end: PeriodEnd, locale: Locale): string {
  const first = start === null ? null : yearOnly(pointOrThrow(start));
  const last = end === null || end === 'open' ? end : yearOnly(pointOrThrow(end));
  if (first === null) {
    if (last === null || last === 'open') return formatPeriod(null, last, locale);
    return locale === 'en' ? `until ${englishDate(last)}` : frenchDate('until', last);
  }
  if (last === 'open') return since(first, locale);
  if (last === null) {
    return locale === 'en' ? `from ${englishDate(first)}` : `à partir ${frenchDate('from', first)}`;
  }
  if (first.year === last.year) return pointAlone(isMarked(last) ? last : first, locale);
  if (isMarked(first) || isMarked(last)) return twoDates(first, last, 'period', locale);
  return `${first.year}–${last.year}`;
}

/** The year of a date. 'About' goes where the year is sure all the same: about March 2014 is in 2014. */
function yearOnly(point: EdtfPoint): EdtfPoint {
  const { year, month, approximate, uncertain } = point;
  const atEdge = month === undefined || month === 1 || month === 12;
  return { year, approximate: approximate && atEdge, uncertain };
}

// ---------------------------------------------------------------- ages

const daysSince = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/**
 * How old a value was when an edition came out: 19 months before this edition / 19 mois avant cette édition.
 * Counted in the precision of the date: days, then months, from three years on years; a year alone is 'about'.
 * An interval is as old as its end. `edition` is a whole day.
 */
export function ageBetween(asOf: string, edition: string, locale: Locale): string {
  const point = newestPoint(edtfOrThrow(asOf));
  const issued = pointOrThrow(edition);
  if (issued.month === undefined || issued.day === undefined || isMarked(issued)) {
    throw new Error(
      `'${edition}' is no day of an edition. Write a whole day, such as '2026-11-21'.`,
    );
  }
  const en = locale === 'en';
  if (point === 'open') return en ? 'up to this edition' : 'jusqu’à cette édition';
  if (firstDay(point) > edition) return en ? 'after this edition' : 'après cette édition';

  const before = (
    n: number,
    unit: 'day' | 'month' | 'year',
    how: 'exact' | 'about' | 'more' = 'exact',
  ) => {
    const noun = plural(n, ageUnits[locale][unit], locale);
    const lead = {
      exact: '',
      about: en ? 'about ' : 'environ ',
      more: en ? 'more than ' : 'plus de ',
    }[how];
    return `${lead}${noun} ${en ? 'before this edition' : 'avant cette édition'}`;
  };
  const marked = isMarked(point) ? 'about' : 'exact';

  if (point.month === undefined) {
    const years = issued.year - point.year;
    if (years === 0) return en ? 'in the year of this edition' : 'l’année de cette édition';
    return before(years, 'year', 'about');
  }
  let months = (issued.year - point.year) * 12 + issued.month - point.month;
  if (point.day !== undefined && issued.day < point.day) months -= 1;
  if (months >= 36) {
    const how = marked === 'about' ? marked : months % 12 === 0 ? 'exact' : 'more';
    return before(Math.floor(months / 12), 'year', how);
  }
  if (months > 0) return before(months, 'month', marked);
  if (point.day === undefined)
    return en ? 'in the month of this edition' : 'le mois de cette édition';
  const days = daysSince(firstDay(point), edition);
  if (days === 0) return en ? 'on the day of this edition' : 'le jour de cette édition';
  return before(days, 'day', marked);
}

function newestPoint(date: WrittenDate): EdtfPoint | 'open' {
  return date.kind === 'point' ? date.point : (date.end ?? date.start);
}

const ageUnits = {
  en: {
    day: { one: '{n} day', other: '{n} days' },
    month: { one: '{n} month', other: '{n} months' },
    year: { one: '{n} year', other: '{n} years' },
  },
  fr: {
    day: { one: '{n} jour', other: '{n} jours' },
    month: { one: '{n} mois', other: '{n} mois' },
    year: { one: '{n} an', other: '{n} ans' },
  },
} as const satisfies Record<Locale, Record<'day' | 'month' | 'year', PluralForms>>;

/** First letter in capitals, for a phrase that begins a sentence or a cell: 'Since January 2019'. */
export function upperFirst(text: string, locale: Locale): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(htmlLang[locale]) + text.slice(first.length);
}

/** A label and its colon, with the no-break space French puts before it: “Note:”, « Note : ». */
export function withColon(label: string, locale: Locale): string {
  return locale === 'fr' ? `${label}\u00a0:` : `${label}:`;
}

/** A single date as it follows “as of” / « en date »: October 28, 2024 / du 28 octobre 2024, d’août 2012, de 2019. */
export function formatTied(text: string, locale: Locale): string {
  const date = edtfOrThrow(text);
  if (locale === 'en' || date.kind !== 'point') return formatEdtf(text, locale);
  return frenchDate('from', date.point);
}

/** The size of a file, in thousands of bytes rounded up: 12 kB / 12 ko. */
export function formatBytes(bytes: number, locale: Locale): string {
  const kilobytes = formatNumber(Math.max(1, Math.ceil(bytes / 1000)), locale);
  return `${kilobytes}${NBSP}${locale === 'en' ? 'kB' : 'ko'}`;
}
