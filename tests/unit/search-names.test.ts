// What a query comes to, which pages its words name, and what may be chosen among them.
import { describe, expect, test } from 'vitest';
import { byNameAlone, byNameInPart, nameIndex, rankNames } from '#src/domain/search-names.ts';
import { closestName, editDistance, slipIndex, soundOf } from '#src/domain/search-slips.ts';
import { tokenise } from '#src/domain/search-text.ts';
import { chosen, countsOf, noChoice, type ListedPage } from '#src/domain/search-table.ts';
import {
  askedStems,
  contentStems,
  lacking,
  queryWords,
  sayingWords,
  stemOf,
} from '#src/domain/search-words.ts';

describe('words of a query', () => {
  test.each([
    ['L’ONU en Haïti', ['onu', 'en', 'haiti']],
    ['R.D.C.', ['rdc']],
    ['Timor\u2011Leste', ['timor', 'leste']],
    ['sœur', ['soeur']],
    ['4000', ['4', '000']],
    ['  ', []],
  ])('%j: %j', (typed, words) => expect(queryWords(typed)).toEqual(words));

  test.each([
    ['officers', 'en', 'officer'],
    ['training', 'en', 'train'],
    ['countries', 'en', 'countr'],
    ['country', 'en', 'countr'],
    ['mali', 'en', 'mali'],
    ['status', 'en', 'status'],
    ['policières', 'fr', 'policier'],
    ['policiers', 'fr', 'policier'],
    ['canadiennes', 'fr', 'canadien'],
    ['mali', 'fr', 'mali'],
    ['iraq', 'fr', 'iraq'],
    ['2016s', 'en', '2016s'],
  ] as const)('%s in %s begins with %s', (word, language, stem) =>
    expect(stemOf(queryWords(word)[0]!, language)).toBe(stem),
  );

  test('words that say nothing go, unless there are no others', () => {
    expect(contentStems('how many officers are there in Haiti?', 'en')).toEqual([
      'officer',
      'haiti',
    ]);
    expect(contentStems('combien de policiers', 'fr')).toEqual(['policier']);
    expect(contentStems('who was it', 'en')).toEqual(['who', 'was', 'it']);
  });

  test.each([
    ['how many officers', 'en', ['#', 'officer']],
    ['nombre de policiers', 'fr', ['#', 'policier']],
    ['How long is a deployment?', 'en', ['~', 'deployment']],
    ['length of a deployment', 'en', ['~', 'deployment']],
    ['combien de temps dure un déploiement', 'fr', ['~', 'dure', 'deploiement']],
    ['Où sont les policiers ?', 'fr', ['@', 'policier']],
    ['officers', 'en', ['officer']],
  ] as const)('the question %j has its sign', (typed, language, stems) =>
    expect(askedStems(typed, language)).toEqual(stems),
  );

  test('words that say something are told as they were typed', () =>
    expect(sayingWords('L’école de police au Mali, déjà')).toEqual([
      'école',
      'police',
      'Mali',
      'déjà',
    ]));
});

describe('guard', () => {
  test.each([
    [['ukraine'], 'La police de l’Ukraine', []],
    [['soeur'], 'la sœur', []],
    [['min'], 'MINUSMA', []],
    [['rdc'], 'la R.D.C.', []],
    [['angola'], 'an hour, en anglais', ['angola']],
    [['mali', 'angola'], 'Mali, another year', ['angola']],
    [['19930'], 'in 1993', ['19930']],
    [['zambia'], '', ['zambia']],
  ])('%j in %j lacks %j', (stems, text, missing) =>
    expect(lacking(stems, tokenise(text))).toEqual(missing),
  );

  test('the names of a page speak for it too', () =>
    expect(lacking(['drc', 'angola'], [], { n: ['Congo', 'DRC'] })).toEqual(['angola']));
});

const page = (u: string, k: string, n: string[], w = ''): ListedPage => ({ i: u, u, k, n, w });
const sudan = page('sudan', 'countries', ['Sudan', 'Soudan', 'Darfur']);
const southSudan = page('south-sudan', 'countries', ['South Sudan', 'Soudan du Sud']);
const unmis = page('unmis', 'missions', ['UNMIS', 'United Nations Mission in Sudan'], 'Sudan 2005');
const officers = page('officers', 'figures', ['Officers deployed since 1989', 'how many police']);
const countries = page('countries', 'figures', ['Countries since 1989']);
const haiti = page('haiti', 'countries', ['Haiti', 'Haïti']);
const ivory = page('ivory', 'countries', ['Côte d’Ivoire', 'Ivory Coast']);
const iraq = page('iraq', 'countries', ['Iraq']);
const officersPage: ListedPage = {
  ...page('join', 'articles', ['For police officers']),
  h: ['Pay and tax', 'Years of service'],
};
const pages = [sudan, southSudan, haiti, ivory, iraq, unmis, officers, countries, officersPage];
const index = nameIndex(pages, 'en');
const slips = slipIndex(pages);

