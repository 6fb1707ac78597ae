import { monthNames } from '#src/domain/months.ts';

/**
 * Dates as sources give them: the part of EDTF (ISO 8601-2, levels 0 and 1) this site accepts.
 *
 *   1989   1989-10   1989-10-19        a year, a month, a day
 *   2014~  2014?     2014%             about, perhaps, both
 *   2009/2010        2019-01/..        an interval; one that is still open
 *   2009/                              an interval whose end is not known
 *
 * Pure: text in, text out, no clock and no time zone. The `edtf` package is not called here, because it
 * rolls 1999-02-29 over to March 1 and starts an unknown interval in 1970; the tests compare with it.
 */

/** One date, as exact as the source made it. `month` and `day` count from 1. */
export type EdtfPoint = {
  year: number;
  month?: number;
  day?: number;
  /** Marked ~ or %: the source says about when. */
  approximate: boolean;
  /** Marked ? or %: the source is not sure. */
  uncertain: boolean;
};

/** A date or an interval. In an interval null is unknown, 'open' is not over yet. */
export type EdtfDate =
  | { kind: 'point'; point: EdtfPoint }
  | { kind: 'interval'; start: EdtfPoint | null; end: EdtfPoint | 'open' | null };

/** What `parseEdtf` reads: a written interval always has a start. */
export type WrittenDate =
  | { kind: 'point'; point: EdtfPoint }
  | { kind: 'interval'; start: EdtfPoint; end: EdtfPoint | 'open' | null };

export type EdtfResult = { ok: true; date: WrittenDate } | { ok: false; message: string };

type Failure = { ok: false; message: string };
type PointResult = { ok: true; point: EdtfPoint } | Failure;

const FIRST_DAY = '0000-01-01';
const LAST_DAY = '9999-12-31';

const FORMS =
  "'1989', '1989-10', '1989-10-19', '2014~' (about), '2014?' (unsure), '2009/2010' or '2019-01/..' (still open)";

const fail = (message: string): Failure => ({ ok: false, message });
const two = (n: number) => String(n).padStart(2, '0');
const dayText = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

