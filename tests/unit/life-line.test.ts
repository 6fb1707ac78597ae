import { describe, expect, it } from 'vitest';
import { lifeLine, missionBars, strokes, type MissionDates } from '#src/domain/life-line.ts';

const edition = '2026-11-21';
const dates = (
  status: MissionDates['status'],
  mission: MissionDates['mission'],
  canadianPolice: Partial<MissionDates['canadianPolice']> = {},
): MissionDates => ({
  status,
  mission,
  canadianPolice: { start: null, end: null, ...canadianPolice },
});
const rounded = (bar: ReturnType<typeof missionBars>['police']) =>
  bar?.segments.map(({ from, to, kind }) => [
    kind,
    Math.round(from * 100) / 100,
    Math.round(to * 100) / 100,
  ]);

describe('missionBars', () => {
  it('makes years no sharper than they are', () => {
    const { mission, police } = missionBars(
      dates('ended', { start: '2003', end: '2014' }, { start: '2003', end: '2014' }),
      edition,
    );
    const whole = [
      ['partial', 2003, 2004],
      ['sure', 2004, 2014],
      ['partial', 2014, 2015],
    ];
    expect(rounded(mission)).toEqual(whole);
    expect(rounded(police)).toEqual(whole);
  });

  it('covers the whole year when start and end are the same year', () => {
    const { police } = missionBars(
      dates('ended', { start: '2004', end: '2004' }, { start: '2004', end: '2004' }),
      edition,
    );
    expect(rounded(police)).toEqual([['partial', 2004, 2005]]);
  });

  it('draws an open end to the edition, and says that it goes on', () => {
    const { mission, police } = missionBars(
      dates('ongoing', { start: '2006', end: null }, { start: '2008' }),
      edition,
    );
    expect(police?.open).toBe(true);
    expect(rounded(police)).toEqual([
      ['partial', 2008, 2009],
      ['sure', 2009, 2026.89],
    ]);
    expect(mission?.open).toBe(false);
    expect(rounded(mission)?.at(-1)).toEqual(['sure', 2007, 2026.89]);
  });

  it('is sure only as far as an ongoing part was last seen', () => {
    const { mission, police } = missionBars(
      dates(
        'ongoing',
        { start: '2019-10-16', end: null },
        { firstSeen: '2019-10-31', lastSeen: '2024-05-31' },
      ),
      edition,
    );
    expect(police?.open).toBe(true);
    expect(rounded(police)).toEqual([
      ['unknown', 2019.79, 2019.83],
      ['partial', 2019.83, 2019.83],
      ['sure', 2019.83, 2024.41],
      ['partial', 2024.41, 2024.42],
      ['unknown', 2024.42, 2026.89],
    ]);
    expect(rounded(mission)?.at(-1)).toEqual(['unknown', 2024.42, 2026.89]);
  });

  it('lets an unknown end reach no further than the end of the mission', () => {
    const { police } = missionBars(
      dates('ended', { start: '1989-04', end: '1990-03' }, { start: '1989-10' }),
      edition,
    );
    expect(rounded(police)).toEqual([
      ['partial', 1989.75, 1989.83],
      ['unknown', 1989.83, 1990.25],
    ]);
    expect(police?.open).toBe(false);
  });

  it('draws a stub where nothing limits an end that is not published, never into the future', () => {
    const bounds = (lastSeen: string) => {
      const { police } = missionBars(
        dates('suspended', { start: null, end: null }, { start: '2015-07', lastSeen }),
        edition,
      );
      return [rounded(police)?.at(-1), police?.open];
    };
    expect(bounds('2022-02')).toEqual([['unknown', 2022.17, 2023.17], false]);
    expect(bounds('2026-09')).toEqual([['unknown', 2026.75, 2026.89], false]);
  });

  it('lets an unknown start reach back to the start of the mission', () => {
    const { mission, police } = missionBars(
      dates(
        'ended',
        { start: '2004-07', end: null },
        { firstSeen: '2006-09-28', lastSeen: '2006-09-28' },
      ),
      edition,
    );
    expect(rounded(police)).toEqual([
      ['unknown', 2004.5, 2006.74],
      ['partial', 2006.74, 2006.74],
      ['unknown', 2006.74, 2007.74],
    ]);
    // The mission lasted at least until Canadian police are seen in it.
    expect(rounded(mission)).toContainEqual(['sure', 2004.58, 2006.74]);
  });

  it('has no stretch outside the mission where the last date already covers its end', () => {
    const { police } = missionBars(
      dates('ended', { start: '1999-06', end: '1999-10' }, { firstSeen: '1999', lastSeen: '1999' }),
      edition,
    );
    expect(rounded(police)).toEqual([['partial', 1999, 2000]]);
  });

  it('lets the start be unknown back to the start of the mission when only an end is known', () => {
    const { police } = missionBars(
      dates('ended', { start: '2003-01', end: null }, { end: '2005' }),
      edition,
    );
    expect(rounded(police)).toEqual([
      ['unknown', 2003, 2005],
      ['partial', 2005, 2006],
    ]);
  });

  it('has no bar where no date is published', () => {
    const none = missionBars(dates('not-published', { start: null, end: null }), edition);
    expect(none).toEqual({ mission: null, police: null });
    const part = missionBars(dates('ended', { start: '1996-06-28', end: '1997-07-31' }), edition);
    expect(part.police).toBeNull();
    expect(part.mission).not.toBeNull();
  });

  it('lets a date marked as about be sure of nothing', () => {
    const { police } = missionBars(
      dates('ended', { start: null, end: null }, { firstSeen: '2017~', lastSeen: '2020-04' }),
      edition,
    );
    expect(rounded(police)?.slice(1, 3)).toEqual([
      ['partial', 2016, 2019],
      ['sure', 2019, 2020.25],
    ]);
  });
});

