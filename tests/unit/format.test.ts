import { describe, expect, test } from 'vitest';
import {
  ageBetween,
  collator,
  formatEdtf,
  formatEdtfShort,
  formatList,
  formatMoney,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatRatio,
  formatYears,
  numberInProse,
  plural,
  upperFirst,
  type PeriodEnd,
} from '#src/i18n/format.ts';
import { htmlLang, isLocale, locales, otherLocale } from '#src/i18n/locales.ts';

/** '_' stands for a no-break space, so that it can be seen. */
const shown = (text: string) => text.replaceAll('\u00A0', '_');

describe('languages', () => {
  test('each has a tag and another language', () => {
    expect(locales.map((locale) => [htmlLang[locale], otherLocale(locale)])).toEqual([
      ['en-CA', 'fr'],
      ['fr-CA', 'en'],
    ]);
  });

  test('only the two are languages of the site', () => {
    expect(['en', 'fr', 'de', 'EN', '', undefined].filter(isLocale)).toEqual(['en', 'fr']);
  });
});

describe('numbers', () => {
  test.each([
    [4300, '4,300', '4_300'],
    [1234567, '1,234,567', '1_234_567'],
    [20.5, '20.5', '20,5'],
    [0.1 + 0.2, '0.3', '0,3'],
    [0, '0', '0'],
    [999, '999', '999'],
  ])('%d', (n, en, fr) => {
    expect([formatNumber(n, 'en'), shown(formatNumber(n, 'fr'))]).toEqual([en, fr]);
  });

  test('percent has no space in English and a no-break space in French', () => {
    expect([formatPercent(20.5, 'en'), shown(formatPercent(20.5, 'fr'))]).toEqual([
      '20.5%',
      '20,5_%',
    ]);
  });

  test.each([
    [0.1, '1:10', '1_pour_10'],
    [0.6, '3:5', '3_pour_5'],
    [1 / 3, '1:3', '1_pour_3'],
    [0.00123456, '0.00123456:1', '0,00123456_pour_1'],
    [2.5, '5:2', '5_pour_2'],
  ])('the ratio %d', (n, en, fr) => {
    expect([formatRatio(n, 'en'), shown(formatRatio(n, 'fr'))]).toEqual([en, fr]);
  });

  test('zero to nine are words in prose, others digits', () => {
    expect([0, 1, 9, 10, 4300].map((n) => numberInProse(n, 'en'))).toEqual([
      'zero',
      'one',
      'nine',
      '10',
      '4,300',
    ]);
    expect([0, 1, 9, 10, 4300].map((n) => shown(numberInProse(n, 'fr')))).toEqual([
      'zéro',
      'un',
      'neuf',
      '10',
      '4_300',
    ]);
    expect(shown(numberInProse(2.5, 'fr'))).toBe('2,5');
    expect(numberInProse(-1, 'en')).toBe('-1');
  });

  test('in French one agrees with its noun', () => {
    expect([
      numberInProse(1, 'fr', 'f'),
      numberInProse(1, 'fr', 'm'),
      numberInProse(2, 'fr', 'f'),
    ]).toEqual(['une', 'un', 'deux']);
    expect(numberInProse(1, 'en', 'f')).toBe('one');
  });
});

