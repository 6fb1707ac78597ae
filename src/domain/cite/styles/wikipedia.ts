/**
 * The templates of Wikipedia: {{cite web}} in English, {{Lien web}} in French. Parameters by their documentation;
 * `access-date` must be a whole day, so a month of ours is left out.
 */
import { wholeName, type CslItem, type CslName } from '../item.ts';
import { reference, type Piece, type Reference } from '../reference.ts';
import { authorsOf, citedDate, otherBody, type CiteLocale } from '../words.ts';

/** Signs that would end or split a template stand as entities. */
const safe = (text: string) =>
  text.replace(/[|{}[\]]/g, (sign) => `&#${sign.codePointAt(0)};`).replace(/[\s\u00A0]+/g, ' ');

/** One of the two templates, by the language of the encyclopedia. */
export function wikipedia(item: CslItem, locale: CiteLocale, read: Piece | null = null): Reference {
  const whole = item.accessed?.['date-parts'][0]?.length === 3 ? item.accessed : undefined;
  const readOn = read ?? (whole ? { text: citedDate(whole, 'day-first', locale) } : null);
  const fields = (locale === 'en' ? english : french)(item);
  const last = locale === 'en' ? 'access-date' : 'consulté le';
  return reference(
    locale === 'en' ? '{{cite web' : '{{Lien web',
    fields
      .flatMap(([key, value]) =>
        value ? [` |${key}=${key === 'url' ? address(value) : safe(value)}`] : [],
      )
      .join(''),
    readOn && reference(` |${last}=`, readOn),
    '}}',
  );
}

/** Brackets and bars are written in per cent in an address. */
const address = (url: string) => url.replace(/[|{}[\]\s]/g, encodeURIComponent);

/** A range of months has spaces around its dash there. */
const spaced = (date: string) => (/\p{L} ?\d{4}–/u.test(date) ? date.replace('–', ' – ') : date);

type Fields = [key: string, value: string | undefined | null][];

/** Who wrote it; a site is named as the site alone. */
const writers = (item: CslItem) =>
  authorsOf(item).filter((name) => wholeName(name) !== item['container-title']);

function english(item: CslItem): Fields {
  const people = writers(item);
  return [
    ...people.flatMap((name, i): Fields => names(name, i + 1, people.length)),
    ['title', item.title],
    ['website', item['container-title']],
    ['publisher', publisher(item)],
    [
      'date',
      item.issued && spaced(citedDate(item.issued, 'day-first', 'en')).replace(/^ca\. /, 'c. '),
    ],
    ['url', item.URL],
    ['language', item.language === 'en' ? null : item.language],
  ];
}

const names = (name: CslName, i: number, all: number): Fields => {
  const n = all > 1 ? String(i) : '';
  if ('literal' in name) return [[`author${n}`, name.literal]];
  return [
    [`last${n}`, name.family],
    [`first${n}`, name.given],
  ];
};

function french(item: CslItem): Fields {
  return [
    ['langue', item.language],
    ...writers(item).flatMap((name, i): Fields =>
      'literal' in name
        ? [[`auteur${i + 1}`, name.literal]]
        : [
            [`prénom${i + 1}`, name.given],
            [`nom${i + 1}`, name.family],
          ],
    ),
    ['titre', item.title],
    ['url', item.URL],
    ['date', item.issued && spaced(citedDate(item.issued, 'day-first', 'fr'))],
    ['site', item['container-title']],
    ['éditeur', publisher(item)],
  ];
}

/** The publisher, unless it is the author or the site. */
function publisher(item: CslItem): string | undefined {
  if (item.publisher === undefined || item.publisher === item['container-title']) return undefined;
  if (authorsOf(item).some((a) => wholeName(a) === item.publisher)) return undefined;
  return otherBody(item) === item.publisher ? item.publisher : undefined;
}