describe('strokes', () => {
  const scale = (year: number) => year - 2000;

  it('joins what is too short to be told apart', () => {
    const segments = [
      { from: 2010, to: 2010.5, kind: 'partial' as const },
      { from: 2010.5, to: 2020, kind: 'sure' as const },
      { from: 2020, to: 2025, kind: 'unknown' as const },
    ];
    expect(strokes({ segments, open: false }, scale)).toEqual([
      { x1: 10, x2: 20, kind: 'sure' },
      { x1: 20, x2: 25, kind: 'unknown' },
    ]);
  });

  it('keeps a single day visible, and nothing as nothing', () => {
    const day = [{ from: 2010, to: 2010.01, kind: 'partial' as const }];
    expect(strokes({ segments: day, open: false }, scale)).toEqual([
      { x1: 10, x2: 11.2, kind: 'sure' },
    ]);
    expect(strokes(null, scale)).toEqual([]);
  });
});

describe('lifeLine', () => {
  it('is null without any date', () => {
    expect(lifeLine(dates('not-published', { start: null, end: null }), edition)).toBeNull();
  });

  it('shows some years around a short mission', () => {
    const life = lifeLine(dates('ended', { start: '1997-07-30', end: '1997-11-30' }), edition);
    expect(life?.ticks.length).toBeGreaterThanOrEqual(5);
    const [only] = life?.mission ?? [];
    expect(only!.x2 - only!.x1).toBeLessThan(10);
    expect(life?.arrow).toBeNull();
  });

  it('keeps everything within its axis, and points on where the Canadian part goes on', () => {
    const life = lifeLine(
      dates('ongoing', { start: '1999-06-10', end: null }, { start: '1999-06' }),
      edition,
    );
    for (const { x1, x2 } of [...life!.mission, ...life!.police]) {
      expect(x1).toBeGreaterThanOrEqual(0);
      expect(x2).toBeLessThanOrEqual(100);
    }
    expect(life!.arrow).toBe(life!.police.at(-1)!.x2);
  });
});
