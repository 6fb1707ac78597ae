import { hole } from './language-text.ts';
import type { Finding, Rule, RuleId } from './language-rule.ts';
import { quoted } from './language-rule.ts';

const nbsp = '\u00a0';
const narrow = '\u202f';

const why = {
  colon: {
    en: `a no-break space (U+00A0) before the colon, or it may begin the next line`,
    fr: `une espace insécable (U+00A0) avant le deux-points, sans quoi il peut commencer la ligne suivante`,
  },
  marks: {
    en: `a narrow no-break space (U+202F) before ; ! and ? in French`,
    fr: `une espace fine insécable (U+202F) avant ; ! et ?`,
  },
  inside: {
    en: `a no-break space (U+00A0) inside « and »`,
    fr: `une espace insécable (U+00A0) à l’intérieur des guillemets`,
  },
  sign: {
    en: `a no-break space (U+00A0) between a number and its sign`,
    fr: `une espace insécable (U+00A0) entre un nombre et son symbole`,
  },
  group: {
    en: `groups of three digits joined by a no-break space (U+00A0) in French`,
    fr: `les tranches de trois chiffres séparées par une espace insécable (U+00A0)`,
  },
  english: {
    en: `no space before : ; ! and ? in English`,
    fr: `pas d’espace avant : ; ! et ? en anglais`,
  },
};

/** A pattern, what to put in place of what it finds, the rule it belongs to, and why. */
type Pattern = {
  rule: RuleId;
  pattern: RegExp;
  /** Called with the match, the text and whether it stands within « »; null when it is fine after all. */
  instead: (match: RegExpExecArray, words: string, isQuoted: boolean) => string | null;
  why: Record<'en' | 'fr', string>;
};

const beforeSign = (space: string) => (match: RegExpExecArray) => space + (match[2] ?? '');

