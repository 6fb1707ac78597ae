import { describe, expect, it } from 'vitest';
import { historyCharts } from '#src/domain/history-chart.ts';
import { qualifiers } from '#src/schema/vocabularies.ts';

type Value = Parameters<typeof historyCharts>[0][number];
const value = (
  id: string,
  asOf: string,
  number: number | null,
  more: Partial<Value> = {},
): Value => ({
  id,
  asOf,
  value: number,
  qualifier: 'exact',
  unit: 'officers',
  scope: 'all-missions',
  status: 'cumulative',
  ...more,
});
const edition = '2026-11-21';
const chartOf = (...values: Value[]) => historyCharts(values, edition).charts[0];

describe('historyCharts', () => {
  it('draws every qualifier as what it claims', () => {
    const chart = chartOf(
      ...qualifiers.map((qualifier, i) => value(qualifier, String(2000 + i), 10, { qualifier })),
    );
    expect(Object.fromEntries(chart!.marks.map((m) => [m.id, m.shape]))).toEqual({
      exact: 'solid',
      stated: 'solid',
      calculated: 'solid',
      'more-than': 'floor',
      'at-least': 'floor',
      almost: 'ceiling',
      'up-to': 'ceiling',
      about: 'about',
    });
  });

  it('draws a date that is known loosely as a stretch, a day as a point', () => {
    const chart = chartOf(
      value('a', '2000-06-15', 5),
      value('b', '2004', 6),
      value('c', '2006/2009', 7),
    );
    const [a, b, c] = chart!.marks;
    expect(a!.span).toBeNull();
    expect(b!.span).toEqual([40, 50]);
    expect(b!.x).toBe(45);
    expect(c!.span).toEqual([60, 100]);
  });

  it('draws a range up to its end', () => {
    const chart = chartOf(value('a', '2000', 5, { valueMax: 10 }), value('b', '2010', 5));
    const [a, b] = chart!.marks;
    expect(a!.top).toBeLessThan(a!.y);
    expect(a!.y).toBe(b!.y);
    expect(b!.top).toBeNull();
  });

  it('starts at zero', () => {
    const chart = chartOf(value('a', '2000', 4000), value('b', '2010', 3900));
    expect(chart!.yTicks[0]).toEqual({ value: 0, y: chart!.height });
  });

  it('makes one chart for each unit that has a history', () => {
    const { charts } = historyCharts(
      [
        value('a', '2000', 5),
        value('b', '2010', 6),
        value('c', '2000', 1, { unit: 'missions' }),
        value('d', '2010', 2, { unit: 'missions' }),
        value('e', '2010', 9, { unit: 'countries' }),
      ],
      edition,
    );
    expect(charts.map((c) => [c.unit, c.marks.length])).toEqual([
      ['officers', 2],
      ['missions', 2],
    ]);
  });

  it('has no chart where values do not lie apart in time, or where a height says nothing', () => {
    expect(chartOf(value('a', '2017-11', 5), value('b', '2017-11-15', 6))).toBeUndefined();
    expect(chartOf(value('a', '2021/2023', 5), value('b', '2021/2023', 6))).toBeUndefined();
    const year = { unit: 'year' as const };
    expect(chartOf(value('a', '2006', 1996, year), value('b', '2010', 1995, year))).toBeUndefined();
  });

  it('puts only values that cover the same thing on one chart', () => {
    const chart = chartOf(
      value('a', '2000', 5),
      value('b', '2010', 6),
      value('c', '2012', 70, { scope: 'service:sq' }),
    );
    expect(chart!.marks.map((m) => m.id)).toEqual(['a', 'b']);
    expect(chart!.others).toBe(1);
    const scattered = historyCharts(
      [
        value('a', '2000', 5),
        value('b', '2010', 6),
        value('c', '2012', 7, { scope: 'service:sq' }),
        value('d', '2014', 8, { scope: 'service:opp' }),
      ],
      edition,
    );
    expect(scattered.charts).toEqual([]);
  });

  it('leaves values without a number to the table and counts them', () => {
    const { charts, without } = historyCharts(
      [value('a', '2000', 5), value('b', '2005', null), value('c', '2010', 6)],
      edition,
    );
    expect(charts[0]!.marks.map((m) => m.id)).toEqual(['a', 'c']);
    expect(without).toBe(1);
  });

  it('says when values are meant in different senses', () => {
    expect(chartOf(value('a', '2000', 5), value('b', '2010', 6))!.mixed).toBe(false);
    expect(
      chartOf(value('a', '2000', 5), value('b', '2010', 6, { status: 'ceiling' }))!.mixed,
    ).toBe(true);
  });

  it('sorts by date and keeps all of many marks inside the chart', () => {
    const many = Array.from({ length: 35 }, (_, i) =>
      value(`v${i}`, String(2024 - (i % 25)), 1000 + i * 90),
    );
    const chart = chartOf(...many)!;
    expect(chart.marks).toHaveLength(35);
    expect(chart.marks.map((m) => m.x)).toEqual(chart.marks.map((m) => m.x).sort((a, b) => a - b));
    for (const { x, y } of chart.marks) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(100);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThanOrEqual(chart.height);
    }
  });
});
