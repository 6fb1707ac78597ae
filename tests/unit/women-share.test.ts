import { describe, expect, it } from 'vitest';
import { womenShares } from '#src/domain/women-share.ts';

const month = (text: string, count: number | null, women: number | null) => ({
  month: text,
  count,
  women,
});

describe('womenShares', () => {
  it('takes December of each year, from the first that counts women apart', () => {
    const bars = womenShares([
      month('2008-12', 100, null),
      month('2009-11', 120, 13),
      month('2009-12', 115, 11),
      month('2010-12', 142, 18),
    ]);
    expect(bars).toEqual([
      { year: '2009', known: { women: 11, count: 115, share: 9.6 } },
      { year: '2010', known: { women: 18, count: 142, share: 12.7 } },
    ]);
  });

  it('keeps a year without a report as a gap, and has no share of nobody', () => {
    const bars = womenShares([
      month('2013-12', 82, 10),
      month('2014-12', null, null),
      month('2015-12', 84, null),
      month('2016-12', 0, 0),
      month('2017-12', 5, 0),
    ]);
    expect(bars.map((b) => b.known?.share ?? null)).toEqual([12.2, null, null, null, 0]);
  });

  it('is empty when women are nowhere counted apart', () => {
    expect(womenShares([month('2008-12', 100, null)])).toEqual([]);
  });
});