const french: Pattern[] = [
  {
    rule: 'spacing',
    pattern: /(?<![\s:]|&#?\w{1,8};)([ \t\u202f]?)(:)(?![:/])/gu,
    // Not in a time or a ratio: 10:30.
    instead: (match, words) =>
      match[1] === '' && isDigit(words, match.index - 1) && isDigit(words, match.index + 1)
        ? null
        : beforeSign(nbsp)(match),
    why: why.colon,
  },
  {
    rule: 'spacing',
    pattern: /(?<![;!?\s&]|&#?\w{1,8})([ \t\u00a0]?)([;!?])/gu,
    instead: beforeSign(narrow),
    why: why.marks,
  },
  {
    rule: 'spacing',
    pattern: /(«)([ \t\u202f]?)(?![\u00a0\s])/gu,
    instead: () => `«${nbsp}`,
    why: why.inside,
  },
  {
    rule: 'spacing',
    pattern: /(?<![\s\u00a0])([ \t\u202f]?)(»)/gu,
    instead: beforeSign(nbsp),
    why: why.inside,
  },
  {
    rule: 'spacing',
    pattern: /(?<=\d)([ \t\u202f]?)([%$€]|[MG]\$)/gu,
    instead: beforeSign(nbsp),
    why: why.sign,
  },
  {
    rule: 'spacing',
    pattern: /(?<![\d.,\u00a0\u202f-])(\d{1,3})[ ,\u202f](\d{3})(?![\d-]|[.,]\d)/gu,
    instead: (match) => `${match[1] ?? ''}${nbsp}${match[2] ?? ''}`,
    why: why.group,
  },
  {
    rule: 'quotes',
    pattern: /["“”]([^"“”«»\n]*)["“”]/gu,
    // “ ” are right for a quotation within a quotation.
    instead: (match, _words, isQuoted) =>
      isQuoted && !match[0].includes('"') ? null : `«${nbsp}${(match[1] ?? '').trim()}${nbsp}»`,
    why: {
      en: '« and » with no-break spaces inside: French has its own quotation marks',
      fr: 'des guillemets français « », avec des espaces insécables à l’intérieur',
    },
  },
  {
    rule: 'apostrophe',
    pattern: /(?<=\p{L})['‘`´](?=[\p{L}\p{N}«_\uFFFC])/gu,
    instead: () => '’',
    why: {
      en: 'the typographic apostrophe ’ (U+2019)',
      fr: 'l’apostrophe typographique ’ (U+2019)',
    },
  },
  {
    rule: 'dash',
    pattern: /(\d)(?: [-–—] |—)(?=\d)/gu,
    instead: (match) => `${match[1] ?? ''}–`,
    why: {
      en: 'an en dash without spaces in a range, or words: de 2015 à 2020',
      fr: 'un tiret court sans espaces dans un intervalle, ou des mots : de 2015 à 2020',
    },
  },
];

const english: Pattern[] = [
  {
    rule: 'spacing',
    pattern: new RegExp(`(?<=[\\p{L}\\p{N}”)${hole}])([ \\u00a0\\u202f]+)([:;!?])(?![-)])`, 'gu'),
    instead: (match) => match[2] ?? '',
    why: why.english,
  },
  {
    rule: 'quotes',
    pattern: /["«][ \u00a0\u202f]?([^"«»\n]*?)[ \u00a0\u202f]?["»]/gu,
    instead: (match) => `“${match[1] ?? ''}”`,
    why: {
      en: 'curly quotation marks “ ”',
      fr: 'des guillemets anglais “ ”',
    },
  },
  {
    rule: 'apostrophe',
    pattern: /(?<=[\p{L}\p{N}\uFFFC])['‘`´]|['`´](?=\p{L}|\d0s)/gu,
    instead: () => '’',
    why: {
      en: 'the typographic apostrophe ’ (U+2019)',
      fr: 'l’apostrophe typographique ’ (U+2019)',
    },
  },
  {
    rule: 'dash',
    // Not days (2019-01-02), telephone numbers and numbers of orders (2019-1398).
    pattern: /(?<![\d-]|\p{L}-?)(\d+)(?:-| [-–—] |—)(\d+)(?![\d-]|-?\p{L})/gu,
    instead: (match) =>
      (match[2] ?? '').length > 3 && !year.test(match[2] ?? '')
        ? null
        : `${match[1] ?? ''}–${match[2] ?? ''}`,
    why: {
      en: 'an en dash without spaces in a range',
      fr: 'un tiret court (–) sans espaces dans un intervalle',
    },
  },
  {
    rule: 'dash',
    pattern: /(?<=(?<!\p{L})(?:[Ff]rom|[Bb]etween) (?:\p{Lu}\p{Ll}+ )?\d{4})–(?=\d)/gu,
    instead: (match, words) =>
      /between [^.]*$/i.test(words.slice(Math.max(0, match.index - 20), match.index))
        ? ' and '
        : ' to ',
    why: {
      en: 'words after “from” and “between”: a dash means “from … to” already',
      fr: 'des mots après « from » et « between » : le tiret dit déjà « from … to »',
    },
  },
];

const either: Pattern[] = [
  {
    rule: 'dash',
    pattern: /(?<=[\p{L}\p{N}.,)’”»\uFFFC])(?: - | ?-- ?)(?=\S)/gu,
    // Between numbers it is a range, which has its own rule.
    instead: (match, words) =>
      isDigit(words, match.index - 1) && isDigit(words, match.index + match[0].length)
        ? null
        : ' – ',
    why: {
      en: 'a dash – with spaces, a comma or a colon: a hyphen only joins words',
      fr: 'un tiret – avec espaces, une virgule ou un deux-points : le trait d’union ne fait que lier des mots',
    },
  },
  {
    rule: 'ellipsis',
    pattern: /\.{3,}/gu,
    instead: () => '…',
    why: { en: 'one sign …', fr: 'un seul signe …' },
  },
];

const year = /^(?:1[5-9]|20)\d\d$/;
const isDigit = (words: string, index: number) => /\d/.test(words.charAt(index));
/** Whether places of a text, asked for from its start on, stand within « ». */
function quotation(words: string): (index: number) => boolean {
  const marks = words.matchAll(/[«»]/g);
  let [next, isOpen] = [marks.next(), false];
  return (index) => {
    while (!next.done && next.value.index <= index) {
      isOpen = next.value[0] === '«';
      next = marks.next();
    }
    return isOpen;
  };
}

/** A line that holds no words: the rule of a table, or a horizontal line. */
const ruled = /^[\s|:-]+$/;

/** Whether places of a text, asked for from its start on, stand in such a line. */
function ruledLines(words: string): (index: number) => boolean {
  let [end, isRuled] = [-1, false];
  return (index) => {
    if (index <= end) return isRuled;
    const start = words.lastIndexOf('\n', index) + 1;
    const next = words.indexOf('\n', index);
    end = next < 0 ? words.length : next;
    isRuled = ruled.test(words.slice(start, end));
    return isRuled;
  };
}

/** Spaces, quotation marks, apostrophes and dashes as each language writes them. */
export const typography: Rule = ({ words, locale }) => {
  const findings: Finding[] = [];
  for (const { rule, pattern, instead, why: reason } of [
    ...(locale === 'fr' ? french : english),
    ...either,
  ]) {
    const isQuoted = quotation(words);
    const isRuled = ruledLines(words);
    for (const match of words.matchAll(pattern)) {
      const text = instead(match, words, isQuoted(match.index));
      if (text === null || text === match[0]) continue;
      if (isRuled(match.index)) continue;
      const [before, after] = around(words, match.index, match[0].length);
      const shown = quoted(before + text + after);
      findings.push({
        rule,
        index: match.index,
        found: { en: quoted(before + match[0] + after), fr: quoted(before + match[0] + after) },
        wanted: { en: `${shown}: ${reason.en}`, fr: `${shown}\u00a0: ${reason.fr}` },
        fix: { length: match[0].length, text },
      });
    }
  }
  let start = 0;
  for (const line of words.split('\n')) {
    // What is left over after pairs.
    if (line.split('"').length % 2 === 0)
      findings.push({
        rule: 'quotes',
        index: start + line.lastIndexOf('"'),
        found: {
          en: 'a straight quotation mark without a second one on its line',
          fr: 'un guillemet droit sans second sur sa ligne',
        },
        wanted:
          locale === 'fr'
            ? { en: '« and » around the words', fr: '« et » autour des mots' }
            : { en: '“ and ” around the words', fr: '“ et ” autour des mots' },
      });
    start += line.length + 1;
  }
  for (const match of words.matchAll(/&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/gi))
    findings.push({
      rule: 'entity',
      index: match.index,
      found: { en: `'${match[0]}'`, fr: `'${match[0]}'` },
      wanted: {
        en: 'the sign itself: no codes of HTML in a text',
        fr: 'le signe lui-même : aucun code HTML dans un texte',
      },
    });
  return findings;
};

/** The words that touch a match, to show where it stands. */
function around(words: string, index: number, length: number): [string, string] {
  const before =
    /[^\s\uFFFC«»]{0,16}$/u.exec(words.slice(Math.max(0, index - 16), index))?.[0] ?? '';
  const after =
    /^[^\s\uFFFC«»]{0,16}/u.exec(words.slice(index + length, index + length + 16))?.[0] ?? '';
  return [before, after];
}
