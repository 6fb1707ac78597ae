import type { Context } from '#src/gate/language-rule.ts';
import type { Passage } from '#src/gate/language-text.ts';
import { typography } from '#src/gate/language-typography.ts';
import { locales } from '#src/i18n/locales.ts';
import type { Both } from '#src/i18n/segments.ts';

/** What the gate's rules of typography would find in words of ours, told with the words. */
export const applyRules = (said: Both): string[] =>
  locales.flatMap((locale) =>
    typography(
      { locale, words: said[locale], raw: said[locale], path: [] } as unknown as Passage,
      {} as Context,
    ).map(({ wanted, index }) => `${said[locale].slice(Math.max(0, index - 20), index + 20)}: ${wanted.en}`),
  ); // prettier-ignore
