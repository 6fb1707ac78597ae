import type { Locale } from '#src/i18n/locales.ts';
import type { Glossary } from './language-terms.ts';
import type { Passage } from './language-text.ts';
import type { PublishedValue } from '#src/schema/value.ts';

type Told = Record<Locale, string>;

/** What a rule found in a text, told in both languages of the editors. */
export type Finding = {
  rule: RuleId;
  /** Offset in the text. */
  index: number;
  /** What stands there. */
  found: Told;
  /** What should stand there, and why. */
  wanted: Told;
  /** What to put in the place of how many characters, where there is one answer only. */
  fix?: { length: number; text: string };
};

/** What rules know of the rest of the content. */
export type Context = {
  glossary: Glossary;
  /** Every published value that can be written out, by id. */
  values: ReadonlyMap<string, PublishedValue>;
};

export type Rule = (passage: Passage, context: Context) => Finding[];

/**
 * Every rule on language. A mistake stops the build: the rule is sure, or the text can say with
 * <Literal why="…"> why it is right all the same. A notice is listed and stops nothing: somebody must judge.
 */
export const severities = {
  spacing: 'mistake',
  quotes: 'mistake',
  apostrophe: 'mistake',
  dash: 'mistake',
  ellipsis: 'mistake',
  entity: 'mistake',
  'other-language': 'mistake',
  'official-term': 'mistake',
  'term-variant': 'notice',
  calque: 'mistake',
  'calque-maybe': 'notice',
  elision: 'mistake',
  'said-twice': 'mistake',
  acronym: 'notice',
  gender: 'notice',
  'too-long': 'mistake',
} as const satisfies Record<string, 'mistake' | 'notice'>;

export type RuleId = keyof typeof severities;

/** The same words in both languages of the editors, for what is shown as it stands. */
export const both = (text: string): Told => ({ en: text, fr: text });

/** Shows a piece of text so that its spaces can be told apart. */
export const quoted = (text: string): string =>
  `'${text.replace(/\n/g, ' ').replaceAll('\uFFFC', '').slice(0, 60)}'`;
