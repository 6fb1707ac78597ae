import type { Locale } from '#src/i18n/locales.ts';

/** What a share picture says: words that are finished, nothing to look up. */
export type ShareModel = {
  locale: Locale;
  /** Name of the site in that language. */
  site: string;
  /** Says in one line that the site is independent. */
  independence: string;
  /** What kind of page it stands for; null for the site itself. */
  kind: string | null;
  title: string;
  /** A full name under an acronym, or what a section holds. */
  subtitle: string | null;
  /** A published number as a reader says it; its date and scope stand in `lines`. */
  number: string | null;
  /** Place and years, or date, scope and publisher. */
  lines: string[];
  /** Years to mark on the strip of years; null when none is known or none would make sense. */
  years: { shown: readonly [number, number]; marked: readonly number[] } | null;
};

/** The picture in words, for readers who do not see it. */
export function shareAlt({ site, kind, title, subtitle, number, lines }: ShareModel): string {
  const said = [title, subtitle, number, ...lines].filter((part) => part !== null);
  return [...(kind === null ? [] : [kind]), ...said, site]
    .map((part) => part.replace(/\.$/, ''))
    .join('. ')
    .concat('.');
}
