import { describe, expect, test } from 'vitest';
import { parseFragment } from 'parse5';
import { historyCharts } from '#src/domain/history-chart.ts';
import { lineChart } from '#src/domain/line-chart.ts';
import { historyDrawing, seriesDrawing } from '#src/domain/plot-svg.ts';
import { linesOf, pictureSvg, safeText } from '#src/domain/svg-document.ts';

const value = (
  id: string,
  asOf: string,
  n: number,
  qualifier: 'exact' | 'more-than' = 'exact',
) => ({
  id,
  value: n,
  qualifier,
  unit: 'officers' as const,
  asOf,
  scope: 'all-missions',
  status: 'deployed' as const,
});
const [history] = historyCharts(
  [value('a', '2004', 17), value('b', '2010-05', 120, 'more-than'), value('c', '2018-01-31', 20)],
  '2026-11-21',
).charts;

describe('Words in a picture', () => {
  test('are broken into lines that fit, addresses whole', () => {
    expect(linesOf('one two three', 7)).toEqual(['one two', 'three']);
    expect(linesOf('see https://record.example/a/long/address now', 10)).toEqual([
      'see',
      'https://record.example/a/long/address',
      'now',
    ]);
  });

  test('are safe in markup', () => {
    expect(safeText('<b> & "c"')).toBe('&lt;b&gt; &amp; &quot;c&quot;');
  });
});

describe('A picture that stands alone', () => {
  const svg = pictureSvg({
    lang: 'en-CA',
    title: 'Officers & others',
    number: 'more than 4,000 officers',
    detail: 'As of October 2024.',
    drawings: [],
    credit: [
      'Source: A Paper, “<Title>”; compiled by the independent site Peace Operations Record',
    ],
  });

  test('holds its title, its number and what it comes from, as text', () => {
    for (const words of ['Officers &amp; others', 'more than 4,000 officers', '“&lt;Title&gt;”'])
      expect(svg).toContain(words);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 960 \d+"/);
  });

  test('runs no script, loads nothing and is well formed', () => {
    expect(svg).not.toMatch(/<script|href="http|url\(|@import| on\w+=/);
    const errors: string[] = [];
    parseFragment(svg, { onParseError: (error) => errors.push(error.code) });
    expect(errors).toEqual([]);
  });
});

describe('The history of a figure as a drawing', () => {
  test('has a mark for each value, as sure as its words, and the words of its axis', () => {
    if (!history) throw new Error('Three dated values make a chart.');
    const { markup, height } = historyDrawing(history, {
      axis: 'Officers',
      labels: history.yTicks.map(({ y, value: n }) => ({ y, text: String(n) })),
      keys: [{ shape: 'floor', text: 'more than, at least' }],
    });
    const marks = markup.slice(markup.lastIndexOf('<g class="mark">'));
    expect(marks.match(/#mark-solid/g)).toHaveLength(2);
    expect(marks.match(/#mark-floor/g)).toHaveLength(1);
    expect(markup).toContain('>Officers<');
    expect(markup).toContain('more than, at least');
    expect(height).toBeGreaterThan(history.height);
  });
});

describe('A series as a drawing', () => {
  test('keeps gaps and changes of source', () => {
    const months = ['2015-01', '2015-02', '2015-03', '2015-04'].map((month, i) => ({
      month,
      count: i === 2 ? null : 10 + i,
    }));
    const { markup } = seriesDrawing(lineChart(months, { breaks: ['2015-02'] }), 'new source');
    expect(markup).toContain('class="gap"');
    expect(markup).toContain('class="break"');
    expect(markup).toContain('>new source<');
  });
});
