import { monthNames } from '#src/domain/months.ts';
import type { Locale } from '#src/i18n/locales.ts';

/**
 * Prose never states a figure: it names one, so that a corrected figure corrects the sentence.
 * What may be typed all the same, because it is no figure (docs/decisions/0004-numbers-in-prose.md):
 * years and dates, decades, ordinals, ages, numbers that name something (resolution 1325, article 9,
 * line 24400, PK75), and counts from zero to nine in words.
 */
export type StatedNumber = { index: number; text: string; kind: 'digits' | 'words' };

/** A number is no figure when it is like this and stands between these; what is left out may be anything. */
type Pass = { number?: RegExp; before?: RegExp; after?: RegExp };

const day = /^(?:[1-9]|[12]\d|3[01])$/;
const year = /^(?:1[5-9]|20)\d\d$/;

/** Patterns see every space as one plain space. They are made of text because they share parts. */
const pattern = (parts: TemplateStringsArray, ...values: string[]) =>
  new RegExp(String.raw(parts, ...values), 'u');

const anywhere: Pass[] = [
  // Part of a name: PK75, C-130, S/RES/1325.
  { number: /^\d/, before: /\p{L}(?:[-‑]|[\p{L}\d.-]*\/)?$/u },
  // The end of a span of years, or of a day in digits: 2017–18, 2010-05-12.
  { number: /^\d\d$/, before: /(?<!\d)(?:1[5-9]|20)\d\d(?:[-–/]|-\d\d-)$/ },
];

/** Words after which a number is a name; after those in the plural a second one may follow: articles 9 and 10. */
function named(one: string, several: string, joint: string): Pass[] {
  return [
    { before: pattern`(?<!\p{L})(?:${one}|${several}) (?:\d[\d.]*[-‑–])?$` },
    { before: pattern`(?<!\p{L})(?:${several}) \d[\d.]*${joint}$` },
  ];
}

/** January is written with a capital even within a sentence: "12 may leave" is no date. */
const months = {
  en: `(?:${monthNames.en.join('|')})`,
  fr: `(?:${monthNames.fr.join('|')})`,
};
const joints = {
  en: '(?: (?:to|and|or) |[-‑–])',
  fr: '(?: (?:à|au|et|ou) (?:le )?|[-‑–])',
};
const ageWords = {
  en: '(?:[Aa]ged|[Aa]ges?)(?: of| about| at least| between)?',
  fr: '[Ââ]g(?:e|ée?s?) (?:de|d’environ|d’au moins)',
};

const passes: Record<Locale, Pass[]> = {
  en: [
    ...anywhere,
    // 30th, 1990s, the 90s.
    { after: /^(?:st|nd|rd|th)(?!\p{L})/u },
    { number: /^(?:1[5-9]|20)?\d0$/, after: /^s(?!\p{L})/u },
    // January 12; January 3 to 5; 12 January; 3, 4 and 5 January.
    { number: day, before: pattern`${months.en} (?:\d{1,2}${joints.en})?$` },
    {
      number: day,
      after: pattern`^(?:(?:, \d{1,2})*${joints.en}\d{1,2})? ${months.en}(?!\p{L})`,
    },
    // Aged 25; ages 18 to 25; 25 years old; a 25-year-old.
    { before: pattern`(?<!\p{L})${ageWords.en} (?:\d+${joints.en})?$` },
    { after: /^(?: years? (?:old|of age)|[-‑]years?[-‑]olds?)(?!\p{L})/u },
    ...named(
      String.raw`[Rr]esolution|[Aa]rticle|[Ss]ection|[Ll]ine|[Bb]ox|[Cc]ase|[Bb]ill|[Cc]hapter|[Vv]olume|[Vv]ol\.|[Pp]age|p\.|[Nn]o\.|[Rr]ule|[Aa]nnex|[Ff]orm|[Ll]evel|[Pp]aragraph|[Pp]hase|[Vv]ersion|[Rr]ank`,
      String.raw`[Rr]esolutions|[Aa]rticles|[Ss]ections|[Ll]ines|[Cc]hapters|[Vv]olumes|[Pp]ages|pp\.|[Rr]ules|[Aa]nnexes|[Ff]orms|[Ll]evels|[Pp]aragraphs|[Pp]hases`,
      joints.en,
    ),
  ],
  fr: [
    ...anywhere,
    // 1er, 2e; années 90, années trente.
    { after: /^(?:ers?|[èe]res?|res?|es?|ᵉʳ|ʳᵉ|ᵉ)(?!\p{L})/u },
    { number: /^(?:\d0|\D+)$/, before: /(?<!\p{L})[Aa]nnées $/u },
    // 12 janvier; du 3 au 5 mai; les 3, 4 et 5 mai.
    {
      number: day,
      after: pattern`^(?:(?:, \d{1,2})*${joints.fr}(?:1er|\d{1,2}))? ${months.fr}(?!\p{L})`,
    },
    // Âgé de 25 ans; âgés de 18 à 25 ans; à 25 ans (but not de 20 à 25 ans, nor à 25 ans de prison).
    { before: pattern`(?<!\p{L})${ageWords.fr} (?:\d+${joints.fr})?$` },
    { before: /(?<!\p{L})(?<!\d (?:ans )?)[àÀ] $/u, after: /^ ans(?! d)/ },
    ...named(
      String.raw`[Rr]ésolution|[Aa]rticle|[Ss]ection|[Ll]igne|[Cc]ase|[Pp]rojet de loi|[Cc]hapitre|[Vv]olume|[Vv]ol\.|[Pp]age|p\.|[Nn](?:ᵒ|°|o)|[Rr]ègle|[Aa]nnexe|[Ff]ormulaire|[Nn]iveau|[Pp]aragraphe|[Pp]hase|[Vv]ersion|[Rr]ang`,
      String.raw`[Rr]ésolutions|[Aa]rticles|[Ss]ections|[Ll]ignes|[Cc]ases|[Cc]hapitres|[Vv]olumes|[Pp]ages|pp\.|[Nn]ᵒˢ|[Rr]ègles|[Aa]nnexes|[Ff]ormulaires|[Nn]iveaux|[Pp]aragraphes|[Pp]hases`,
      joints.fr,
    ),
  ],
};