/** Days in a month of the calendar (month from 1). */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Says what is wrong with a text that is not shaped like one date, and what to write instead. */
function explainPoint(text: string): string {
  const found = `'${text}'`;
  const parts = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text.replace(/[~?%]$/, ''));
  if (text === '') return `A date is missing. Write one of ${FORMS}.`;
  if (/^\d{4}.*T.*\d/.test(text) || /\d{1,2}:\d{2}/.test(text)) {
    return `${found} has a time of day: dates here are whole days. Write only the day, such as '${/^\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? '1989-10-19'}'.`;
  }
  if (/^\d{1,3}$/.test(text))
    return `${found} is no year: a year has four digits. Write it in full, such as '1989'.`;
  if (/^Y-?\d+$/i.test(text) || /^-\d/.test(text) || /^\d{5}$/.test(text)) {
    return `${found} is no year this site uses: a year has four digits and no sign. Write it such as '1989'.`;
  }
  if (/^\d{2}[\dX]{2}(-[\dX]{2}){0,2}[~?%]?$/i.test(text) && /X/i.test(text)) {
    return `${found} leaves digits out. Write an interval, such as '1990/1999', or a date that is about right, such as '1995~'.`;
  }
  if (/^\d{4}s$/i.test(text)) {
    const decade = text.slice(0, 3);
    return `${found} is a decade in words. Write it as an interval: '${decade}0/${decade}9'.`;
  }
  if (/^(\d{4}(-\d{2}){0,2})[~?%]{2,}$/.test(text)) {
    return `${found} has more than one mark. Write one: ~ for about, ? for unsure, % for both, such as '${text.replace(/[~?%]+$/, '%')}'.`;
  }
  if (/[~?%]/.test(text.slice(0, -1))) {
    return `${found} has its mark in the wrong place. Write ~, ? or % at the end of the date, such as '${/^[~?%](\d{4}(?:-\d{2}){0,2})$/.exec(text)?.[1] ?? '2014'}${/[~?%]/.exec(text)?.[0] ?? '~'}'.`;
  }
  const span = /^(\d{4}(?:-\d{2}){0,2})\s*(?:-|–|—|to|until|à|au)\s*(\d{4}(?:-\d{2}){0,2})$/.exec(
    text,
  );
  if (span)
    return `${found} is an interval written in another way. Write a slash between the two dates: '${span[1]}/${span[2]}'.`;
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact)
    return `${found} lacks its hyphens. Write '${compact[1]}-${compact[2]}-${compact[3]}'.`;
  if (/^\d{6}$/.test(text))
    return `${found} lacks its hyphen. Write '${text.slice(0, 4)}-${text.slice(4)}'.`;
  if (parts) {
    const month = Number(parts[2]);
    const day = parts[3] === undefined ? undefined : Number(parts[3]);
    if (month >= 21 && month <= 41 && day === undefined) {
      return `${found} is a season or a part of the year, which this site does not use. Write an interval of months, such as '${parts[1]}-03/${parts[1]}-05', or only '${parts[1]}'.`;
    }
    if (month < 1 || month > 12) {
      return `${found} has no real month: '${parts[2]}' is not between 01 and 12. Write the month such as '${parts[1]}-10', or only '${parts[1]}'.`;
    }
    if (day !== undefined && (day < 1 || day > 31)) {
      const name = `${monthNames.en[month - 1]} ${parts[1]}`;
      return `${found} is no day of the calendar: ${name} has ${daysInMonth(Number(parts[1]), month)} days. Write a real day, or only '${parts[1]}-${two(month)}'.`;
    }
    const mark = /[~?%]$/.exec(text)?.[0] ?? '';
    return `${found} has a month or day of one digit. Write '${parts[1]}-${two(month)}${day === undefined ? '' : `-${two(day)}`}${mark}'.`;
  }
  if (/\s/.test(text) && /^\s*\d{4}(-\d{2}){0,2}[~?%]?\s*$/.test(text))
    return `${found} has spaces around it. Write '${text.trim()}'.`;
  if (text === '..')
    return `${found} is not a date by itself. Write it only after the slash of an interval that is still open, such as '2019-01/..'.`;
  return `${found} is not a date in the form used here. Write year, month and day in that order with hyphens, as far as the source gives them: ${FORMS}.`;
}

