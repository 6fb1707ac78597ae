import { describe, expect, test } from 'vitest';
import { isArchivedCopy } from '#src/domain/archived.ts';
import { currentOn } from '#src/domain/current-on.ts';
import { latestValue, valuesInTime } from '#src/domain/current-value.ts';
import type { Figure } from '#src/schema/figure.ts';

const value = (id: string, asOf: string, more: Partial<Figure['values'][number]> = {}) => ({
  id,
  value: 1,
  qualifier: 'exact' as const,
  unit: 'officers' as const,
  scope: 'all-missions',
  status: 'deployed' as const,
  asOf,
  asOfBasis: 'stated' as const,
  source: 'a',
  ...more,
});
const figure = (...values: Figure['values']): Pick<Figure, 'units' | 'values'> => ({
  units: ['officers', 'missions'],
  values,
});
const ids = (f: Pick<Figure, 'units' | 'values'>) => valuesInTime(f).map((v) => v.value.id);

describe('The values of a figure that can be current', () => {
  test('stand in the order of their dates, an interval at its start', () => {
    const f = figure(value('c', '2020/2024'), value('a', '2018'), value('b', '2019-05'));
    expect(ids(f)).toEqual(['a', 'b', 'c']);
    expect(latestValue(f).id).toBe('c');
    expect(valuesInTime(f).map(({ day }) => day)).toEqual([
      '2018-01-01',
      '2019-05-01',
      '2020-01-01',
    ]);
  });

  test('of two at one date the one listed last is the current one', () => {
    expect(latestValue(figure(value('a', '2018'), value('b', '2018-01'))).id).toBe('b');
  });

  test('leave out other units, and narrower scopes where a wider one was published', () => {
    const f = figure(
      value('wide', '2010'),
      value('narrow', '2020', { scope: 'mission:minusma-mali' }),
      value('other', '2021', { unit: 'missions' }),
    );
    expect(ids(f)).toEqual(['wide']);
    expect(ids(figure(value('narrow', '2020', { scope: 'country:HT' })))).toEqual(['narrow']);
  });

  test('a figure without any is a fault of ours', () => {
    expect(() => latestValue(figure())).toThrow('A figure without values passed the schema.');
  });
});

describe('What was current on a date', () => {
  const inTime = [
    { id: 'a', day: '2004-03-31' },
    { id: 'b', day: '2015-06-30' },
    { id: 'c', day: '2016-01-01' },
  ];
  test.each([
    ['2015', 'b'],
    ['2015-05', 'a'],
    ['2015-06', 'b'],
    ['2015-06-29', 'a'],
    ['2015-06-30', 'b'],
    ['2016', 'c'],
    ['2030-01', 'c'],
    ['2004', 'a'],
    ['2004-03-30', undefined],
    ['1999', undefined],
  ])('%s: %s', (date, id) => {
    expect(currentOn(inTime, date)?.id).toBe(id);
  });
});

test('A start that is no whole day counts from its first day', () => {
  const inTime = [{ day: '2014' }, { day: '2015' }, { day: '2015-06' }, { day: '2015-06-30' }];
  const at = (date: string) => currentOn(inTime, date)?.day;
  expect(at('2014-12')).toBe('2014');
  expect(at('2015-05')).toBe('2015');
  expect(at('2015-06-01')).toBe('2015-06');
  expect(at('2015')).toBe('2015-06-30');
});

test('Addresses of archives are archived copies, others are not', () => {
  expect(isArchivedCopy('https://web.archive.org/web/2016/http://x.org/')).toBe(true);
  expect(isArchivedCopy('https://bac-lac.wayback.archive-it.org/web/2006/http://x.ca')).toBe(true);
  expect(isArchivedCopy('https://epe.lac-bac.gc.ca/100/x.htm')).toBe(true);
  expect(isArchivedCopy('https://www.cbc.ca/archives/x')).toBe(false);
  expect(isArchivedCopy('https://notarchive.org/x')).toBe(false);
});
