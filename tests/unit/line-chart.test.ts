import { describe, expect, it } from 'vitest';
import { keyMonths, lineChart } from '#src/domain/line-chart.ts';

const series = (from: string, counts: readonly (number | null)[]) => {
  const [year = 0, month = 0] = from.split('-').map(Number);
  return counts.map((count, i) => {
    const n = year * 12 + month - 1 + i;
    return { month: `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`, count };
  });
};

describe('lineChart', () => {
  it('draws each month as a step and leaves gaps open', () => {
    const chart = lineChart(series('2019-11', [4, 4, 6, null, null, 2]));
    expect(chart).toMatchObject({ months: 6, top: 6 });
    expect(chart.line).toBe('M0 2h2v-2h1M5 4h1');
    expect(chart.gaps).toBe('M3 0h2v6h-2');
  });

  it('shows a month that stands alone', () => {
    expect(lineChart(series('2020-01', [null, 1, null])).line).toBe('M1 0h1');
  });

  it('leaves out what is not there: no women, no gaps', () => {
    const chart = lineChart(series('2020-01', [1, 2]));
    expect([chart.women, chart.gaps, chart.breaks]).toEqual(['', '', []]);
  });

  it('draws women as a surface from the base line, and only where they are counted apart', () => {
    const points = series('2020-01', [4, 4, 4, 4]).map((p, i) => ({
      ...p,
      women: [null, 1, 3, null][i]!,
    }));
    expect(lineChart(points).women).toBe('M1 4v-1h1v-2h1V4');
  });

  it('puts a series on a longer axis and a given scale', () => {
    const chart = lineChart(series('2020-03', [2]), { from: '2020-01', to: '2020-12', top: 10 });
    expect(chart).toMatchObject({ months: 12, top: 10, line: 'M2 8h1', gaps: '' });
  });

  it('marks changes of source inside the axis, labelled where there is room', () => {
    const points = series(
      '2000-01',
      Array.from({ length: 100 }, () => 1),
    );
    const { breaks } = lineChart(points, {
      breaks: ['1999-01', '2000-01', '2003-01', '2004-11', '2005-01', '2010-01'],
    });
    expect(breaks.map(({ x, side }) => [x, side])).toEqual([
      [36, 'after'],
      [58, null],
      [60, 'after'],
    ]);
    expect(lineChart(points, { breaks: ['2007-12'] }).breaks[0]?.side).toBe('before');
  });

  it('writes whole numbers on its axes', () => {
    const chart = lineChart(series('2009-11', [1, 2, 3]));
    expect(chart.yTicks.map((tick) => tick.label)).toEqual([0, 1, 2, 3]);
    expect(chart.xTicks).toEqual([{ x: 66.7, label: 2010 }]);
  });
});

describe('keyMonths', () => {
  it('finds the first, the first of the highest, and the newest month with a count', () => {
    const key = keyMonths(series('2020-01', [null, 3, 9, 9, 2, null]));
    expect(key).toEqual({
      first: { month: '2020-02', count: 3 },
      peak: { month: '2020-03', count: 9 },
      latest: { month: '2020-05', count: 2 },
    });
  });

  it('says nothing of a series without counts', () => {
    expect(keyMonths(series('2020-01', [null]))).toBeNull();
    expect(keyMonths([])).toBeNull();
  });
});
