import { describe, expect, test } from 'vitest';
import { around, bestRank, emptyRuns, lowest, notedMonths } from '#src/domain/series-facts.ts';
import { totals as real } from '#src/queries/series.ts';
import type { UnTotal } from '#src/schema/un-police.ts';

const row = (month: string, count: number | null, more: Partial<UnTotal> = {}): UnTotal => ({
  month, count, women: null, men: null, rank: null, countries_tied: null, countries_with_police: null,
  un_police_total: null, share_percent: null, source_id: null, note: null, ...more,
}); // prettier-ignore

const totals = [
  row('2000-10', 0, { note: 'none' }),
  row('2000-11', 0, { note: 'none' }),
  row('2000-12', 5, { rank: 2 }),
  row('2001-01', null, { note: 'missing' }),
  row('2001-02', 0, { note: 'none' }),
  row('2001-03', 9, { rank: 1 }),
  row('2001-04', 5, { rank: 3 }),
];

describe('What stands out in a monthly series', () => {
  test('the best rank, with what was before and after', () => {
    expect(bestRank(totals).map(({ month }) => month)).toEqual(['2001-03']);
    expect(around(totals, '2001-03').map(({ month }) => month)).toEqual(['2001-02', '2001-04']);
    expect(around(totals, '2001-04').map(({ month }) => month)).toEqual(['2001-03']);
    expect(bestRank([row('2000-01', 3)])).toEqual([]);
  });

  test('months with nobody, which a month without a report parts', () => {
    expect(emptyRuns(totals)).toEqual([
      { from: '2000-10', to: '2000-11' },
      { from: '2001-02', to: '2001-02' },
    ]);
  });

  test('the lowest count above zero, each time', () => {
    expect(lowest(totals).map(({ month }) => month)).toEqual(['2000-12', '2001-04']);
  });

  test('the months of each note', () => {
    expect(notedMonths(totals)).toEqual([
      { note: 'none', runs: [{ from: '2000-10', to: '2000-11' }, { from: '2001-02', to: '2001-02' }] },
      { note: 'missing', runs: [{ from: '2001-01', to: '2001-01' }] },
    ]);
  }); // prettier-ignore

  test('in the record: first place in February 1995, with its note', () => {
    const [first, ...more] = bestRank(real);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ month: '1995-02', rank: 1, note: 'first-place' });
  });
});
