/**
 * How text is compared in search. The build and the browser both use this module, so that what is typed
 * meets what is indexed: Pagefind splits words at ASCII punctuation and plain spaces only, and folds
 * accents but not ligatures.
 */

/** Text with one kind of apostrophe, hyphen and space, and with ligatures as letters. Keeps case and accents. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\p{Zs}/gu, ' ')
    .replace(/[\u00AD\u2060\uFEFF]/g, '')
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'OE')
    .replaceAll('æ', 'ae')
    .replaceAll('Æ', 'AE');
}

/** The same without case and accents. */
export const foldText = (text: string): string =>
  plainText(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The words of a text, folded; grouped digits (4 000, 4,000) and dotted letters (U.N.) also as one word. */
export function tokenise(text: string): string[] {
  const folded = foldText(text);
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  const grouped = folded.match(/\b\d{1,3}(?:[ ,]\d{3})+\b/g) ?? [];
  const dotted = folded.match(/\b(?:\p{L}\.){2,}/gu) ?? [];
  return [...words, ...[...grouped, ...dotted].map((word) => word.replace(/[ ,.]/g, ''))];
}

/**
 * What is asked of Pagefind for what a reader typed. Elided words go (l’Ukraine also finds d’Ukraine),
 * hyphenated words come apart, because Pagefind would close them up into one word, and numbers that are no
 * years are grouped as pages write them (4 000, 4,000).
 */
export const queryText = (typed: string): string =>
  plainText(typed)
    .replace(/(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'(?=\p{L})/giu, '')
    .replace(/[-/]+/g, ' ')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, ' ')
    .replace(/(?<!\d)(?!(?:19|20)\d\d(?!\d))\d{4,}/g, inThrees)
    .replace(/ {2,}/g, ' ')
    .trim();

const inThrees = (digits: string): string => digits.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ' ');
