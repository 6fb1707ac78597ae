import { describe, expect, test } from 'vitest';
import { aYearBefore, modifiedWith, newestFirst, recentCorrections } from '#src/domain/changes.ts';
import { jsonFeed, type Feed } from '#src/domain/feed.ts';
import { change, type Change } from '#src/schema/change.ts';

const both = (text: string) => ({ en: text, fr: text });
const entry = (id: string, more: Partial<Change>): { id: string; data: Change } => ({
  id,
  data: {
    date: '2026-11-21',
    kind: 'correction',
    significance: 'significant',
    title: both('title'),
    text: both('text'),
    ...more,
  },
});

describe('Changes', () => {
  test('stand newest first, those of one day by id, and the list that is given stays as it is', () => {
    const given = [entry('b', {}), entry('c', { date: '2027-01-01' }), entry('a', {})];
    expect(newestFirst(given).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(given.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });

  test('move the date modified when they are significant, and never back', () => {
    const later = entry('a', { date: '2027-03-01' });
    expect(modifiedWith('2026-11-21', [later, entry('b', { date: '2027-02-01' })])).toBe('2027-03-01');
    expect(modifiedWith('2027-04-01', [later])).toBe('2027-04-01');
    expect(modifiedWith('2026-11-21', [entry('a', { date: '2027-03-01', significance: 'minor' })])).toBe('2026-11-21');
    expect(modifiedWith('2026-11-21', [entry('a', { date: '2027-03-01', kind: 'edition' })])).toBe('2026-11-21');
  }); // prettier-ignore

  test('that correct are told for 12 months, counted against the edition', () => {
    expect(aYearBefore('2026-11-21')).toBe('2025-11-21');
    const changes = [
      entry('day', { date: '2025-11-22' }),
      entry('old', { date: '2025-11-21' }),
      entry('after', { date: '2026-12-01' }),
      entry('data', { kind: 'data' }),
      entry('minor', { significance: 'minor' }),
    ];
    expect(recentCorrections(changes, '2026-11-21').map(({ id }) => id)).toEqual([
      'after',
      'minor',
      'day',
    ]);
  });

  test('that correct a value must say what it was', () => {
    const values = [{ of: 'a', old: null, new: { value: 1, qualifier: 'exact' as const } }];
    const wrong = change.safeParse({ ...entry('a', { values }).data });
    expect(wrong.error?.issues.map(({ message }) => message)).toEqual([
      'what each corrected value was before, under old',
    ]);
    expect(change.safeParse(entry('a', { kind: 'data', values }).data).success).toBe(true);
  });
});

test('A JSON feed holds old and new values, and nothing of the clock', () => {
  const feed: Feed = {
    title: 'The record',
    description: 'A record',
    language: 'en-CA',
    page: 'https://example.org/en/changes/',
    rss: 'https://example.org/en/feed.xml',
    json: 'https://example.org/en/feed.json',
    items: [
      {
        address: 'https://example.org/en/changes/#a',
        title: 'A number corrected',
        paragraphs: ['It was wrong.', 'Officers: 12 before, 15 now'],
        date: '2027-03-01',
        kind: { code: 'correction', word: 'Correction' },
        values: [{ id: 'a', old: '12', new: '15' }],
      },
    ],
  };
  expect(jsonFeed(feed)).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The record',
    description: 'A record',
    home_page_url: 'https://example.org/en/changes/',
    feed_url: 'https://example.org/en/feed.json',
    language: 'en-CA',
    items: [
      {
        id: 'https://example.org/en/changes/#a',
        url: 'https://example.org/en/changes/#a',
        title: 'A number corrected',
        content_text: 'It was wrong.\n\nOfficers: 12 before, 15 now',
        date_published: '2027-03-01T00:00:00Z',
        tags: ['Correction'],
        _record: {
          about: 'https://example.org/en/changes/',
          kind: 'correction',
          values: [{ id: 'a', old: '12', new: '15' }],
        },
      },
    ],
  });
});
