import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '#src/i18n/locales.ts';
import { t } from '#src/i18n/words.ts';

type Say = (...parameters: unknown[]) => string;
type Word = { path: string; word: string | Say };

/** Every word of a dictionary with its place, such as page.skip. */
function wordsOf(locale: Locale): Word[] {
  const walk = (value: unknown, path: string): Word[] =>
    typeof value === 'string' || typeof value === 'function'
      ? [{ path, word: value as string | Say }]
      : Object.entries(value as object).flatMap(([key, inner]) =>
          walk(inner, path === '' ? key : `${path}.${key}`),
        );
  return walk(t(locale), '');
}

/** What a function of the dictionary is given here: a number where it counts, else words one can find again. */
const parameters: Record<string, unknown[]> = {
  'page.note': [3],
  'page.count': [3, { one: 'thing', other: 'things' }, '3'],
  'story.minutes': [3],
  'search.results': [3, '3', 'Mopti'],
  'search.chosen': [3, '3'],
};
const sample = ['Abidjan', 'Bamako', 'Mopti', 'Kaboul', 'Oslo'];

const spoken = (locale: Locale) =>
  wordsOf(locale).map(({ path, word }) => {
    if (typeof word === 'string') return { path, text: word };
    return { path, text: word(...(parameters[path] ?? sample.slice(0, word.length))) };
  });

describe.each(locales)('The words in %s', (locale) => {
  test('are text, and those made by functions hold all they are given', () => {
    const texts = new Map(spoken(locale).map(({ path, text }) => [path, text]));
    // A qualifier that adds nothing to a number is empty.
    const empty = [...texts].filter(([, text]) => typeof text !== 'string' || text.trim() === '');
    expect(empty.map(([path]) => path)).toEqual([
      'qualifiers.exact',
      'qualifiers.stated',
      'qualifiers.calculated',
    ]);
    for (const { path, word } of wordsOf(locale)) {
      if (typeof word === 'string') continue;
      const given = parameters[path] ?? sample.slice(0, word.length);
      for (const part of given.filter((g) => typeof g !== 'object'))
        expect(texts.get(path), path).toContain(String(part));
    }
  });

  test('have typographic apostrophes and quotation marks only', () => {
    expect(spoken(locale).filter(({ text }) => /['"`]/.test(text))).toEqual([]);
  });

  test('have no two spaces in a row, and none at either end', () => {
    expect(spoken(locale).filter(({ text }) => /\s\s|^\s|\s$/.test(text))).toEqual([]);
  });
});

test('both dictionaries have the same words, with the same parameters', () => {
  const shape = (locale: Locale) =>
    wordsOf(locale)
      .map(({ path, word }) => (typeof word === 'string' ? path : `${path}(${word.length})`))
      .sort();
  expect(shape('fr')).toEqual(shape('en'));
});

describe('The French dictionary', () => {
  const french = spoken('fr');

  test('has no plain space where a sign must not be parted from its word', () => {
    const parted = french.filter(({ text }) => /[ ][:;!?»%$]|«[ ]/.test(text));
    expect(parted).toEqual([]);
  });

  test('has a no-break space before each tall sign, and inside quotation marks', () => {
    const bare = french.filter(({ text }) =>
      /[^\s\u00a0\u202f][:;!?»](?:\s|$)|«[^\u00a0\u202f]/.test(text),
    );
    expect(bare).toEqual([]);
  });

  test('writes œ and accented capitals', () => {
    const plain =
      /\b(?:coeur|oeuvre|soeur|voeu|noeud)|\b(?:Etats?|Evaluation|Edition|Evénement|A propos|Ecole)\b/;
    expect(french.filter(({ text }) => plain.test(text))).toEqual([]);
  });

  test('has no English left', () => {
    // What leads to the other language is in that language.
    const meant = ['language.other', 'language.otherShort', 'language.switchLabel'];
    const english =
      /(?<!\p{L})(?:the|of|and|with|from|for|by|to|in|is|are|was|were|not|no|this|that|these|which|who|what|where|when|how|why|all|any|other|more|less|each|every|its|their|about|since|until|page of|officers?|posts|people|countr(?:y|ies)|stor(?:y|ies)|partners?|figures|value|values|numbers?|published|unknown|search|home|map|year|years|month|day|week|table|list|show|back|next|previous|close|download|read|open)(?!\p{L})/iu;
    const left = french.filter(
      ({ path, text }) => !meant.includes(path) && english.test(text.replace('CC BY', '')),
    );
    expect(left).toEqual([]);
  });

  test('puts the singular from nought to one and a half, as French does', () => {
    const forms = { one: 'mission', other: 'missions' };
    const { count } = t('fr').page;
    expect([0, 1, 1.5, 2].map((n) => count(n, forms, String(n)))).toEqual([
      '0 mission',
      '1 mission',
      '1.5 mission',
      '2 missions',
    ]);
    expect([0, 1, 2].map((n) => t('fr').search.results(n, String(n), 'Mali'))).toEqual([
      '0 résultat pour «\u00a0Mali\u00a0»',
      '1 résultat pour «\u00a0Mali\u00a0»',
      '2 résultats pour «\u00a0Mali\u00a0»',
    ]);
  });

  test('elides before a vowel in the sentence of the UN count', () => {
    const { unSentence } = t('fr').home;
    expect(unSentence('9 policiers', 'avril 2025')).toContain('à la fin d’avril 2025');
    expect(unSentence('9 policiers', 'octobre 2025')).toContain('à la fin d’octobre 2025');
    expect(unSentence('9 policiers', 'juillet 2025')).toContain('à la fin de juillet 2025');
  });
});

test('the English dictionary puts the singular for one only', () => {
  const forms = { one: 'mission', other: 'missions' };
  const { count } = t('en').page;
  expect([0, 1, 1.5, 2].map((n) => count(n, forms, String(n)))).toEqual([
    '0 missions',
    '1 mission',
    '1.5 missions',
    '2 missions',
  ]);
});
