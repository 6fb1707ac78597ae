import { describe, expect, test } from 'vitest';
import { formatCount, valueNumber, valuePhrase } from '#src/i18n/value-phrase.ts';
import { qualifiers, units } from '#src/schema/vocabularies.ts';

type Value = Parameters<typeof valuePhrase>[0];
const exact = (value: number | null, unit: Value['unit']): Value => ({
  value,
  unit,
  qualifier: 'exact',
});

describe('A value in each unit', () => {
  const phrases: Record<Value['unit'], [value: number, en: string, fr: string]> = {
    officers: [4300, '4,300 officers', '4\u00a0300 policiers'],
    deployments: [1, '1 deployment', '1 déploiement'],
    posts: [20, '20 posts', '20 postes'],
    people: [1, '1 person', '1 personne'],
    instructors: [12, '12 instructors', '12 instructeurs'],
    staff: [10.5, '10.5 full-time equivalents', '10,5 équivalents temps plein'],
    missions: [60, '60 missions', '60 missions'],
    countries: [1, '1 country', '1 pays'],
    'police-services': [25, '25 police services', '25 services de police'],
    percent: [10.8, '10.8%', '10,8\u00a0%'],
    ratio: [0.1, '1:10', '1\u00a0pour\u00a010'],
    cad: [46_900_000, '$46.9\u00a0million', '46,9\u00a0millions de dollars'],
    usd: [20_000_000, 'US$20\u00a0million', '20\u00a0millions de dollars américains'],
    days: [1, '1 day', '1 jour'],
    weeks: [6, '6 weeks', '6 semaines'],
    months: [12, '12 months', '12 mois'],
    years: [2, '2 years', '2 ans'],
    year: [1995, '1995', '1995'],
    interviews: [37, '37 interviews', '37 entrevues'],
  };
  test.each(units.map((unit) => [unit, ...phrases[unit]] as const))(
    'is written as both languages write it: %s',
    (unit, value, en, fr) => {
      expect(valuePhrase(exact(value, unit), 'en')).toBe(en);
      expect(valuePhrase(exact(value, unit), 'fr')).toBe(fr);
    },
  );
});

describe('A value with each qualifier', () => {
  const phrases: Record<Value['qualifier'], [en: string, fr: string]> = {
    exact: ['4,000 officers', '4\u00a0000 policiers'],
    stated: ['4,000 officers', '4\u00a0000 policiers'],
    'more-than': ['more than 4,000 officers', 'plus de 4\u00a0000 policiers'],
    'at-least': ['at least 4,000 officers', 'au moins 4\u00a0000 policiers'],
    almost: ['almost 4,000 officers', 'près de 4\u00a0000 policiers'],
    about: ['about 4,000 officers', 'environ 4\u00a0000 policiers'],
    'up-to': ['up to 4,000 officers', 'jusqu’à 4\u00a0000 policiers'],
    calculated: ['4,000 officers', '4\u00a0000 policiers'],
  };
  test.each(qualifiers.map((qualifier) => [qualifier, ...phrases[qualifier]] as const))(
    'says it in both languages: %s',
    (qualifier, en, fr) => {
      const value = { value: 4000, unit: 'officers', qualifier } as const;
      expect(valuePhrase(value, 'en')).toBe(en);
      expect(valuePhrase(value, 'fr')).toBe(fr);
    },
  );
});

describe('A range', () => {
  const range: Value = { value: 10, valueMax: 12, unit: 'officers', qualifier: 'stated' };

  test('has both ends', () => {
    expect(valuePhrase(range, 'en')).toBe('10 to 12 officers');
    expect(valuePhrase(range, 'fr')).toBe('de 10 à 12 policiers');
  });

  test('follows its qualifier without a second preposition', () => {
    expect(valuePhrase({ ...range, qualifier: 'about' }, 'en')).toBe('about 10 to 12 officers');
    expect(valuePhrase({ ...range, qualifier: 'about' }, 'fr')).toBe('environ 10 à 12 policiers');
  });

  test('has the plural of its upper end', () => {
    const weeks: Value = { value: 1, valueMax: 2, unit: 'weeks', qualifier: 'stated' };
    expect(valuePhrase(weeks, 'en')).toBe('1 to 2 weeks');
    expect(valuePhrase(weeks, 'fr')).toBe('de 1 à 2 semaines');
  });

  test('of shares repeats the sign', () => {
    const share: Value = { value: 10, valueMax: 15, unit: 'percent', qualifier: 'stated' };
    expect(valuePhrase(share, 'en')).toBe('10% to 15%');
    expect(valuePhrase(share, 'fr')).toBe('de 10\u00a0% à 15\u00a0%');
  });
});

describe('A value', () => {
  test('that its source declines to give is said in words, without a unit', () => {
    expect(valuePhrase(exact(null, 'officers'), 'en')).toBe('no number given');
    expect(valuePhrase(exact(null, 'officers'), 'fr')).toBe('aucun nombre donné');
  });

  test('of none is plural in English and singular in French', () => {
    expect(valuePhrase(exact(0, 'officers'), 'en')).toBe('0 officers');
    expect(valuePhrase(exact(0, 'officers'), 'fr')).toBe('0 policier');
  });

  test('can be written without its unit, the qualifier kept', () => {
    const value: Value = { value: 4000, unit: 'officers', qualifier: 'more-than' };
    expect(valueNumber(value, 'en')).toBe('more than 4,000');
    expect(valueNumber(value, 'fr')).toBe('plus de 4\u00a0000');
  });

  test('that is a year has no separator, whatever stands before it', () => {
    expect(formatCount(1995, 'year', 'fr')).toBe('1995');
    expect(valuePhrase({ value: 1995, unit: 'year', qualifier: 'about' }, 'fr')).toBe(
      'environ 1995',
    );
  });
});
