import { isDraft } from '#src/domain/drafts.ts';
import { locales } from '#src/i18n/locales.ts';
import { t } from '#src/i18n/words.ts';

/** The names a record is shown by; which of them it has depends on its kind. */
const names = ['name', 'acronym', 'title', 'term'];

const mark = (name: string, word: string) => `${name} [${word}]`;

/** The same record with the word "draft" in every name it is shown by, so that it stands out wherever it appears. */
function marked<T extends object>(data: T): T {
  const change = (value: unknown): unknown => {
    if (typeof value === 'string')
      return mark(value, locales.map((l) => t(l).page.draft).join(' · '));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, text]) => {
        const locale = locales.find((l) => l === key);
        return [key, locale && typeof text === 'string' ? mark(text, t(locale).page.draft) : text];
      }),
    );
  };
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, names.includes(key) ? change(value) : value]),
  ) as T;
}

/** Entries as readers see them: without drafts, or, for whoever is editing, with drafts marked. */
export const shownTo = <T extends { data: object }>(
  reader: 'public' | 'editor',
  entries: readonly T[],
): T[] =>
  entries.flatMap((entry) => {
    if (!isDraft(entry.data)) return [entry];
    return reader === 'public' ? [] : [{ ...entry, data: marked(entry.data) }];
  });
