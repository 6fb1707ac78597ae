import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { parse } from 'yaml';
import { withoutMarks } from '#src/domain/text-marks.ts';
import {
  unContribution,
  unSeries,
  unTotal,
  type UnContribution,
  type UnSeries,
  type UnTotal,
} from '#src/schema/un-police.ts';

const folder = join(process.cwd(), 'content/un-police');
const text = (name: string) => readFileSync(join(folder, name), 'utf8');
// d3-dsv hangs the list of columns on the array; only the rows are wanted.
const rows = (name: string) => csvParse(withoutMarks(text(name))).map((row) => ({ ...row }));

/** What the UN series counts, its cautions and notes. */
export const series: UnSeries = unSeries.parse(parse(text('series.yaml')));

/** Canadian police in each UN mission at each month's end, oldest first. */
export const contributions: readonly UnContribution[] = rows('contributions.csv').map((row) =>
  unContribution.parse(row),
);

/** Canadian police on all UN missions at each month's end, gaps included, oldest first. */
export const totals: readonly UnTotal[] = rows('totals.csv').map((row) => unTotal.parse(row));

/** One month of a series; null when no report gives it. */
export type MonthCount = {
  month: string;
  count: number | null;
  women: number | null;
  men: number | null;
  source: string | null;
};

/** All months from one to another, both included. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let [year = 0, month = 0] = from.split('-').map(Number); ; month += 1) {
    if (month > 12) [year, month] = [year + 1, 1];
    const text = `${year}-${String(month).padStart(2, '0')}`;
    if (text > to) return months;
    months.push(text);
  }
}

/**
 * One mission's months from the first to the last in which the data name it. A month with a split by
 * mission that leaves this one out counts zero; a month without such a split is a gap.
 */
export function missionSeries(code: string): MonthCount[] {
  const own = contributions.filter((row) => row.mission === code);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return [];
  const split = new Set(
    contributions.filter((row) => row.mission !== 'ALL').map((row) => row.month),
  );
  const byMonth = new Map(own.map((row) => [row.month, row]));
  return monthsBetween(first.month, last.month).map((month) => {
    const row = byMonth.get(month);
    if (row)
      return { month, count: row.count, women: row.women, men: row.men, source: row.source_id };
    return { month, count: split.has(month) ? 0 : null, women: null, men: null, source: null };
  });
}

/** Months at which the series passes from one source to another. */
export const breaks: readonly string[] = totals
  .filter((row) => row.source_id !== null)
  .filter((row, i, known) => i > 0 && known[i - 1]?.source_id !== row.source_id)
  .map((row) => row.month);

/** The newest month with a count. */
export const latestTotal = (): UnTotal & { count: number } => {
  const found = totals.findLast((row): row is UnTotal & { count: number } => row.count !== null);
  if (!found) throw new Error('content/un-police/totals.csv holds no count.');
  return found;
};
