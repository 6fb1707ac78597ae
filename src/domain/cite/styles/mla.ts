import { wholeName, type CslItem } from '../item.ts';
import { italic, reference, type Piece, type Reference } from '../reference.ts';
import {
  authorsOf,
  bareAddress,
  capital,
  citedDate,
  isWork,
  namesForList,
  numberText,
  quoted,
  type CiteLocale,
} from '../words.ts';

/**
 * A works-cited entry by the MLA Handbook, ninth edition: author, title, container, version, publisher, date,
 * address without protocol; the day of reading where a thing has no date or changes. A body that publishes its own
 * page is named once.
 */
export function mla(item: CslItem, locale: CiteLocale, read: Piece | null = null): Reference {
  const publisher = item.publisher;
  // A body that publishes its own work is named as publisher alone, and our site as the container alone.
  const same = authorsOf(item).every((name) =>
    [publisher, item['container-title']].includes(wholeName(name)),
  );
  const authors = same ? '' : namesForList(authorsOf(item), locale);
  const site = item['container-title'];
  const details: (string | Piece)[] = [
    ...(site === undefined ? [] : [italic(site)]),
    ...numbers(item, locale),
    ...(publisher === undefined || publisher === site ? [] : [publisher]),
    ...(item.version === undefined || !item.issued
      ? item.issued
        ? [citedDate(item.issued, 'short', locale)]
        : []
      : [edition(citedDate(item.issued, 'short', locale), locale)]),
    ...(item.URL === undefined ? [] : [bareAddress(item.URL)]),
  ];
  const named = authors && `${withStop(authors)} `;
  const title = isWork(item)
    ? reference(italic(item.title), '. ')
    : quoted(item.title, locale, '.') + ' ';
  return reference(
    named,
    title,
    details.flatMap((d, i) => reference(i > 0 ? ', ' : '', i === 0 ? capitalized(d) : d)),
    '.',
    access(item, locale, read),
  );
}

const capitalized = (d: string | Piece) =>
  typeof d === 'string' && !/^[\w-]+\.[\w.-]+\//.test(d) ? capital(d) : d;

const withStop = (text: string) => (text.endsWith('.') ? text : `${text}.`);

const edition = (date: string, locale: CiteLocale) =>
  locale === 'en' ? `edition of ${date}` : `édition du ${date}`;

function numbers({ volume, issue, number }: CslItem, locale: CiteLocale): string[] {
  const no = locale === 'en' ? 'no. ' : 'nᵒ ';
  return [
    ...(volume === undefined ? [] : [`vol. ${volume}`]),
    ...(issue === undefined ? [] : [no + issue]),
    ...(number === undefined ? [] : [numberText(number, locale)]),
  ];
}

function access(item: CslItem, locale: CiteLocale, read: Piece | null): Reference {
  if (read) return reference(locale === 'en' ? ' Accessed ' : ' Consulté le ', read, '.');
  if (item.issued || !item.accessed) return [];
  const date = citedDate(item.accessed, 'short', locale);
  return reference(locale === 'en' ? ` Accessed ${date}.` : ` Consulté ${onDate(item, date)}.`);
}

const onDate = ({ accessed }: CslItem, date: string) =>
  accessed?.['date-parts'][0]?.[2] === undefined ? `en ${date}` : `le ${date}`;
