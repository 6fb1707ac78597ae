import { describe, expect, test } from 'vitest';
import { statedNumbers } from '#src/gate/numbers.ts';
import type { Locale } from '#src/i18n/locales.ts';

/** What of a text is refused, in order. */
const refused = (text: string, locale: Locale) => statedNumbers(text, locale).map((n) => n.text);

describe('English prose may type', () => {
  test.each([
    // Years, decades, spans of years
    'In 1989 it began.',
    'It lasted from 1993 to 2000.',
    'The years 2005–2007 and 2017–18, written 2017-2018 too.',
    'The 1990s, the mid-1990s and the 90s.',
    'In 2006 officers came back.',
    'In June 2018 people from both departments went.',
    'The 2014 mission followed the one of 2004.',
    // Dates
    'On January 12, 2010, the earth shook.',
    'On 12 January 2010 the earth shook.',
    'On 12\u00a0January 2010 the earth shook.',
    'It began on May\n12.',
    'The course ran from March 3 to 5.',
    'The course ran from March 3–5, then on April 9 and 10.',
    'The course ran from 3 to 5 March.',
    'The course ran 3–5 March and on 7, 8 and 9 April.',
    'The course ran from 28 January to 3 February.',
    'The day is 2010-01-12.',
    // Ordinals
    'The 30th anniversary, the 1st, 2nd and 3rd.',
    'The twenty-first century, the thirtieth and the hundredth.',
    // Ages
    'He was aged 25.',
    'At the age of 25, or aged about 25.',
    'People of ages 18 to 25, or aged between 18 and 25.',
    'A 25-year-old; somebody 25 years old; 25 years of age.',
    // Numbers that name something
    'Resolution 1325 and resolution 2242.',
    'Resolutions 1325 and 2242.',
    'The document S/RES/1325.',
    'Article 9, articles 9 and 10, section 4.2, line 24400, pages 3 to 5, page 3–5.',
    'Bill C-130, PK75, COVID-19 and the G7.',
    'Chapter 7 of the Charter.',
    // Counts up to nine in words
    'One officer, two posts, nine weeks, none of zero.',
    // Words that only contain a number
    'The tendency often softened; a weightier Monty.',
  ])('%s', (text) => {
    expect(refused(text, 'en')).toEqual([]);
  });
});

describe('French prose may type', () => {
  test.each([
    'En 1989, tout commence.',
    'De 1993 à 2000, puis en 2005–2007 et en 2017-2018.',
    'Les années 1990 et les années 90; les années quatre-vingt-dix.',
    'Le 12 janvier 2010, la terre a tremblé.',
    'Le 12\u00a0janvier 2010, la terre a tremblé.',
    'Le 1er mai et le 1ᵉʳ juin.',
    'Du 3 au 5 mai, puis du 1er au 3 juin.',
    'Du 28 janvier au 3 février.',
    'Les 3, 4 et 5 mai; le 7 et le 8 mai; le 30 mai ou le 1er juin.',
    'Le XXe siècle, la 30e année, la 2e fois, la 1re.',
    'Le vingt et unième siècle, le dix-septième et le centième.',
    'Âgé de 25 ans, âgée de 30 ans, âgés de 18 à 25 ans, à l’âge de 40 ans.',
    'À 25 ans, elle part; lui aussi part à 25 ans.',
    'La résolution 1325, les résolutions 1325 et 2242, le document S/RES/1325.',
    'L’article 9, les articles 9 et 10, la ligne 24400, la page 3, les pages 3 à 5.',
    'Le projet de loi C-130, le nᵒ 5, le no 5, PK75 et la COVID-19.',
    'Un policier, deux postes, neuf semaines, une seule fois.',
    'Le dixième, la millième, un centre, une trentième fois.',
  ])('%s', (text) => {
    expect(refused(text, 'fr')).toEqual([]);
  });
});

describe('English prose may not type', () => {
  test.each<[string, string[]]>([
    ['There were 15 officers.', ['15']],
    ['There were 5 officers.', ['5']],
    ['Some 4,300 officers left, 10.8 of them early.', ['4,300', '10.8']],
    ['Some 4\u00a0300 officers left.', ['4\u00a0300']],
    ['More than 2000 officers left.', ['2000']],
    ['It cost $2000, or 2000 dollars, or 2000%.', ['2000', '2000', '2000']],
    ['A share of 20% or 20 per cent.', ['20', '20']],
    ['It cost $46.9 million.', ['46.9', 'million']],
    ['Of these, 12 may leave; 12 march on.', ['12', '12']],
    ['On January 12, 40 officers left.', ['40']],
    ['Under resolution 1325, 40 officers left.', ['40']],
    ['Under resolution 1325 and 40 others.', ['40']],
    ['The baseline 12 and the showcase 12.', ['12', '12']],
    [
      'Ten officers, twenty-five posts, one hundred and twenty people.',
      ['Ten', 'twenty-five', 'one hundred and twenty'],
    ],
    [
      'Dozens, a dozen, hundreds, tens of thousands.',
      ['Dozens', 'dozen', 'hundreds', 'tens', 'thousands'],
    ],
    ['A 1:10 ratio and 24/7 work.', ['1', '10', '24', '7']],
    ['In 30 days, 30km away, a half-dozen times.', ['30', '30', 'dozen']],
    ['The 1400 troops.', ['1400']],
    ['At 6:30.', ['6', '30']],
  ])('%s', (text, numbers) => {
    expect(refused(text, 'en')).toEqual(numbers);
  });
});

describe('French prose may not type', () => {
  test.each<[string, string[]]>([
    ['On y comptait 15 policiers.', ['15']],
    ['On y comptait 5 policiers.', ['5']],
    ['Quelque 4\u00a0300 policiers, dont 10,8 pour cent.', ['4\u00a0300', '10,8']],
    ['Plus de 2000 policiers sont partis.', ['2000']],
    ['Cela coûte 2000\u00a0$, soit 20\u00a0%.', ['2000', '20']],
    ['De 20 à 25 ans de service.', ['20', '25']],
    ['Condamné à 25 ans de prison.', ['25']],
    ['Pendant 25 ans.', ['25']],
    ['Les 12 maisons.', ['12']],
    ['Dix policiers et dix autres.', ['Dix', 'dix']],
    ['Vingt et un policiers, soixante et onze postes.', ['Vingt et un', 'soixante et onze']],
    ['Quatre-vingt-dix-sept personnes.', ['Quatre-vingt-dix-sept']],
    ['Une vingtaine, des centaines, un millier.', ['Une vingtaine', 'centaines', 'un millier']],
    ['Deux cents policiers et trois millions.', ['Deux cents', 'trois millions']],
    ['Vingt pour cent.', ['Vingt']],
    ['La résolution 1325 et 40 autres.', ['40']],
    ['À 30km, en 30 jours.', ['30', '30']],
  ])('%s', (text, numbers) => {
    expect(refused(text, 'fr')).toEqual(numbers);
  });
});

test('a number is found where it stands, words and digits in order of place', () => {
  expect(statedNumbers('Ten of 12.', 'en')).toEqual([
    { index: 0, text: 'Ten', kind: 'words' },
    { index: 7, text: '12', kind: 'digits' },
  ]);
});
