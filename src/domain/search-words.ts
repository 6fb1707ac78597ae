import type { ListedPage } from './search-table.ts';
import { foldText, plainText, queryText, tokenise } from './search-text.ts';

/** The two languages of the site; names of one are asked for in the other, so that both lists always apply. */
export type Language = 'en' | 'fr';

/** Words that say nothing of what is looked for. */
const empty = new Set(
  (
    'a about am an and any are as at be been by can could did do does for from get had has have he her his how i if ' +
    'in into is it its long many me more most much my no not of on or our out she should so some than that the their ' +
    'them then there these they this those to us was we were what when where which who whom whose why will with ' +
    'would you your please tell show find there s t need needs take takes part must may might want wants know now today ' +
    'still without really just does being were ' +
    'ai au aux avec avoir c ca car ce ces cet cette combien comment d dans de des dois du elle elles en es est et ete ' +
    'etre eu faut fait font il ils j je l la le les leur leurs lui m ma mais me mes moi mon n ne nos notre nous on ont ' +
    'ou par pas peut peux plus pour pourquoi qu quand que quel quelle quelles quels qui quoi sa se ses si son sont sur ' +
    'ta te tes toi ton tu un une vos votre vous y besoin doit dois falloir aujourd hui maintenant encore toujours ' +
    'savoir sans veux veut vouloir etes sommes prend prendre'
  ).split(' '),
);

/** Sign that stands for a question for a number among the words of a query. */
export const countSign = '#';

/** Questions that their words alone would not tell apart: the sign of each, how it is asked, words that are part of it. */
const questions = [
  {
    sign: '~',
    asked:
      /^(?:how long|combien de temps)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:length|duration|duree)(?![\p{L}\p{N}])/u,
    words: ['length', 'duration', 'duree', 'temps'],
  },
  {
    sign: countSign,
    asked: /^(?:how (?:many|much)|number of|combien|nombre de|total)(?![\p{L}\p{N}])/u,
    words: ['number', 'nombre', 'total'],
  },
  { sign: '@', asked: /^(?:where|ou)(?![\p{L}\p{N}])/u, words: [] },
] as const;

/** All signs of questions. */
export const signs: ReadonlySet<string> = new Set(questions.map(({ sign }) => sign));

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
  const bare = single.replace(/(?<=.{5})ations?$|(?:ing|ed)$/, '');
  if (bare.length >= 4 && bare !== single) return bare;
  return single.length > 5 && single.endsWith('y') ? single.slice(0, -1) : single;
}

function frenchStem(word: string): string {
  const single = /[sx]$/.test(word) && !/(?:as|is|us|os)$/.test(word) ? word.slice(0, -1) : word;
  const bare = single
    .replace(/(?<=.{5})ation$/, '')
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

/** The same with the sign of the question asked, if any, in place of its words. */
export function askedStems(typed: string, language: Language): string[] {
  const words = queryWords(typed);
  const spelt = words.join(' ');
  const question = questions.find(({ asked }) => asked.test(spelt));
  const telling = words.filter(
    (word) =>
      !empty.has(word) && !(question?.words as readonly string[] | undefined)?.includes(word),
  );
  const stems = telling.map((word) => stemOf(word, language));
  return [...new Set(question ? [question.sign, ...stems] : stems)];
}

/** The words of a query that say what is looked for, as typed; all of them if none does. */
export function sayingWords(typed: string): string[] {
  const words = plainText(queryText(typed)).match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !empty.has(foldText(word)));
  return [...new Set(telling.length > 0 ? telling : words)];
}

/**
 * The guard against nonsense. Where no page holds a word, Pagefind tries ever shorter beginnings of it, so that
 * “Angola” finds “an”, or leaves it out. Gives the stems that none of these words, nor any name of the page, begins
 * with; since Pagefind takes every other word at its word, the first page it finds speaks for all.
 */
export function lacking(
  stems: readonly string[],
  found: readonly string[],
  page: Pick<ListedPage, 'n' | 'w'> = {},
): string[] {
  const begins = (words: readonly string[], stem: string) =>
    words.some((word) => word.startsWith(stem));
  const left = stems.filter((stem) => !begins(found, stem));
  if (left.length === 0) return left;
  const names = [...(page.n ?? []), page.w ?? ''].flatMap(tokenise);
  return left.filter((stem) => !begins(names, stem));
}
