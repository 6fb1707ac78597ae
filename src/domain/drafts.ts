import type { Locale } from '#src/i18n/locales.ts';

/** What stands where nobody has written yet. Drafts may hold it, published records may not. */
export const toBeWritten: Record<Locale, string> = { en: 'To be written.', fr: 'À rédiger.' };

/** Whether a record is kept from readers. */
export const isDraft = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'draft' in data && data.draft === true;

/** Texts of a record that are still to be written, by where they stand. */
export function unwritten(data: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof data === 'string') return Object.values(toBeWritten).includes(data) ? [path] : [];
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, value]) =>
    unwritten(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}
