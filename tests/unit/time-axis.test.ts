import { describe, expect, it } from 'vitest';
import { percentOf, reach, yearTicks } from '#src/domain/time-axis.ts';

describe('reach', () => {
  it('makes a date no sharper than it is', () => {
    expect(reach('2003', 2027)).toEqual({ from: 2003, to: 2004 });
    expect(reach('2003-12', 2027)).toEqual({ from: 2003 + 11 / 12, to: 2004 });
    const day = reach('2004-02-29', 2027);
    expect(day.to).toBeCloseTo(2004 + 2 / 12, 10);
    expect(day.to - day.from).toBeCloseTo(1 / 12 / 29, 10);
  });

  it('gives a marked date a margin of its own unit', () => {
    expect(reach('2017~', 2027)).toEqual({ from: 2016, to: 2019 });
    expect(reach('2015?', 2027)).toEqual({ from: 2014, to: 2017 });
    expect(reach('2019-09~', 2027).from).toBeCloseTo(2019 + 7 / 12, 10);
  });

  it('covers the whole of an interval, and runs to the limit when it has no end', () => {
    expect(reach('2009/2010', 2027)).toEqual({ from: 2009, to: 2011 });
    expect(reach('2010~/2012', 2027)).toEqual({ from: 2009, to: 2013 });
    expect(reach('2019-01/..', 2026.9)).toEqual({ from: 2019, to: 2026.9 });
    expect(reach('2009/', 2026.9)).toEqual({ from: 2009, to: 2026.9 });
  });
});

describe('yearTicks', () => {
  it('stands on round years and never on more than asked for', () => {
    expect(yearTicks({ from: 1989, to: 2026.9 }, 5)).toEqual([1990, 2000, 2010, 2020]);
    expect(yearTicks({ from: 2003, to: 2008 }, 6)).toEqual([2003, 2004, 2005, 2006, 2007, 2008]);
    expect(yearTicks({ from: 2010.2, to: 2010.8 }, 6)).toEqual([]);
  });
});

describe('percentOf', () => {
  it('puts years on a line of 100 per cent', () => {
    const at = percentOf({ from: 2000, to: 2010 });
    expect([at(2000), at(2003.33), at(2010)]).toEqual([0, 33.3, 100]);
  });
});
