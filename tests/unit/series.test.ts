import { describe, expect, test } from 'vitest';
import {
  breaks,
  contributions,
  latestTotal,
  missionSeries,
  monthsBetween,
  totals,
} from '#src/queries/series.ts';

describe('Months from one to another', () => {
  test('are all there, over the end of a year, both ends included', () => {
    expect(monthsBetween('2018-11', '2019-02')).toEqual([
      '2018-11',
      '2018-12',
      '2019-01',
      '2019-02',
    ]);
  });

  test('are one when both ends are the same, and none when the first is the later', () => {
    expect(monthsBetween('2019-02', '2019-02')).toEqual(['2019-02']);
    expect(monthsBetween('2019-02', '2019-01')).toEqual([]);
  });
});

describe('The UN series', () => {
  test('has every month from the first to the last, each once', () => {
    const months = totals.map((row) => row.month);
    expect(months).toEqual(monthsBetween(months[0]!, months.at(-1)!));
  });

  test('has the same number in its totals as its contributions add up to', () => {
    const sums = new Map<string, number>();
    for (const { month, count } of contributions) sums.set(month, (sums.get(month) ?? 0) + count);
    const both = totals.filter((row) => sums.has(row.month));
    expect(both.length).toBeGreaterThan(300);
    expect(both.filter((row) => row.count !== sums.get(row.month))).toEqual([]);
  });

  test('has no more women and men than officers', () => {
    const wrong = [...totals, ...contributions].filter(
      ({ count, women, men }) => count !== null && (women ?? 0) + (men ?? 0) > count,
    );
    expect(wrong).toEqual([]);
  });

  test('has a source for every count, and none where there is none', () => {
    expect(totals.filter((row) => (row.count === null) !== (row.source_id === null))).toEqual([]);
  });

  test('ends with the newest month that has a count', () => {
    const latest = latestTotal();
    expect(latest.month).toBe('2025-07');
    const later = totals.filter((row) => row.month > latest.month);
    expect(later.filter((row) => row.count !== null)).toEqual([]);
  });

  test('tells where its source changes', () => {
    // In March 2016 a public statement stands in for the report that is missing.
    expect(breaks).toEqual(['2009-11', '2015-01', '2016-03', '2016-04']);
  });
});

describe('The months of one mission', () => {
  const split = new Set(
    contributions.filter((row) => row.mission !== 'ALL').map((row) => row.month),
  );
  const mission = missionSeries('MINUSMA');

  test('run from the first to the last in which it is named', () => {
    expect(mission[0]).toMatchObject({ month: '2013-08' });
    expect(mission.at(-1)).toMatchObject({ month: '2023-09' });
    expect(mission.map((row) => row.month)).toEqual(monthsBetween('2013-08', '2023-09'));
  });

  test('have a gap where the UN gave no split by mission', () => {
    const gaps = mission.filter((row) => row.count === null).map((row) => row.month);
    expect(gaps).toEqual(expect.arrayContaining(monthsBetween('2018-03', '2019-08')));
    expect(gaps.filter((month) => split.has(month))).toEqual([]);
  });

  test('count zero where the split leaves it out', () => {
    const zero = mission.filter((row) => row.count === 0 && row.source === null);
    expect(zero.filter((row) => !split.has(row.month))).toEqual([]);
  });

  test('are none for a mission that is not there', () => {
    expect(missionSeries('UNTAG')).toEqual([]);
  });
});
