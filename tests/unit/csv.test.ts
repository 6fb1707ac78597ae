import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { forSpreadsheets, harmless, toCsv } from '#src/domain/csv.ts';

describe('A CSV file', () => {
  test('has its columns in the order asked for, whatever rows hold', () => {
    expect(toCsv(['b', 'a'], [{ a: 1, b: 2, c: 3 }, { a: 4 }])).toBe('b,a\n2,1\n,4\n');
  });

  test('leaves null and missing cells empty, and keeps zero', () => {
    expect(toCsv(['a', 'b', 'c'], [{ a: null, b: undefined, c: 0 }])).toBe('a,b,c\n,,0\n');
  });

  test('quotes what would break it, and nothing else', () => {
    const cells = { a: 'x, y', b: 'say "no"', c: 'two\nlines', d: 'plain’s' };
    const text = toCsv(['a', 'b', 'c', 'd'], [cells]);
    expect(text).toBe('a,b,c,d\n"x, y","say ""no""","two\nlines",plain’s\n');
    expect(csvParse(text).map((row) => ({ ...row }))).toEqual([cells]);
  });

  test('without rows is its header', () => {
    expect(toCsv(['a', 'b'], [])).toBe('a,b\n');
  });
});

describe('A cell that a spreadsheet could run', () => {
  test.each(['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠a'])(
    'gets an apostrophe before it: %j',
    (cell) => {
      expect(harmless(cell)).toBe(`'${cell}`);
      const [row] = csvParse(toCsv(['a'], [{ a: cell }]));
      expect(row?.a?.startsWith("'")).toBe(true);
    },
  );

  test.each(['', 'a = b', '’=', '2014~', '2019-01/..', 'https://example.org/?a=b'])(
    'is none when it begins otherwise: %j',
    (cell) => expect(harmless(cell)).toBe(cell),
  );

  test('is no number, not even one below zero', () => {
    expect(toCsv(['a'], [{ a: -3 }, { a: 0.5 }])).toBe('a\n-3\n0.5\n');
  });
});

test('A file for spreadsheets is the same after a byte order mark', () => {
  const bytes = new TextEncoder().encode(forSpreadsheets('é\n'));
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toBe('é\n');
});
