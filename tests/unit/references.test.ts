import { describe, expect, test } from 'vitest';
import { parsePointer, referencesOf } from '#src/domain/references.ts';

const found = (record: unknown) =>
  referencesOf(record).map(({ path, to, id }) => `${path.join('.')} ${to} ${id}`);

describe('References of a record', () => {
  test.each([
    ['source', 'sources'],
    ['publisher', 'publishers'],
    ['partner', 'partners'],
    ['service', 'partners'],
    ['successor', 'partners'],
    ['parent', 'partners'],
    ['supersedes', 'values'],
  ])('are found in the field %s, which names one of %s', (field, to) => {
    expect(found({ [field]: 'a' })).toEqual([`${field} ${to} a`]);
  });

  test.each([
    ['sources', 'sources'],
    ['otherSources', 'sources'],
    ['namedBy', 'sources'],
    ['withheldBy', 'sources'],
    ['missions', 'missions'],
    ['countries', 'countries'],
    ['seeAlso', 'countries'],
    ['partners', 'partners'],
    ['services', 'partners'],
    ['between', 'values'],
  ])('are found in the list %s, which names some of %s', (field, to) => {
    expect(found({ [field]: ['a', 'b'] })).toEqual([`${field}.0 ${to} a`, `${field}.1 ${to} b`]);
  });

  test('are found at any depth, with the place where they stand', () => {
    const record = {
      people: [{ id: 'roy', service: 'police' }],
      services: [{ partner: 'police', sources: ['page'] }],
      published: { sources: ['page'], withheldBy: [] },
    };
    expect(found(record)).toEqual([
      'people.0.service partners police',
      'services.0.partner partners police',
      'services.0.sources.0 sources page',
      'published.sources.0 sources page',
    ]);
  });

  test('are found in scopes that stand for a record, not in those that stand alone', () => {
    expect(found({ scope: 'mission:mali' })).toEqual(['scope missions mali']);
    expect(found({ scope: 'country:ML' })).toEqual(['scope isoCountries ML']);
    expect(found({ scope: 'service:police' })).toEqual(['scope partners police']);
    expect(found([{ scope: 'un-missions' }, { scope: 'medal:cpsm' }])).toEqual([]);
  });

  test('are found in related records', () => {
    expect(found({ related: ['figure:officers', 'mission:mali', 'nothing'] })).toEqual([
      'related.0 figures officers',
      'related.1 missions mali',
    ]);
  });

  test('are not made of fields that hold something else', () => {
    expect(found({ source: null, sources: undefined, title: 'source', missions: 3 })).toEqual([]);
    expect(found(null)).toEqual([]);
    expect(found('source')).toEqual([]);
  });
});

describe('A pointer', () => {
  test.each([
    ['mission:minusma-mali', { to: 'missions', id: 'minusma-mali' }],
    ['country:mali', { to: 'countries', id: 'mali' }],
    ['story:patrols', { to: 'stories', id: 'patrols' }],
    ['partner:rcmp', { to: 'partners', id: 'rcmp' }],
    ['figure:officers', { to: 'figures', id: 'officers' }],
    ['source:page-2', { to: 'sources', id: 'page-2' }],
    ['article:about', { to: 'articles', id: 'about' }],
    ['event:first', { to: 'events', id: 'first' }],
    ['term:police', { to: 'terms', id: 'police' }],
    ['change:first', { to: 'changes', id: 'first' }],
  ])('%s names a record', (text, record) => {
    expect(parsePointer(text)).toEqual(record);
  });

  test.each([
    'mali',
    'missions:mali',
    'mission:',
    ':mali',
    'mission:Mali',
    'mission:a b',
    'constructor:a',
  ])('%s names none', (text) => {
    expect(parsePointer(text)).toBeNull();
  });
});