describe('money', () => {
  test.each([
    [46_900_000, 'cad', '$46.9_million', '46,9_millions de dollars', '46,9_M$'],
    [1_000_000, 'cad', '$1_million', '1_million de dollars', '1_M$'],
    [1_500_000, 'cad', '$1.5_million', '1,5_million de dollars', '1,5_M$'],
    [2_000_000, 'usd', 'US$2_million', '2_millions de dollars américains', '2_M$_US'],
    [1_200_000_000, 'cad', '$1.2_billion', '1,2_milliard de dollars', '1_200_M$'],
    [1_250_000_000, 'cad', '$1,250_million', '1_250_millions de dollars', '1_250_M$'],
    [61_612_345, 'cad', '$61,612,345', '61_612_345_$', '61_612_345_$'],
    [61_612_345, 'usd', 'US$61,612,345', '61_612_345_$_US', '61_612_345_$_US'],
    [500_000, 'cad', '$500,000', '500_000_$', '500_000_$'],
    [16.75, 'cad', '$16.75', '16,75_$', '16,75_$'],
    [0.5, 'cad', '$0.50', '0,50_$', '0,50_$'],
  ] as const)('%d %s', (n, currency, en, frProse, frTable) => {
    expect(shown(formatMoney(n, currency, 'en'))).toBe(en);
    expect(shown(formatMoney(n, currency, 'en', 'table'))).toBe(en);
    expect(shown(formatMoney(n, currency, 'fr'))).toBe(frProse);
    expect(shown(formatMoney(n, currency, 'fr', 'table'))).toBe(frTable);
  });

  test('no amount in whole dollars is ever rounded', () => {
    for (let n = 999_999; n < 3_000_000; n += 33_367) {
      const text = formatMoney(n, 'cad', 'en').replace('$', '').replaceAll(',', '');
      const read = text.endsWith('million') ? Math.round(parseFloat(text) * 1e6) : Number(text);
      expect(read).toBe(n);
    }
  });
});

describe('plurals', () => {
  const mission = { one: '{n} mission', other: '{n} missions' };

  test('in French zero and one and a half are singular, in English plural', () => {
    expect([0, 1, 1.5, 2].map((n) => plural(n, mission, 'en'))).toEqual([
      '0 missions',
      '1 mission',
      '1.5 missions',
      '2 missions',
    ]);
    expect([0, 1, 1.5, 2].map((n) => plural(n, mission, 'fr'))).toEqual([
      '0 mission',
      '1 mission',
      '1,5 mission',
      '2 missions',
    ]);
  });

  test('whole millions take their own French form when there is one', () => {
    const people = { one: '{n} policier', other: '{n} policiers', many: '{n} de policiers' };
    expect(shown(plural(2_000_000, people, 'fr'))).toBe('2_000_000 de policiers');
    expect(shown(plural(2_000_001, people, 'fr'))).toBe('2_000_001 policiers');
    expect(shown(plural(2_000_000, mission, 'fr'))).toBe('2_000_000 missions');
  });

  test('a form without a number is the word alone', () => {
    expect(plural(2, { one: 'is', other: 'are' }, 'en')).toBe('are');
  });
});

describe('lists and order', () => {
  test('a list is joined by the words of its language', () => {
    expect(formatList(['Haiti', 'Mali', 'Ukraine'], 'en')).toBe('Haiti, Mali and Ukraine');
    expect(formatList(['Haïti', 'Mali', 'Ukraine'], 'fr')).toBe('Haïti, Mali et Ukraine');
    expect(formatList(['Mali', 'Haiti'], 'en', 'or')).toBe('Mali or Haiti');
    expect(formatList(['Mali', 'Haïti'], 'fr', 'or')).toBe('Mali ou Haïti');
    expect(formatList(['Mali'], 'fr')).toBe('Mali');
    expect(formatList([], 'fr')).toBe('');
  });

  test('accents do not move a name to the end, and numbers go by size', () => {
    const names = ['Zambie', 'Érythrée', 'mission 10', 'Égypte', 'Mali', 'mission 9', 'Espagne'];
    for (const locale of locales) {
      expect([...names].sort(collator(locale).compare)).toEqual([
        'Égypte',
        'Érythrée',
        'Espagne',
        'Mali',
        'mission 9',
        'mission 10',
        'Zambie',
      ]);
    }
  });
});

