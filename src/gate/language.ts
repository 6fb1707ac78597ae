import { isDraft } from '#src/domain/drafts.ts';
import { publishedValue, type PublishedValue } from '#src/schema/value.ts';
import { calques } from './calques.ts';
import { longestField } from './field-lengths.ts';
import { acronyms, officialTerms, readGlossary } from './language-terms.ts';
import { elision, gender, saidTwice } from './language-people.ts';
import { otherLanguage } from './language-other.ts';
import { severities, type Context, type Finding, type Rule } from './language-rule.ts';
import { passagesOf, plain, used, type Passage } from './language-text.ts';
import { typography } from './language-typography.ts';
import type { Problem } from './problem.ts';
import type { RawContent } from './read-content.ts';
import { dotted } from './shape.ts';

const calquePatterns = calques.map((calque) => ({
  ...calque,
  pattern: new RegExp(`(?<!\\p{L})(?:${calque.pattern})(?!\\p{L})`, 'giu'),
}));

/** Most texts hold none: one look settles it. */
const anyCalque = new RegExp(
  `(?<!\\p{L})(?:${calques.map((c) => c.pattern).join('|')})(?!\\p{L})`,
  'iu',
);

const calqueRule: Rule = ({ words, locale }) => {
  if (locale !== 'fr') return [];
  const text = plain(used(words));
  if (!anyCalque.test(text)) return [];
  return calquePatterns.flatMap(({ pattern, better, from, why, maybe }) =>
    [...text.matchAll(pattern)].map((match): Finding => {
      const found = words.slice(match.index, match.index + match[0].length);
      return {
        rule: maybe ? 'calque-maybe' : 'calque',
        index: match.index,
        found: { en: `'${found}'`, fr: `'${found}'` },
        wanted: {
          en: `${typeof better === 'string' ? better : better.en} (${why?.en ?? `copied from the English “${from ?? ''}”`})`,
          fr: `${typeof better === 'string' ? better : better.fr} (${why?.fr ?? `calque de l’anglais «\u00a0${from ?? ''}\u00a0»`})`,
        },
      };
    }),
  );
};

/** Longest text that anybody reads in one field, and on one page. */
const longest = { field: longestField, text: 60_000 };

const tooLong: Rule = ({ raw, path }) => {
  const limit = path.length > 0 ? longest.field : longest.text;
  if (raw.length <= limit) return [];
  return [
    {
      rule: 'too-long',
      index: 0,
      found: {
        en: `a text of ${raw.length} characters`,
        fr: `un texte de ${raw.length} caractères`,
      },
      wanted:
        path.length > 0
          ? {
              en: `${limit} at most: what is longer belongs in en.mdx and fr.mdx`,
              fr: `${limit} au plus\u00a0: ce qui est plus long va dans en.mdx et fr.mdx`,
            }
          : {
              en: `${limit} at most: two pages instead of one`,
              fr: `${limit} au plus\u00a0: deux pages au lieu d’une`,
            },
    },
  ];
};

/** Every rule on language but the one on length, which comes first: what is too long is read by no other. */
export const rules: readonly Rule[] = [
  typography,
  otherLanguage,
  officialTerms,
  calqueRule,
  acronyms,
  elision,
  saidTwice,
  gender,
];

/** Every published value that is sound, by id. */
function soundValues(content: RawContent): Map<string, PublishedValue> {
  const found = new Map<string, PublishedValue>();
  for (const { facts } of content.records) {
    const values: unknown = (facts.data as { values?: unknown } | null | undefined)?.values;
    for (const value of Array.isArray(values) ? values : []) {
      const { label: _label, ...plainValue } = value as Record<string, unknown>;
      const read = publishedValue.safeParse(plainValue);
      if (read.success) found.set(read.data.id, read.data);
    }
  }
  return found;
}

export type LanguageFinding = Finding & { passage: Passage };

/** Everything the rules on language find, with the passage it stands in. */
export function languageFindings(content: RawContent): LanguageFinding[] {
  const context: Context = { glossary: readGlossary(content), values: soundValues(content) };
  return passagesOf(content).flatMap((passage) => {
    const long = tooLong(passage, context);
    const found = long.length > 0 ? long : rules.flatMap((rule) => rule(passage, context));
    return found.map((finding) => ({ ...finding, passage }));
  });
}

/** Every problem of language. What stands in a draft may wait, like what a rule is not sure of. */
export const checkLanguage = (content: RawContent): Problem[] =>
  languageFindings(content).map(({ passage, rule, index, found, wanted }) => ({
    file: passage.file,
    ...passage.placeOf(index),
    field: dotted(passage.path),
    found: found.en,
    wanted: wanted.en,
    rule,
    french: { found: found.fr, wanted: wanted.fr },
    ...(severities[rule] === 'notice' || isDraft(passage.record?.facts.data)
      ? { notice: true as const }
      : {}),
  }));
