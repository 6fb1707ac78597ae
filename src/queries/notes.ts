import type { Locale } from '#src/i18n/locales.ts';
import { formatEdtf } from '#src/i18n/format.ts';
import { t } from '#src/i18n/words.ts';
import { addressesOf } from '#src/i18n/routes.ts';
import type { Source } from '#src/schema/source.ts';
import { must, type TheRecord } from './record.ts';

/** A document as a note shows it. */
export type Note = {
  id: string;
  number: number;
  title: string;
  titleLang: string | null;
  edition: string | null;
  publisher: string;
  date: string;
  language: string | null;
  page: string;
  url: string | null;
};

/** Numbers the documents a page rests on, in the order in which it uses them; repeats keep their number. */
export function notesFor(record: TheRecord, ids: readonly string[], locale: Locale): Note[] {
  return [...new Set(ids)].map((id, i) => ({ ...sourceLine(record, id, locale), number: i + 1 }));
}

/** What every list of documents shows of one. */
export function sourceLine(record: TheRecord, id: string, locale: Locale): Omit<Note, 'number'> {
  const { data } = must(record.sources, id, 'a note');
  const publisher = must(record.publishers, data.publisher, id);
  return {
    id,
    title: data.title,
    titleLang: foreignLanguage(data, locale) ?? null,
    edition: data.edition?.[locale] ?? null,
    publisher: publisher.name[locale],
    date: data.date === null ? t(locale).source.undated : formatEdtf(data.date, locale),
    language: languageNote(data, locale),
    page: addressesOf('sources', { en: id, fr: id })[locale],
    url: data.url ?? null,
  };
}

/** The `lang` of a title on a page in another language; undefined where none is needed or known. */
export function foreignLanguage(source: Source, locale: Locale): string | undefined {
  const [language] = source.languages;
  return language === locale || language === 'other' ? undefined : language;
}

/** Says in words when a document is not in the reader's language. */
export function languageNote(source: Source, locale: Locale): string | null {
  const words = t(locale);
  if (source.languages.includes(locale)) return null;
  const [language = 'other'] = source.languages;
  if (language === 'en') return words.page.englishOnly;
  if (language === 'fr') return words.page.frenchOnly;
  return language === 'other' ? null : words.page.otherLanguage(words.languages[language]);
}