describe('dates', () => {
  test.each([
    ['1993', '1993', '1993'],
    ['1993-10', 'October 1993', 'octobre 1993'],
    ['1993-10-01', 'October_1, 1993', '1er_octobre 1993'],
    ['1993-10-02', 'October_2, 1993', '2_octobre 1993'],
    ['2014~', 'about 2014', 'vers 2014'],
    ['2014-08~', 'about August 2014', 'vers août 2014'],
    ['2014-08-03~', 'about August_3, 2014', 'vers le 3_août 2014'],
    ['2014?', '2014 (uncertain)', '2014 (date incertaine)'],
    ['2014%', 'about 2014 (uncertain)', 'vers 2014 (date incertaine)'],
    ['2009/2010', 'between 2009 and 2010', 'entre 2009 et 2010'],
    ['2009~/2010', 'between about 2009 and 2010', 'entre 2009 environ et 2010'],
    ['2010-03/2010-05', 'between March and May 2010', 'entre mars et mai 2010'],
    [
      '2010-03-01/2010-04-02',
      'between March_1 and April_2, 2010',
      'entre le 1er_mars et le 2_avril 2010',
    ],
    ['2010-03-01/2010-03-05', 'between March_1 and 5, 2010', 'entre le 1er et le 5_mars 2010'],
    ['2019-01/..', 'since January 2019', 'depuis janvier 2019'],
    ['2019-01-03/..', 'since January_3, 2019', 'depuis le 3_janvier 2019'],
    ['2009/', '2009 or later', '2009 ou plus tard'],
  ])('%s', (text, en, fr) => {
    expect([shown(formatEdtf(text, 'en')), shown(formatEdtf(text, 'fr'))]).toEqual([en, fr]);
  });

  test('the short form is the date itself', () => {
    expect(['1993-10-01', '2014~', '2009/2010'].map(formatEdtfShort)).toEqual([
      '1993-10-01',
      '2014~',
      '2009/2010',
    ]);
  });

  test('what is no date stops the build with the message that teaches', () => {
    expect(() => formatEdtf('1999-02-31', 'en')).toThrow('February 1999 has 28 days');
    expect(() => formatEdtfShort('soon')).toThrow('is not a date');
    expect(() => formatPeriod('2009/2010', null, 'fr')).toThrow(
      'each end of a period is a single date',
    );
  });
});

describe('periods', () => {
  test.each<[string | null, PeriodEnd, string, string]>([
    ['2019-01', '2023-03', 'from January 2019 to March 2023', 'de janvier 2019 à mars 2023'],
    ['2019-04', '2023-08', 'from April 2019 to August 2023', 'd’avril 2019 à août 2023'],
    [
      '2010-03-03',
      '2011-04-04',
      'from March_3, 2010 to April_4, 2011',
      'du 3_mars 2010 au 4_avril 2011',
    ],
    ['2010-03-29', '2010-04-04', 'from March_29 to April_4, 2010', 'du 29_mars au 4_avril 2010'],
    ['2010-03-01', '2010-03-05', 'from March_1 to 5, 2010', 'du 1er au 5_mars 2010'],
    ['2010-10', '2010-12', 'from October to December 2010', 'd’octobre à décembre 2010'],
    ['2009', '2010', 'from 2009 to 2010', 'de 2009 à 2010'],
    ['2009', '2010-03-04', 'from 2009 to March_4, 2010', 'de 2009 au 4_mars 2010'],
    [
      '2014~',
      '2016?',
      'from about 2014 to 2016 (uncertain)',
      'de 2014 environ à 2016 (date incertaine)',
    ],
    ['2010-03~', '2010-05', 'from about March 2010 to May 2010', 'de mars 2010 environ à mai 2010'],
    ['2019-01', 'open', 'since January 2019', 'depuis janvier 2019'],
    ['2019-01-03', 'open', 'since January_3, 2019', 'depuis le 3_janvier 2019'],
    ['2019~', 'open', 'since about 2019', 'depuis 2019 environ'],
    [
      '2019-01',
      null,
      'from January 2019 (end not published)',
      'à partir de janvier 2019 (fin non publiée)',
    ],
    [
      '2019-01-03',
      null,
      'from January_3, 2019 (end not published)',
      'à partir du 3_janvier 2019 (fin non publiée)',
    ],
    [
      '2019-08',
      null,
      'from August 2019 (end not published)',
      'à partir d’août 2019 (fin non publiée)',
    ],
    [null, '2011', 'until 2011', 'jusqu’en 2011'],
    [null, '2011-04', 'until April 2011', 'jusqu’en avril 2011'],
    [null, '2011-04-04', 'until April_4, 2011', 'jusqu’au 4_avril 2011'],
    [null, 'open', 'ongoing, start not published', 'en cours, début non publié'],
    [null, null, 'dates not published', 'dates non publiées'],
    ['2004', '2004', 'in 2004', 'en 2004'],
    ['2004-03', '2004-03', 'in March 2004', 'en mars 2004'],
    ['2004-03-01', '2004-03-01', 'on March_1, 2004', 'le 1er_mars 2004'],
    ['2004~', '2004~', 'about 2004', 'vers 2004'],
  ])('%s to %s', (start, end, en, fr) => {
    expect(shown(formatPeriod(start, end, 'en'))).toBe(en);
    expect(shown(formatPeriod(start, end, 'fr'))).toBe(fr);
  });

  test.each<[string | null, PeriodEnd, string, string]>([
    ['1993-04-01', '1996-05', '1993–1996', '1993–1996'],
    ['2013', 'open', 'since 2013', 'depuis 2013'],
    ['2013-02', null, 'from 2013', 'à partir de 2013'],
    [null, '1996-05', 'until 1996', 'jusqu’en 1996'],
    ['2004-01', '2004-03', '2004', '2004'],
    ['2004', '2004?', '2004 (uncertain)', '2004 (date incertaine)'],
    ['2014-03~', '2016', '2014–2016', '2014–2016'],
    ['2014-01~', '2016', 'from about 2014 to 2016', 'de 2014 environ à 2016'],
    ['2014~', '2016', 'from about 2014 to 2016', 'de 2014 environ à 2016'],
    [null, 'open', 'ongoing, start not published', 'en cours, début non publié'],
    [null, null, 'dates not published', 'dates non publiées'],
  ])('%s to %s in years', (start, end, en, fr) => {
    expect([formatYears(start, end, 'en'), formatYears(start, end, 'fr')]).toEqual([en, fr]);
  });

  test('a phrase can begin a sentence', () => {
    expect(upperFirst(formatPeriod('2019', 'open', 'fr'), 'fr')).toBe('Depuis 2019');
    expect(upperFirst('à partir de 2013', 'fr')).toBe('À partir de 2013');
    expect(upperFirst('', 'en')).toBe('');
  });
});

