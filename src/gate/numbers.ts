import type { Locale } from '#src/i18n/locales.ts';

/**
 * Prose never states a figure: it names one, so that a corrected figure corrects the sentence.
 * What may be typed all the same, because it is no figure (docs/decisions/0004-numbers-in-prose.md):
 * years and dates, ordinals and decades, ages, numbers that name something (resolution 1325, article 9,
 * line 24400), and counts from zero to nine in words.
 */
export type StatedNumber = { index: number; text: string; kind: 'digits' | 'words' };

const letter = '\\p{L}';
const months = {
  en: 'January|February|March|April|May|June|July|August|September|October|November|December',
  fr: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
};
const naming =
  'resolutions?|résolutions?|articles?|sections?|lines?|lignes?|box|case|bill|projet de loi|chapters?|chapitres?|volumes?|vol\\.|pages?|p\\.|no\\.|nᵒ|rule|règle|annex|annexe|form|formulaire|level|niveau';
const aging = 'aged|ages?|âge de|âgée?s? de';

const numberWords = {
  en: 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?',
  fr: 'dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|cents?|mille|milliers?|millions?|milliards?|dizaines?|douzaines?|quinzaines?|vingtaines?|trentaines?|cinquantaines?|centaines?',
};
const unitWords = {
  en: 'one|two|three|four|five|six|seven|eight|nine',
  fr: 'une?|deux|trois|quatre|cinq|six|sept|huit|neuf|et',
};

const digits = /\d(?:[\d.,\u00a0\u202f]*\d)?/gu;
const space = '[\\s\\u00a0\\u202f]';

/** Numbers that a text states by itself. `text` has its components blanked already (see tags.ts). */
export function statedNumbers(text: string, locale: Locale): StatedNumber[] {
  const found: StatedNumber[] = [];
  for (const match of text.matchAll(digits)) {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 24);
    if (!isName(match[0], before, after, locale))
      found.push({ index: match.index, text: match[0], kind: 'digits' });
  }
  const words = new RegExp(
    `(?<![${letter}])(?:(?:${unitWords[locale]})[-\\s])?(?:${numberWords[locale]})(?:[-\\s](?:${unitWords[locale]}|${numberWords[locale]}))*(?![${letter}])`,
    'giu',
  );
  for (const match of text.matchAll(words))
    found.push({ index: match.index, text: match[0], kind: 'words' });
  return found.sort((a, b) => a.index - b.index);
}

function isName(number: string, before: string, after: string, locale: Locale): boolean {
  const matches = (pattern: string, where: string) => new RegExp(pattern, 'iu').test(where);
  // Glued to letters it belongs to a name or is an ordinal: PK75, C-130, 30th, 1990s, 1er.
  if (matches(`[${letter}]-?$`, before) || matches(`^[${letter}]`, after)) return true;
  if (/^(?:1[5-9]|20)\d\d$/.test(number)) return true;
  const isDay = /^(?:[1-9]|[12]\d|3[01])$/.test(number);
  if (isDay && locale === 'en' && matches(`(?:${months.en})${space}+$`, before)) return true;
  if (isDay && locale === 'en' && matches(`(?:${months.en})${space}+\\d+ (?:to|and|or) $`, before))
    return true;
  if (isDay && locale === 'fr' && matches(`^${space}+(?:${months.fr})`, after)) return true;
  if (
    isDay &&
    locale === 'fr' &&
    matches(`^${space}+(?:au|et|ou)${space}+\\d+${space}+(?:${months.fr})`, after)
  )
    return true;
  if (matches(`(?:${naming})${space}+$`, before)) return true;
  return matches(`(?<![${letter}])(?:${aging})${space}+$`, before);
}