describe('pages by their names', () => {
  const first = (query: string) =>
    [...rankNames(query, index)].toSorted(([, a], [, b]) => b - a)[0]?.[0].u;

  test.each([
    ['sudan', 'sudan'],
    ['soudan', 'sudan'],
    ['south sudan', 'south-sudan'],
    ['sudan south', 'south-sudan'],
    ['the Sudan', 'sudan'],
    ['COTE D’IVOIRE', 'ivory'],
    ['unmis', 'unmis'],
    ['un mission sudan 2005', 'unmis'],
    ['how many officers', 'officers'],
    ['how many police', 'officers'],
    ['how many countries', 'countries'],
    ['police in haiti today', 'haiti'],
    ['hait', 'haiti'],
    ['missions in haiti', 'haiti'],
    ['canadian police south sudan', 'south-sudan'],
    ['is the pay taxed', 'join'],
    ['how many years of service', 'join'],
    ['angola', undefined],
    ['', undefined],
  ])('%j names %s', (query, found) => expect(first(query)).toBe(found));

  test('a name within a question is not enough to stand alone, but to stand beside other pages', () => {
    expect(rankNames('haiti', index).get(haiti)).toBeGreaterThan(byNameAlone);
    const within = rankNames('the role of unmis', index).get(unmis);
    expect(within).toBeLessThan(byNameAlone);
    expect(within).toBeGreaterThan(byNameInPart);
  });
});

describe('slips', () => {
  test.each([
    ['haiti', 'haiti', 0],
    ['hati', 'haiti', 1],
    ['hiati', 'haiti', 1],
    ['iran', 'iraq', 1],
    ['iceland', 'mali', 3],
  ])('%s and %s: %i', (a, b, distance) => expect(editDistance(a, b)).toBe(distance));

  test.each([
    ['hati', 'Haiti'],
    ['hiati', 'Haiti'],
    ['ivoiry coast', 'Ivory Coast'],
    ['cote divoir', 'Côte d’Ivoire'],
    ['ivorycoast', 'Ivory Coast'],
    ['sudon', null],
    ['soudun', 'Soudan'],
    ['iran', null],
    ['japan', null],
    ['mal', null],
    ['haiti', null],
    ['aïti', 'Haiti'],
    ['irak', 'Iraq'],
    ['soodann', 'Sudan'],
  ])('%s may be %j', (typed, name) => expect(closestName(typed, slips)?.name ?? null).toBe(name));

  test('the whole name of a page leads to it, a word of a name does not', () => {
    expect(closestName('hati', slips)?.page).toBe(haiti);
    expect(closestName('servise', slips)?.page ?? null).toBe(null);
  });

  test.each([
    ['ukrene', 'ukraine', true],
    ['djouba', 'juba', true],
    ['columbie', 'colombie', false],
    ['phillipines', 'philippines', true],
    ['kongo', 'congo', true],
    ['gambia', 'zambia', false],
    ['niger', 'nigeria', false],
    ['mali', 'malawi', false],
    ['guinea', 'guyana', false],
    ['iran', 'iraq', false],
    ['oman', 'amman', false],
    ['tonga', 'togo', false],
  ])('%s and %s sound alike: %s', (a, b, alike) => expect(soundOf(a) === soundOf(b)).toBe(alike));
});

describe('choices', () => {
  const pages: ListedPage[] = [
    { i: '1', k: 'missions', c: ['haiti'], o: ['un'], d: ['1990', '2000'] },
    { i: '2', k: 'missions', c: ['mali'], o: ['un'] },
    { i: '3', k: 'missions', c: ['mali'], o: ['eu'] },
    { i: '4', k: 'sources', t: '1994-05' },
  ];
  const results = pages.map((listed) => ({ page: listed }));
  const found = (choice: Partial<typeof noChoice>) =>
    chosen(results, { ...noChoice, ...choice }).map(({ page: { i } }) => i);

  test('any of what is chosen within one facet, all facets together', () => {
    expect(found({})).toEqual(['1', '2', '3', '4']);
    expect(found({ country: ['mali', 'haiti'] })).toEqual(['1', '2', '3']);
    expect(found({ country: ['mali'], org: ['eu'] })).toEqual(['3']);
    expect(found({ decade: ['1990'] })).toEqual(['1', '4']);
  });

  test('counts are what one would see with each value', () => {
    const { country, org, kind } = countsOf(pages, { ...noChoice, country: ['mali'] });
    expect(country).toEqual({ haiti: 1, mali: 2 });
    expect(org).toEqual({ un: 1, eu: 1 });
    expect(kind).toEqual({ missions: 2 });
  });
});
