import type { Locale } from '#src/i18n/locales.ts';
import { hole, plain, used } from './language-text.ts';
import type { Finding, Rule } from './language-rule.ts';

/**
 * Small words that belong to one of the two languages only. Left out are those of both: on, or, a, as, son,
 * plus, pour, comment, sale, and the French un (UN).
 */
const smallWords: Record<Locale, ReadonlySet<string>> = {
  en: new Set(
    'the an of and to with by from for was were is are be been has have had that this these those which who when where while their they his her he she it its at into not but about there than then after before between under over such would could should must will also only other some any each how what'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'le la les des du de et une est dans par sur avec qui que aux au ce cette ces ont été il elle ils elles leur leurs ses sont en pas ne où dont mais nous vous lui se chez entre sous selon après avant depuis pendant aussi ainsi plusieurs chaque tout tous toute toutes aucun aucune'.split(
      ' ',
    ),
  ),
};

/** This many small words of the other language without one of the right one between them are no name. */
const longestRun = 3;

/** Names may be the same in both languages, or have none in one of them. */
const isName = (path: readonly (string | number)[]) =>
  ['name', 'shortName', 'acronym', 'term', 'rank'].includes(String(path.at(-2)));

/** Pieces of a text that stand by themselves: paragraphs, headings, items, cells. */
function pieces(words: string): { index: number; text: string }[] {
  const found: { index: number; text: string }[] = [];
  for (const match of words.matchAll(/[^\n|]+(?:\n(?![^\S\n]*(?:\n|[-*#|]))[^\n|]+)*/g))
    found.push({ index: match.index, text: match[0] });
  return found;
}

type Run = { start: number; end: number; length: number };

/** How many small words of either language a piece holds, and its longest run of those of the other. */
function countWords(text: string, locale: Locale) {
  const other = locale === 'en' ? 'fr' : 'en';
  const count = { all: 0, own: 0, foreign: 0 };
  const runs: Run[] = [];
  let open = false;
  for (const { 0: word, index } of text.matchAll(/(?<![\p{L}-])\p{L}+(?![\p{L}-])/gu)) {
    count.all += 1;
    if (smallWords[locale].has(word.toLowerCase())) {
      count.own += 1;
      open = false;
    } else if (smallWords[other].has(word)) {
      count.foreign += 1;
      const last = open ? runs.pop() : undefined;
      runs.push({
        start: last?.start ?? index,
        end: index + word.length,
        length: (last?.length ?? 0) + 1,
      });
      open = true;
    }
  }
  const longest = runs.sort((a, b) => b.length - a.length)[0];
  return { ...count, longest };
}

const shorten = (text: string) => {
  const shown = text.replaceAll(hole, '').replace(/ {2,}/g, ' ').trim();
  return `'${shown.length > 60 ? `${shown.slice(0, 57)}…` : shown}'`;
};

/** Words of the other language left in a text: a sentence not translated yet, or pasted into the wrong file. */
export const otherLanguage: Rule = ({ words, locale, path }, { glossary: { names } }) => {
  if (isName(path)) return [];
  const text = plain(used(words), true);
  const judged = names ? text.replace(names, (name) => hole.repeat(name.length)) : text;
  return pieces(judged).flatMap(({ index, text: piece }): Finding[] => {
    const { all, own, foreign, longest } = countWords(piece, locale);
    if (!longest) return [];
    const whole = all >= 5 && foreign > Math.max(1, own);
    if (!whole && longest.length < longestRun) return [];
    const at = whole ? piece.search(/\S/) : longest.start;
    const shown = shorten(whole ? piece : piece.slice(longest.start, longest.end));
    return [{ rule: 'other-language', index: index + at, ...told[locale](shown) }];
  });
};

const told: Record<Locale, (shown: string) => Pick<Finding, 'found' | 'wanted'>> = {
  fr: (shown) => ({
    found: {
      en: `English in the French text: ${shown}`,
      fr: `de l’anglais dans le texte français\u00a0: ${shown}`,
    },
    wanted: {
      en: 'the same in French; a title or name that stays in English goes between _ and _',
      fr: 'la même chose en français\u202f; un titre ou un nom qui reste en anglais se met entre _ et _',
    },
  }),
  en: (shown) => ({
    found: {
      en: `French in the English text: ${shown}`,
      fr: `du français dans le texte anglais\u00a0: ${shown}`,
    },
    wanted: {
      en: 'the same in English; a title or name that stays in French goes between _ and _',
      fr: 'la même chose en anglais\u202f; un titre ou un nom qui reste en français se met entre _ et _',
    },
  }),
};
