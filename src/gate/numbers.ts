import type { Locale } from '#src/i18n/locales.ts';

/**
 * Prose never states a figure: it names one, so that a corrected figure corrects the sentence.
 * What may be typed all the same, because it is no figure (docs/decisions/0004-numbers-in-prose.md):
 * years and dates, decades, ordinals, ages, numbers that name something (resolution 1325, article 9,
 * line 24400, PK75), and counts from zero to nine in words.
 */
export type StatedNumber = { index: number; text: string; kind: 'digits' | 'words' };

type Rules = {
  months: string;
  /** What a number may come after that names a thing: the word alone, and words that let two numbers follow. */
  naming: string;
  namingSeveral: string;
  /** Words before and after an age. */
  aging: string;
  aged: string;
  /** What joins the two ends of a range or pair. */
  joint: string;
  /** What makes digits an ordinal. */
  ordinal: string;
  /** What a year would not stand before: then the four digits are a count. */
  counted: string;
  /** Words from ten on, the words below ten that go with them, and how they are joined. */
  words: string;
  units: string;
  and: string;
  /** The end of an ordinal in words: twenty-first, vingt et unième. */
  ordinalWord: string;
};

const rules: Record<Locale, Rules> = {
  en: {
    months:
      'January|February|March|April|May|June|July|August|September|October|November|December',
    naming:
      'resolution|article|section|line|box|case|bill|chapter|volume|vol\\.|page|p\\.|no\\.|rule|annex|form|level|paragraph|phase|version|rank',
    namingSeveral:
      'resolutions|articles|sections|lines|chapters|volumes|pages|pp\\.|rules|annexes|forms|levels|paragraphs|phases',
    aging: 'aged(?: about| at least| between)?|ages?(?: of| between)?',
    aged: '\\s+years?\\s+(?:old|of\\s+age)|[-‑]years?[-‑]olds?',
    joint: '\\s+(?:to|and|or)\\s+|\\s*[-‑–]\\s*',
    ordinal: 'st|nd|rd|th',
    counted: 'per\\s?cent|dollars|officers|deployments|people|posts|personnel|staff',
    words:
      'tens?|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?',
    units: 'one|two|three|four|five|six|seven|eight|nine',
    and: 'and',
    ordinalWord: '-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)',
  },
  fr: {
    months: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
    naming:
      'résolution|article|section|ligne|case|projet de loi|chapitre|volume|vol\\.|page|p\\.|nᵒ|n°|no|règle|annexe|formulaire|niveau|paragraphe|phase|version|rang|années?',
    namingSeveral:
      'résolutions|articles|sections|lignes|cases|chapitres|volumes|pages|pp\\.|nᵒˢ|règles|annexes|formulaires|niveaux|paragraphes|phases',
    aging:
      'âg(?:e|ée?s?) (?:de|d’environ|d’au moins)(?: plus de| moins de)?|(?<!\\d\\s+(?:ans\\s+)?)à(?=\\s+\\S+\\s+ans(?!\\s+d))',
    aged: '(?!)',
    joint: '\\s+(?:à|au|et|ou)(?:\\s+(?:le|au))?\\s+|\\s*[-‑–]\\s*',
    ordinal: 'ers?|ères?|res?|e|es|ᵉʳ|ᵉ|ʳᵉ',
    counted:
      'pour\\s+cent|dollars|policiers|policières|déploiements|personnes|postes|agents|(?:de\\s+)?membres',
    words:
      'dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|cents?|mille|milliers?|millions?|milliards?|dizaines?|douzaines?|quinzaines?|vingtaines?|trentaines?|cinquantaines?|soixantaines?|centaines?',
    units: 'une?|deux|trois|quatre|cinq|six|sept|huit|neuf',
    and: 'et',
    ordinalWord: '[-\\s](?:et[-\\s])?\\p{L}+ièmes?',
  },
};

const digits = /\d(?:[\d.,\u00a0\u202f]*\d)?/gu;
const day = '(?:[1-9]|[12]\\d|3[01])';
const year = '(?:1[5-9]|20)\\d\\d';

type Test = (where: string) => boolean;
type Tests = {
  words: RegExp;
  glued: Test;
  names: Test;
  ordinal: Test;
  counted: Test;
  dayAfterMonth: Test;
  dayBeforeMonth: Test;
  aged: Test;
};

function testsOf(r: Rules): Tests {
  const before = (pattern: string, flags = 'iu'): Test => {
    const expression = new RegExp(`(?:${pattern})$`, flags);
    return (where) => expression.test(where);
  };
  const after = (pattern: string, flags = 'iu'): Test => {
    const expression = new RegExp(`^(?:${pattern})`, flags);
    return (where) => expression.test(where);
  };
  const suffixed = '(?:st|nd|rd|th|er)?';
  return {
    // The last group tells an ordinal, which is no count.
    words: new RegExp(
      `(?<!\\p{L}|pour\\s)(?:(?:${r.units})[-\\s])?(?:${r.words})(?:[-\\s](?:${r.and}[-\\s])?(?:${r.units}|${r.words}))*(?:(${r.ordinalWord})|(?!\\p{L}))(?!\\p{L})`,
      'giu',
    ),
    // PK75, C-130, S/RES/1325: a number after a letter belongs to a name.
    glued: before('\\p{L}[-‑]?|\\p{L}[\\p{L}\\d.-]*/', 'u'),
    names: before(
      `(?<!\\p{L})(?:(?:${r.naming}|${r.namingSeveral})|(?:${r.namingSeveral})\\s+\\d+(?:${r.joint})|(?:${r.aging})(?:\\s+\\d+(?:${r.joint})(?<!\\s))?)\\s*(?<!\\p{L})`,
    ),
    ordinal: after(`(?:${r.ordinal})(?!\\p{L})`),
    counted: after(`\\s*[%$€]|\\s+(?:${r.counted})(?!\\p{L})`),
    // Case counts: "May" is a month, "may" is not.
    dayAfterMonth: before(`(?:${r.months})\\s+(?:${day}${suffixed}(?:${r.joint}))?`, 'u'),
    dayBeforeMonth: after(
      `(?:,\\s+${day}${suffixed})*(?:(?:${r.joint})${day}${suffixed})?\\s+(?:${r.months})(?!\\p{L})`,
      'u',
    ),
    aged: after(r.aged),
  };
}
