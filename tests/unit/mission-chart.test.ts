import { describe, expect, it } from 'vitest';
import type { MissionDates } from '#src/domain/life-line.ts';
import { missionChart } from '#src/domain/mission-chart.ts';

const item = (
  id: string,
  region: 'africa' | 'americas',
  start: string | null,
  end: string | null,
  status: MissionDates['status'] = 'ended',
) => ({
  id,
  region,
  dates: { status, mission: { start: null, end: null }, canadianPolice: { start, end } },
});

describe('missionChart', () => {
  const chart = missionChart(
    [
      item('b', 'americas', '1993', '1996'),
      item('a', 'africa', '1989-10', '1990-03'),
      item('d', 'africa', '2019-01', null, 'ongoing'),
      item('c', 'africa', null, null),
    ],
    1989,
    '2026-11-21',
  );

  it('puts missions under their region in the order given, and leaves out empty regions', () => {
    expect(chart.groups.map((g) => [g.region, g.rows.map((r) => r.item.id)])).toEqual([
      ['africa', ['a', 'd']],
      ['americas', ['b']],
    ]);
  });

  it('lists missions without any date apart', () => {
    expect(chart.undated.map((m) => m.id)).toEqual(['c']);
  });

  it('points on only where the Canadian part goes on', () => {
    const [a, d] = chart.groups[0]!.rows;
    expect(a!.arrow).toBeNull();
    expect(d!.arrow).toBe(100);
  });

  it('marks the decades', () => {
    expect(chart.ticks.map((tick) => tick.year)).toEqual([1990, 2000, 2010, 2020]);
  });

  it('cuts what lies before the first year', () => {
    const early = missionChart([item('e', 'africa', '1988', '1990')], 1989, '2026-11-21');
    const [row] = early.groups[0]!.rows;
    expect(Math.min(...row!.police.map((s) => s.x1))).toBe(0);
    expect(row!.police.every((s) => s.x2 > s.x1)).toBe(true);
  });
});
