import { describe, expect, test } from 'vitest';
import { cslDate, personName, wholeName } from '#src/domain/cite/item.ts';
import { editionCopy, editionFolder } from '#src/domain/edition.ts';
import {
  about,
  article,
  dataset,
  figureEn,
  frenchPage,
  law,
  magazine,
  report,
  undated,
  unsigned,
} from './cite-items.ts';

describe('A date of ours in CSL-JSON', () => {
  test.each([
    ['2018', { 'date-parts': [[2018]] }],
    ['2018-02', { 'date-parts': [[2018, 2]] }],
    ['2018-02-09', { 'date-parts': [[2018, 2, 9]] }],
    ['2014~', { 'date-parts': [[2014]], circa: true }],
    ['2012-08?', { 'date-parts': [[2012, 8]], circa: true }],
    [
      '2015-01/2025-07',
      {
        'date-parts': [
          [2015, 1],
          [2025, 7],
        ],
      },
    ],
    ['2009~/2010~', { 'date-parts': [[2009], [2010]], circa: true }],
    ['2017/', { 'date-parts': [[2017]], circa: true }],
    ['2019-01/..', { 'date-parts': [[2019, 1]], circa: true }],
  ])('%s keeps as much as is known', (edtf, expected) => {
    expect(cslDate(edtf)).toEqual(expected);
  });

  test('that is none is refused with the words of the gate', () => {
    expect(() => cslDate('spring 2018')).toThrow(
      "'spring 2018' is not a date in the form used here.",
    );
  });
});

describe('A name as printed', () => {
  test.each([
    ['Lee Berthiaume', { family: 'Berthiaume', given: 'Lee' }],
    ['W. C. Malone', { family: 'Malone', given: 'W. C.' }],
    ['Casey Van Wensem', { family: 'Van Wensem', given: 'Casey' }],
    ['Ana de la Cruz', { family: 'de la Cruz', given: 'Ana' }],
    ['Reuters', { literal: 'Reuters' }],
  ])('%s is taken apart where the family name begins', (printed, expected) => {
    expect(personName(printed)).toEqual(expected);
    expect(wholeName(personName(printed))).toBe(printed);
  });
});

describe('A document in CSL-JSON', () => {
  test('that a body publishes without naming anybody is the work of that body', () => {
    expect(report).toMatchObject({
      author: [{ literal: 'Global Affairs Canada' }],
      publisher: 'Global Affairs Canada',
      issued: { 'date-parts': [[2018, 2, 9]] },
      accessed: { 'date-parts': [[2026, 11]] },
      number: 'No. 29',
    });
  });

  test('in a newspaper names the newspaper, and nobody where nobody signed', () => {
    expect(article['container-title']).toBe('The Guardian');
    expect(article.publisher).toBeUndefined();
    expect(unsigned.author).toBeUndefined();
  });

  test('names bodies in its own language', () => {
    expect(frenchPage.author).toEqual([{ literal: 'Affaires mondiales Canada' }]);
    expect(frenchPage.language).toBe('fr');
  });

  test('keeps volume and issue apart, and the number of a law as printed', () => {
    expect(magazine).toMatchObject({ volume: '77', issue: '3' });
    expect(magazine.number).toBeUndefined();
    expect(law.number).toBe('S.C. 1997, c. 31');
  });

  test('leaves out what is not known', () => {
    expect(Object.keys(undated)).not.toContain('issued');
    expect(about.issued?.circa).toBe(true);
    expect(dataset.issued?.['date-parts']).toHaveLength(2);
  });
});

describe('A page of ours in CSL-JSON', () => {
  test('is a web page dated by its edition, at an address that keeps saying the same', () => {
    expect(figureEn).toEqual({
      id: 'figure-officers',
      type: 'webpage',
      title: 'Officers on UN missions (as of July 2025)',
      author: [{ literal: 'Peace Operations Record' }],
      'container-title': 'Peace Operations Record',
      issued: { 'date-parts': [[2026, 11, 21]] },
      version: 'Edition of November 21, 2026',
      URL: 'https://record.example/editions/2026-11-21/en/figures/officers/',
      language: 'en',
    });
  });
});

test('An edition keeps its copies in a folder of its day', () => {
  expect(editionFolder('2026-11-21')).toBe('/editions/2026-11-21/');
  expect(editionCopy('2026-11-21', '/fr/chiffres/x/')).toBe('/editions/2026-11-21/fr/chiffres/x/');
});
