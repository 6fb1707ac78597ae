import type { UnTotal } from '#src/schema/un-police.ts';

/** Months that follow each other, both ends included. */
export type Run = { from: string; to: string };

type Counted = UnTotal & { count: number };
const counted = (totals: readonly UnTotal[]): Counted[] =>
  totals.filter((row): row is Counted => row.count !== null);

/** Months in which the rank was best, oldest first; empty where no rank is known. */
export function bestRank(totals: readonly UnTotal[]): UnTotal[] {
  const best = Math.min(...totals.flatMap(({ rank }) => rank ?? []));
  return totals.filter(({ rank }) => rank === best);
}

/** The month before and the month after one, where they are in the series. */
export function around(totals: readonly UnTotal[], month: string): UnTotal[] {
  const i = totals.findIndex((row) => row.month === month);
  return [totals[i - 1], totals[i + 1]].filter((row) => row !== undefined);
}

/** Months without anybody counted, as runs; a month without a report ends a run. */
export const emptyRuns = (totals: readonly UnTotal[]): Run[] =>
  runsOf(totals, ({ count }) => count === 0);

/** The months with the lowest count above zero, oldest first. */
export function lowest(totals: readonly UnTotal[]): Counted[] {
  const above = counted(totals).filter(({ count }) => count > 0);
  const least = Math.min(...above.map(({ count }) => count));
  return above.filter(({ count }) => count === least);
}

/** For each note, in the order in which they appear, the months it is about. */
export function notedMonths(totals: readonly UnTotal[]): { note: string; runs: Run[] }[] {
  const notes = [...new Set(totals.flatMap(({ note }) => note ?? []))];
  return notes.map((note) => ({ note, runs: runsOf(totals, (row) => row.note === note) }));
}

function runsOf(totals: readonly UnTotal[], holds: (row: UnTotal) => boolean): Run[] {
  const runs: Run[] = [];
  totals.forEach((row, i) => {
    if (!holds(row)) return;
    const last = runs.at(-1);
    const before = totals[i - 1];
    if (last && before && last.to === before.month) last.to = row.month;
    else runs.push({ from: row.month, to: row.month });
  });
  return runs;
}