/** Four digits that could be a year count something before these words; "in 2006 officers" is a year still. */
const counted: Record<Locale, Pass> = {
  en: {
    before: pattern`(?<!(?:^|\P{L})(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|[Bb]efore|[Aa]fter|${months.en}(?: \d{1,2},)?) )$`,
    after: /^ (?:officers|deployments|people|posts|personnel|staff|dollars)(?!\p{L})/u,
  },
  fr: {
    after: /^ (?:policiers|policières|déploiements|personnes|postes|agents|dollars)(?!\p{L})/u,
  },
};

/** Number words that are refused (from ten on), those below ten that go with them, and the ends of ordinals. */
const numberWords = {
  en: {
    many: 'tens?|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?',
    few: 'one|two|three|four|five|six|seven|eight|nine',
    and: 'and',
    ordinal: '-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)',
  },
  fr: {
    many: 'dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|cents?|mille|milliers?|millions?|milliards?|dizaines?|douzaines?|quinzaines?|vingtaines?|trentaines?|cinquantaines?|soixantaines?|centaines?',
    few: 'une?|deux|trois|quatre|cinq|six|sept|huit|neuf',
    and: 'et',
    ordinal: String.raw`[-\s](?:et[-\s])?\p{L}+ièmes?`,
  },
} satisfies Record<Locale, object>;

function wordPattern({ many, few, and, ordinal }: (typeof numberWords)[Locale]): RegExp {
  const number = `(?:(?:${few})[-\\s])?(?:${many})(?:[-\\s](?:${and}[-\\s])?(?:${few}|${many})(?!\\p{L}))*`;
  return new RegExp(`(?<!\\p{L}|pour\\s)${number}(?<ordinal>${ordinal})?(?!\\p{L})`, 'giu');
}
const wordPatterns = { en: wordPattern(numberWords.en), fr: wordPattern(numberWords.fr) };
const digits = /\d(?:[\d.,\u00a0\u202f]*\d)?/gu;

/** Numbers that a text states by itself. `text` has its components blanked already (see tags.ts). */
export function statedNumbers(text: string, locale: Locale): StatedNumber[] {
  const around = (match: RegExpExecArray) => {
    const end = match.index + match[0].length;
    const plain = (part: string) => part.replace(/\s+/g, ' ');
    return {
      number: match[0],
      before: plain(text.slice(Math.max(0, match.index - 60), match.index)),
      after: plain(text.slice(end, end + 40)),
    };
  };
  const found: StatedNumber[] = [];
  for (const match of text.matchAll(digits))
    if (!isNoFigure(around(match), locale))
      found.push({ index: match.index, text: match[0], kind: 'digits' });
  for (const match of text.matchAll(wordPatterns[locale]))
    if (match.groups?.['ordinal'] === undefined && !isPassed(around(match), locale))
      found.push({ index: match.index, text: match[0], kind: 'words' });
  return found.sort((a, b) => a.index - b.index);
}

type Around = { number: string; before: string; after: string };

const fits = (pass: Pass, at: Around) =>
  (['number', 'before', 'after'] as const).every((part) => pass[part]?.test(at[part]) ?? true);

const isPassed = (at: Around, locale: Locale) => passes[locale].some((pass) => fits(pass, at));

function isNoFigure(at: Around, locale: Locale): boolean {
  const isMoney = /[$€£] ?$/.test(at.before) || /^ ?[%$€£]/.test(at.after);
  if (year.test(at.number)) return !isMoney && !fits(counted[locale], at);
  return isPassed(at, locale);
}
