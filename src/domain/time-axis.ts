import { earliestDay, edtfOrThrow, lastDay, latestDay, type EdtfPoint } from './edtf.ts';

/** A stretch of time in years with fractions: 2004.5 is the middle of 2004. */
export type Span = { from: number; to: number };

/** Where a day starts, or ends, on a line of years. */
function yearAt(day: string, edge: 'start' | 'end'): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const length = Number(lastDay({ ...plain, year, month }).slice(8));
  return year + (month - 1 + (date - (edge === 'start' ? 1 : 0)) / length) / 12;
}

const plain = { approximate: false, uncertain: false };

/** By how much a date marked ~, ? or % may be off either way: one of its own units. */
function margin(point: EdtfPoint): number {
  if (!point.approximate && !point.uncertain) return 0;
  return point.month === undefined ? 1 : point.day === undefined ? 1 / 12 : 1 / 365;
}

/**
 * All the time a date can mean: a year covers the whole year, an interval both its ends. An end that is open or
 * unknown runs to `limit`.
 */
export function reach(text: string, limit: number): Span {
  const date = edtfOrThrow(text);
  const [first, last] =
    date.kind === 'point' ? [date.point, date.point] : [date.start, date.end ?? 'open'];
  const end = latestDay(text);
  return {
    from: yearAt(earliestDay(date), 'start') - margin(first),
    to: end === null || last === 'open' ? limit : yearAt(end, 'end') + margin(last),
  };
}

/** Whole years to write under an axis, at most so many, on round numbers. */
export function yearTicks({ from, to }: Span, most: number): number[] {
  const step = [1, 2, 5, 10, 20].find((s) => (to - from) / s + 1 <= most) ?? 50;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, i) => first + i * step);
}

/** Puts years on a line of 100 per cent, to a tenth. */
export const percentOf =
  ({ from, to }: Span) =>
  (year: number): number =>
    Math.round(((year - from) / (to - from)) * 1000) / 10;
