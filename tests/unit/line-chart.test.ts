import { describe, expect, test } from 'vitest';
import { lineChart } from '#src/domain/line-chart.ts';

const months = (from: number, counts: readonly (number | null)[]) =>
  counts.map((count, i) => ({
    month: `${from + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    count,
  }));
/** The runs of a path: what lies between two moves of the pen. */
const runs = (path: string) => path.split('M').slice(1);
/** Where each run begins and ends, from left to right. */
const spans = (path: string) =>
  runs(path).map((run) => {
    const xs = [...run.matchAll(/(-?[\d.]+),-?[\d.]+/g)].map((m) => Number(m[1]));
    return [Math.min(...xs), Math.max(...xs)];
  });

describe('A line of monthly counts', () => {
  test('is one line when no month is missing', () => {
    const { path, dots } = lineChart(months(2000, [1, 2, 3]), 108, 64);
    expect(spans(path)).toEqual([[36, 100]]);
    expect(dots).toEqual([]);
  });

  test('leaves a gap where months are missing, and draws nothing across it', () => {
    const { path } = lineChart(months(2000, [5, 5, null, null, 5, 5]), 86, 64);
    expect(spans(path)).toEqual([
      [36, 44],
      [70, 78],
    ]);
  });

  test('shows a month between two gaps as a dot, at either end too', () => {
    const { path, dots } = lineChart(months(2000, [4, null, 4, null, 4]), 84, 64);
    expect(dots).toEqual([
      { x: 36, y: 8 },
      { x: 56, y: 8 },
      { x: 76, y: 8 },
    ]);
    // A run of one month has no length: without its dot it could not be seen.
    expect(spans(path)).toEqual([
      [36, 36],
      [56, 56],
      [76, 76],
    ]);
  });

  test('tells a count of zero from a month without a report', () => {
    const { path, dots, plot } = lineChart(months(2000, [3, 0, 0, 3]), 108, 64);
    expect(runs(path)).toHaveLength(1);
    expect(dots).toEqual([]);
    expect(path).toContain(`,${plot.bottom}`);
  });

  test('is nothing when no month has a count', () => {
    expect(lineChart(months(2000, [null, null]))).toMatchObject({ path: '', dots: [] });
    expect(lineChart([])).toMatchObject({ path: '', dots: [], xTicks: [] });
  });

  test('is drawn in whole pixels within its plot', () => {
    const { path, plot } = lineChart(
      months(
        1990,
        Array.from({ length: 100 }, (_, i) => (i * 37) % 101),
      ),
    );
    const points = [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(
      (m) => [Number(m[1]), Number(m[2])] as const,
    );
    expect(points.length).toBeGreaterThan(100);
    for (const [x, y] of points) {
      expect(Number.isInteger(x) && Number.isInteger(y)).toBe(true);
      expect(x >= plot.left && x <= plot.right && y >= plot.top && y <= plot.bottom).toBe(true);
    }
  });
});

describe('The ticks of a chart', () => {
  test('are whole numbers from zero, up to the highest count at least', () => {
    for (const most of [1, 2, 7, 101, 276]) {
      const labels = lineChart(months(2000, [0, most])).yTicks.map((tick) => tick.label);
      expect(labels[0]).toBe(0);
      expect(labels.filter((label) => !Number.isInteger(label))).toEqual([]);
      expect(labels.length).toBeGreaterThan(1);
    }
  });

  test('are years at their January, few enough to be read', () => {
    const { xTicks, plot } = lineChart(
      months(
        1990,
        Array.from({ length: 421 }, () => 1),
      ),
    );
    expect(xTicks[0]).toEqual({ x: plot.left, label: '1990' });
    expect(xTicks.length).toBeLessThanOrEqual(9);
    expect(xTicks.map((tick) => Number(tick.label) % 4)).toEqual(xTicks.map(() => 1990 % 4));
  });
});
