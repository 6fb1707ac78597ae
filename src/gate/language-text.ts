import { placer } from './place.ts';
import { tagsIn, withoutLiterals } from './tags.ts';
import type { RawContent, RawRecord } from './read-content.ts';
import type { YamlFile } from './yaml-file.ts';
import type { Locale } from '#src/i18n/locales.ts';

/** A stretch of text in one language: a text of a record, or a field that has both languages. */
export type Passage = {
  file: string;
  locale: Locale;
  /** Path of the field in a YAML file; empty for a text. */
  path: (string | number)[];
  /** As it is written. */
  raw: string;
  /** The words alone, same length: see `masked`. */
  words: string;
  /** The record it belongs to; null for publishers, settings and the series. */
  record: RawRecord | null;
  placeOf: (index: number) => { line: number; column: number };
};

/** Stands for what is no word of the text: neither a letter nor a space, so that rules see a gap there. */
export const hole = '\uFFFC';
const hide = (text: string) => text.replace(/[^\n]/g, hole);

/** What may not stand in a text at all, and is told as that: code, links, tags that are none. */
const brokenParts =
  /^(?:import|export)\b.*$|\]\([^()]*(?:\([^()]*\)[^()]*)*\)|^[ \t]*\[[^[\]\n]+\]:.*$|<[\p{L}/!][^>\n]*>?/gmu;

/**
 * The words a language rule may judge, same length, so that offsets still hold. Without components and
 * addresses, and without what is marked as an exception: what <Literal why="…"> wraps.
 */
export function masked(text: string): string {
  const open = withoutLiterals(text, hide);
  let [words, end] = ['', 0];
  for (const tag of tagsIn(open)) {
    words += open.slice(end, tag.index) + hide(tag.text);
    end = tag.index + tag.text.length;
  }
  words += open.slice(end);
  return words
    .replace(/`[^`\n]*`/g, hide)
    .replace(/(?:https?:\/\/|www\.)[^\s)»”]*/g, hide)
    .replace(/(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.]+/g, hide)
    .replace(brokenParts, hide);
}

/** The same without words that are mentioned and not used: _emphasis_ and what stands in quotation marks. */
export const used = (words: string): string =>
  words
    .replace(/(?<![\p{L}\p{N}_])_[^_\n]+_(?![\p{L}\p{N}_])/gu, hide)
    .replace(/«[^«»]*»|“[^“”]*”/g, hide);

/** One kind of space and of apostrophe, same length: what a search for words needs; line ends may be kept. */
export const plain = (words: string, keepLines = false): string =>
  words.replace(keepLines ? /[^\S\n]/g : /\s/g, ' ').replaceAll('’', "'");

/** Fields that hold addresses and no words. */
const noWords = new Set(['slug']);

/** Every field below some data that has text in both languages. */
function localizedIn(
  data: unknown,
  path: (string | number)[] = [],
): { path: (string | number)[]; text: Record<Locale, string> }[] {
  if (data === null || typeof data !== 'object') return [];
  if (Array.isArray(data)) return data.flatMap((item, i) => localizedIn(item, [...path, i]));
  const { en, fr } = data as Record<string, unknown>;
  if (typeof en === 'string' && typeof fr === 'string') return [{ path, text: { en, fr } }];
  return Object.entries(data).flatMap(([key, value]) =>
    noWords.has(key) ? [] : localizedIn(value, [...path, key]),
  );
}

const fieldsOf = (file: YamlFile, record: RawRecord | null): Passage[] =>
  localizedIn(file.data).flatMap(({ path, text }) =>
    (['en', 'fr'] as const).map((locale) => ({
      file: file.file,
      locale,
      path: [...path, locale],
      raw: text[locale],
      words: masked(text[locale]),
      record,
      placeOf: () => file.placeOf([...path, locale]),
    })),
  );

/** Every text of the content in either language. */
export const passagesOf = (content: RawContent): Passage[] => [
  ...content.records.flatMap((record) => [
    ...fieldsOf(record.facts, record),
    ...Object.values(record.prose).map((prose) => ({
      file: prose.file,
      locale: prose.locale,
      path: [],
      raw: prose.text,
      words: masked(prose.text),
      record,
      placeOf: placer(prose.text),
    })),
  ]),
  ...[content.publishers, content.site, content.series].flatMap((file) => fieldsOf(file, null)),
];
