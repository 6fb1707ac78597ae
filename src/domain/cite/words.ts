/**
 * How styles write dates, names and quoted titles of a reference in each language: words of the styles, not of
 * the site. Months by their public rules: MLA shortens all but May, June and July; the Canadian Press those of
 * six letters or more before a day.
 */
import { monthNames as fullNames } from '#src/domain/months.ts';
import { wholeName, type CslDate, type CslItem, type CslName } from './item.ts';

export type CiteLocale = 'en' | 'fr';

const NBSP = '\u00A0';

/** day-first: 9 February 2018; long: February 9, 2018; short: 9 Feb. 2018; press: Feb. 9, 2018. French is day first always. */
export type DateForm = 'long' | 'day-first' | 'short' | 'press';

const shortened = {
  en: 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' '),
  fr: 'janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.'.split(' '),
};
const press = {
  en: 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' '),
  fr: fullNames.fr,
};

/** Months of a form, January first. With `alone` those that stand without a day, which the press writes in full. */
export function monthNames(form: DateForm, locale: CiteLocale, alone = false): readonly string[] {
  const names = form === 'short' ? shortened : form === 'press' && !alone ? press : fullNames;
  return names[locale];
}

function oneDate([year, month, day]: readonly number[], form: DateForm, locale: CiteLocale) {
  if (month === undefined) return String(year);
  const name = monthNames(form, locale, day === undefined)[month - 1] ?? '';
  if (day === undefined) return `${name} ${year}`;
  if (locale === 'fr') return `${day === 1 ? '1er' : day}${NBSP}${name} ${year}`;
  const american = form === 'long' || form === 'press';
  return american ? `${name} ${day}, ${year}` : `${day} ${name} ${year}`;
}

/** A date as a style writes it: 2009–2010, ca. 2014, vers 2014. */
export function citedDate(date: CslDate, form: DateForm, locale: CiteLocale): string {
  const ends = date['date-parts'].map((parts) => oneDate(parts, form, locale));
  const about = date.circa ? (locale === 'en' ? 'ca. ' : 'vers ') : '';
  return about + ends.join('–');
}

/** A title between quotation marks, with the comma or full stop where each language puts it. */
export function quoted(title: string, locale: CiteLocale, stop: '' | ',' | '.' = ''): string {
  // A title that quotes takes the other marks inside.
  const inner = title.replace(/“([^”]*)”/g, '‘$1’');
  if (locale === 'en') return `“${inner}${/[.?!]$/.test(inner) && stop === '.' ? '' : stop}”`;
  return `«${NBSP}${title.replace(/«\s*([^»]*?)\s*»/g, '“$1”')}${NBSP}»${stop}`;
}

/** Names in natural order: Ann Lee and Joe Roy; with more than three, the first and others. */
export function namesInOrder(names: readonly CslName[], locale: CiteLocale, and?: string): string {
  const all = names.map(wholeName);
  if (all.length > 3) return `${all[0]} et al.`;
  return joined(all, and ?? (locale === 'en' ? 'and' : 'et'));
}

/** Names for an alphabetical list: Lee, Ann, and Joe Roy. */
export function namesForList(names: readonly CslName[], locale: CiteLocale): string {
  const [first, ...others] = names;
  if (!first) return '';
  const turned =
    'literal' in first ? first.literal : [first.family, first.given].filter(Boolean).join(', ');
  if (others.length > 2) return `${turned}, et al.`;
  if (others.length === 0) return turned;
  const and = locale === 'en' ? 'and' : 'et';
  const rest = others.map(wholeName);
  return [turned, ...rest.slice(0, -1), `${and} ${rest.at(-1)}`].join(', ');
}

const joined = (list: string[], and: string) =>
  list.length < 2 ? (list[0] ?? '') : `${list.slice(0, -1).join(', ')} ${and} ${list.at(-1)}`;

/** Who stands behind an item; empty for an article that nobody signed. */
export const authorsOf = (item: CslItem): readonly CslName[] => item.author ?? [];

/** The body that publishes it or the site it stands on, unless it is its author already. */
export function otherBody(item: CslItem): string | null {
  const own = new Set(authorsOf(item).map(wholeName));
  const body = [item['container-title'], item.publisher].find(
    (b) => b !== undefined && !own.has(b),
  );
  return body ?? null;
}

/** The number of a report: No. 29, nᵒ 29; a symbol or any other text stands as printed. */
export function numberText(number: string, locale: CiteLocale): string {
  const plain = /^n[oᵒ]\.?\s*(\d+)$/i.exec(number)?.[1];
  return plain === undefined ? number : `${locale === 'en' ? 'No. ' : 'nᵒ '}${plain}`;
}

/** With a capital: for a date or a word that comes to stand after a full stop. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** An address as some styles print it, without its protocol. */
export const bareAddress = (url: string): string => url.replace(/^https?:\/\//, '');

/** Newspapers, magazines, journals, blogs and encyclopedias: their titles stand in italics, those of their articles in quotation marks. */
export const isArticle = (item: CslItem): boolean =>
  /^article-|^post|^entry-|^broadcast$|^chapter$/.test(item.type);

/** Works that stand alone, whose own titles are in italics. */
export const isWork = (item: CslItem): boolean =>
  /^(?:report|book|thesis|dataset|legislation|hearing)$/.test(item.type);
