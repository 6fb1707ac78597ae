import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { toCsv } from '#src/domain/csv.ts';

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