function parsePoint(text: string): PointResult {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?([~?%])?$/.exec(text);
  if (!match) return fail(explainPoint(text));
  const [, yearText = '', monthText, dayTextFound, mark] = match;
  const point: EdtfPoint = {
    year: Number(yearText),
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
  if (monthText === undefined) return { ok: true, point };
  point.month = Number(monthText);
  if (dayTextFound === undefined) return { ok: true, point };
  point.day = Number(dayTextFound);
  const days = daysInMonth(point.year, point.month);
  if (point.day > days) {
    const name = `${monthNames.en[point.month - 1]} ${yearText}`;
    return fail(
      `'${text}' is no day of the calendar: ${name} has ${days} days. Write a real day, or only '${yearText}-${monthText}'.`,
    );
  }
  return { ok: true, point };
}

/** Reads a date or interval. A refusal says what was found, what is wanted, and gives an example. */
export function parseEdtf(text: string): EdtfResult {
  const parts = text.split('/');
  const [startText = '', endText] = parts;
  if (endText === undefined) {
    const result = parsePoint(text);
    return result.ok ? { ok: true, date: { kind: 'point', point: result.point } } : result;
  }
  if (parts.length > 2) {
    return fail(
      `'${text}' has ${parts.length - 1} slashes: one slash joins the two ends of an interval. Write a day with hyphens, such as '1989-10-19', an interval such as '2009/2010'.`,
    );
  }
  if (startText === '' || startText === '..') {
    return fail(
      `'${text}' has no start: an interval begins with a date. Write both ends, such as '2009/2010', or only the date that is known.`,
    );
  }
  if (/^\d{4}$/.test(startText) && /^\d{2}$/.test(endText)) {
    return fail(
      `'${text}' shortens its second year. Write both in full: '${startText}/${startText.slice(0, 2)}${endText}'.`,
    );
  }
  const start = parsePoint(startText);
  if (!start.ok) return fail(`In the interval '${text}': ${start.message}`);
  if (endText === '')
    return { ok: true, date: { kind: 'interval', start: start.point, end: null } };
  if (endText === '..')
    return { ok: true, date: { kind: 'interval', start: start.point, end: 'open' } };
  const end = parsePoint(endText);
  if (!end.ok) return fail(`In the interval '${text}': ${end.message}`);
  if (firstDay(start.point) > lastDay(end.point)) {
    return fail(
      `The interval '${text}' starts after it ends: ${startText} is later than ${endText}. Write the earlier date first: '${endText}/${startText}'.`,
    );
  }
  if (
    firstDay(start.point) === firstDay(end.point) &&
    lastDay(start.point) === lastDay(end.point)
  ) {
    return fail(
      `The interval '${text}' starts and ends with the same date. Write only '${startText}'.`,
    );
  }
  return { ok: true, date: { kind: 'interval', start: start.point, end: end.point } };
}

/** Reads a date that a schema has checked already. Throws an Error with the teaching message when it is not one. */
export function edtfOrThrow(text: string): WrittenDate {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(result.message);
  return result.date;
}

/** The date of a text or date; null where the text is none. */
function read(date: EdtfDate | string): EdtfDate | null {
  if (typeof date !== 'string') return date;
  const result = parseEdtf(date);
  return result.ok ? result.date : null;
}

/** First day of the year, month or day a point names. */
export function firstDay(point: EdtfPoint): string {
  return dayText(point.year, point.month ?? 1, point.day ?? 1);
}

/** Last day of the year, month or day a point names. */
export function lastDay(point: EdtfPoint): string {
  const month = point.month ?? 12;
  return dayText(point.year, month, point.day ?? daysInMonth(point.year, month));
}

/**
 * The earliest day a date can mean, 'YYYY-MM-DD'. Marks (~ ? %) do not move it.
 * Null only for an interval built without a start, or a text that is no date.
 */
export function earliestDay(date: WrittenDate): string;
export function earliestDay(date: EdtfDate | string): string | null;
export function earliestDay(date: EdtfDate | string): string | null {
  const known = read(date);
  if (known === null) return null;
  if (known.kind === 'point') return firstDay(known.point);
  return known.start === null ? null : firstDay(known.start);
}

/** The latest day a date can mean, 'YYYY-MM-DD'; null when the interval is open or its end is unknown. */
export function latestDay(date: EdtfDate | string): string | null {
  const known = read(date);
  if (known === null) return null;
  if (known.kind === 'point') return lastDay(known.point);
  return known.end === null || known.end === 'open' ? null : lastDay(known.end);
}

/**
 * Order for sorting: by earliest day, then by latest (an open or unknown end is last).
 * Texts that are no date come after all dates, in the order of their characters.
 */
export function compareEdtf(a: string, b: string): number {
  const [earliestA, earliestB] = [earliestDay(a), earliestDay(b)];
  if (earliestA === null || earliestB === null) {
    if (earliestA === earliestB) return compareText(a, b);
    return earliestA === null ? 1 : -1;
  }
  // '~' sorts after every digit, so that no end comes after any end.
  return compareText(earliestA, earliestB) || compareText(latestDay(a) ?? '~', latestDay(b) ?? '~');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Whether the day a date means lies within another date or interval. The inner date is one day somewhere in what
 * is written ('2009/2010': some day of those two years):
 *
 * - 'yes': every day it can be is inside, however the partial ends of the outer interval are read;
 * - 'no': no day it can be is inside;
 * - 'possible': neither is sure: a partial date, an unknown end.
 *
 * An open end has no limit; an unknown end may be anywhere. A date marked ~, ? or % may be off by one of its own
 * units either way: '2014~' is 2013 to 2015, '2014-03?' is February to April.
 */
export function liesWithin(
  inner: EdtfDate | string,
  outer: EdtfDate | string,
): 'yes' | 'no' | 'possible' {
  const [innerDate, outerDate] = [read(inner), read(outer)];
  if (innerDate === null || outerDate === null) return 'possible';
  const [from, to] = possibleDays(innerDate);
  const [outerFrom, outerTo] = possibleDays(outerDate);
  if (to < outerFrom || from > outerTo) return 'no';
  const [sureFrom, sureTo] = sureDays(outerDate);
  return from >= sureFrom && to <= sureTo ? 'yes' : 'possible';
}

/** First and last day a date can mean, with the margin of its marks. */
function possibleDays(date: EdtfDate): [string, string] {
  if (date.kind === 'point')
    return [firstDay(shifted(date.point, -1)), lastDay(shifted(date.point, 1))];
  const from = date.start === null ? FIRST_DAY : firstDay(shifted(date.start, -1));
  const to = date.end === null || date.end === 'open' ? LAST_DAY : lastDay(shifted(date.end, 1));
  return [from, to];
}

/** First and last day that certainly belong to a date; the first is after the last when none does. */
function sureDays(date: EdtfDate): [string, string] {
  if (date.kind === 'point') {
    const sure = !date.point.approximate && !date.point.uncertain;
    return sure ? [firstDay(date.point), lastDay(date.point)] : [LAST_DAY, FIRST_DAY];
  }
  const from = date.start === null ? LAST_DAY : lastDay(shifted(date.start, 1));
  if (date.end === 'open') return [from, LAST_DAY];
  return [from, date.end === null ? FIRST_DAY : firstDay(shifted(date.end, -1))];
}

/** A marked point moved by one of its own units; an unmarked point as it is. */
function shifted(point: EdtfPoint, by: -1 | 1): EdtfPoint {
  if (!point.approximate && !point.uncertain) return point;
  const { year, month, day } = point;
  const at = (y: number, m?: number, d?: number): EdtfPoint => ({
    ...point,
    year: y,
    ...(m === undefined ? {} : { month: m }),
    ...(d === undefined ? {} : { day: d }),
  });
  if (month === undefined) return at(Math.min(9999, Math.max(0, year + by)));
  if (day !== undefined && day + by >= 1 && day + by <= daysInMonth(year, month))
    return at(year, month, day + by);
  const wraps = month + by < 1 || month + by > 12;
  const nextYear = year + (wraps ? by : 0);
  if (nextYear < 0 || nextYear > 9999) return point;
  const nextMonth = wraps ? (by === 1 ? 1 : 12) : month + by;
  if (day === undefined) return at(nextYear, nextMonth);
  return at(nextYear, nextMonth, by === 1 ? 1 : daysInMonth(nextYear, nextMonth));
}

/**
 * First and last calendar year a period touches, for timelines and filters. `start` and `end` are as a record holds
 * them; an end of null, 'open', or itself without an end runs to `last`, the last year shown. With only an end known it
 * is the year of that end. Null when neither is known, when the period starts after `last`, or ends before it starts.
 */
export function yearsOf(
  start: string | null,
  end: string | null,
  last: number,
): [number, number] | null {
  const startDay = start === null ? null : earliestDay(start);
  const endDay = end === null ? null : latestDay(end);
  const endYear = endDay === null ? null : Number(endDay.slice(0, 4));
  if (startDay === null && endYear === null) return null;
  const first = startDay === null ? Number(endYear) : Number(startDay.slice(0, 4));
  const final = Math.min(endYear ?? last, last);
  return first > final ? null : [first, final];
}

/** Whether a period touches a calendar year; `start` and `end` as in `yearsOf`. */
export function overlapsYear(start: string | null, end: string | null, year: number): boolean {
  const years = yearsOf(start, end, 9999);
  return years !== null && years[0] <= year && year <= years[1];
}
