import { foldText, queryText, tokenise } from './search-text.ts';

/** The two languages of the site; names of one are asked for in the other, so that both lists always apply. */
export type Language = 'en' | 'fr';

/** Words that say nothing of what is looked for. */
const empty = new Set(
  (
    'a about am an and any are as at be been by can could did do does for from get had has have he her his how i if ' +
    'in into is it its long many me more most much my no not of on or our out she should so some than that the their ' +
    'them then there these they this those to us was we were what when where which who whom whose why will with ' +
    'would you your please tell show find there s t ' +
    'ai au aux avec avoir c ca car ce ces cet cette combien comment d dans de des dois du elle elles en es est et ete ' +
    'etre eu faut fait font il ils j je l la le les leur leurs lui m ma mais me mes moi mon n ne nos notre nous on ont ' +
    'ou par pas peut peux plus pour pourquoi qu quand que quel quelle quelles quels qui quoi sa se ses si son sont sur ' +
    'ta te tes toi ton tu un une vos votre vous y'
  ).split(' '),
);

/** A question for a number, in any of its words. */
const howMany = /^(?:how (?:many|much)|number of|combien|nombre de|total)(?![\p{L}\p{N}])/u;

/** Sign that stands for such a question among the words of a query. */
export const countSign = '#';

/** The words of a query as typed, folded: elided ones and dots of abbreviations gone. */
export const queryWords = (typed: string): string[] =>
  foldText(
    queryText(typed.replace(/\b(?:\p{L}\.){2,}/gu, (dots) => dots.replaceAll('.', ''))),
  ).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * A word without the ending that its forms differ by, so that it begins them all: officers → officer, policières →
 * policier. Careful rather than complete: what is left is looked for as the beginning of words.
 */
export function stemOf(word: string, language: Language): string {
  if (word.length < 5 || /\d/.test(word)) return word;
  return language === 'en' ? englishStem(word) : frenchStem(word);
}

function englishStem(word: string): string {
  if (word.endsWith('ies')) return word.slice(0, -3);
  const single = /[^su]s$/.test(word) ? word.slice(0, -1) : word;
  const bare = single.replace(/(?:ing|ed)$/, '');
  if (bare.length >= 4 && bare !== single) return bare;
  return single.length > 5 && single.endsWith('y') ? single.slice(0, -1) : single;
}

function frenchStem(word: string): string {
  const single = /[sx]$/.test(word) && !/(?:as|is|us|os)$/.test(word) ? word.slice(0, -1) : word;
  const bare = single
    .replace(/iere$/, 'ier')
    .replace(/nne$/, 'n')
    .replace(/trice$/, 't')
    .replace(/teur$/, 't')
    .replace(/ee$/, 'e')
    .replace(/(?<=.{7})e$/, '');
  return bare.length >= 4 ? bare : single;
}

/** The words of a query that say what is looked for, as beginnings of words, each once; all of them if none does. */
export function contentStems(typed: string, language: Language): string[] {
  const words = queryWords(typed);
  const telling = words.filter((word) => !empty.has(word));
  const stems = (telling.length > 0 ? telling : words).map((word) => stemOf(word, language));
  return [...new Set(stems)];
}

/** The same with a sign for “how many”. */
export const askedStems = (typed: string, language: Language): string[] =>
  howMany.test(queryWords(typed).join(' '))
    ? [...new Set([countSign, ...telling(typed, language)])]
    : telling(typed, language);

const telling = (typed: string, language: Language): string[] =>
  queryWords(typed)
    .filter((word) => !empty.has(word) && !['number', 'nombre', 'total'].includes(word))
    .map((word) => stemOf(word, language));

/**
 * The guard against nonsense. Where no page holds a word, Pagefind tries ever shorter beginnings of it, so that
 * “Angola” finds “an”, or leaves it out. Gives the stems that no word of the text begins with; since Pagefind takes
 * every other word at its word, the text of its first result speaks for all.
 */
export function missingIn(stems: readonly string[], text: string): string[] {
  const found = [...new Set(tokenise(text))];
  return stems.filter((stem) => !found.some((word) => word.startsWith(stem)));
}