describe('ages', () => {
  test.each([
    ['2025-04', '19 months before this edition', '19 mois avant cette édition'],
    ['2025-04-21', '19 months before this edition', '19 mois avant cette édition'],
    ['2025-04-22', '18 months before this edition', '18 mois avant cette édition'],
    ['2025-04~', 'about 19 months before this edition', 'environ 19 mois avant cette édition'],
    ['2024-01/2025-04', '19 months before this edition', '19 mois avant cette édition'],
    ['2026-10', '1 month before this edition', '1 mois avant cette édition'],
    ['2026-11-20', '1 day before this edition', '1 jour avant cette édition'],
    ['2026-10-25', '27 days before this edition', '27 jours avant cette édition'],
    ['2026-11-21', 'on the day of this edition', 'le jour de cette édition'],
    ['2026-11', 'in the month of this edition', 'le mois de cette édition'],
    ['2026', 'in the year of this edition', 'l’année de cette édition'],
    ['2025', 'about 1 year before this edition', 'environ 1 an avant cette édition'],
    ['2019', 'about 7 years before this edition', 'environ 7 ans avant cette édition'],
    ['2023-12', '35 months before this edition', '35 mois avant cette édition'],
    ['2023-11', '3 years before this edition', '3 ans avant cette édition'],
    ['2022-01', 'more than 4 years before this edition', 'plus de 4 ans avant cette édition'],
    ['2019-01/..', 'up to this edition', 'jusqu’à cette édition'],
    ['2027', 'after this edition', 'après cette édition'],
    ['2026-11-22', 'after this edition', 'après cette édition'],
  ])('%s', (asOf, en, fr) => {
    expect(ageBetween(asOf, '2026-11-21', 'en')).toBe(en);
    expect(ageBetween(asOf, '2026-11-21', 'fr')).toBe(fr);
  });

  test('an edition is a whole day', () => {
    expect(() => ageBetween('2025', '2026-11', 'en')).toThrow("'2026-11' is no day of an edition");
  });
});
