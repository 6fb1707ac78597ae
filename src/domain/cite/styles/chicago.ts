import type { CslItem } from '../item.ts';
import { italic, reference, type Piece, type Reference } from '../reference.ts';
import {
  authorsOf,
  capital,
  citedDate,
  isArticle,
  isWork,
  namesForList,
  numberText,
  otherBody,
  quoted,
  type CiteLocale,
} from '../words.ts';

/**
 * A bibliography entry by the Chicago Manual of Style, seventeenth edition: author. title. work or body. date. address.
 * The day of reading stands where there is no date, or where it is given.
 */
export function chicago(item: CslItem, locale: CiteLocale, read: Piece | null = null): Reference {
  const authors = namesForList(authorsOf(item), locale);
  const body = otherBody(item);
  const date = item.issued && citedDate(item.issued, 'long', locale);
  const title = isWork(item)
    ? reference(italic(item.title), '.')
    : reference(quoted(item.title, locale, '.'));
  return reference(
    authors && `${authors.endsWith('.') ? authors : `${authors}.`} `,
    title,
    isArticle(item) ? inWork(item, date, locale) : aside(item, body, date, locale),
    accessed(item, locale, read),
    item.URL && ` ${item.URL}.`,
  );
}

/** The newspaper or journal with volume, number and date. */
function inWork(item: CslItem, date: string | undefined, locale: CiteLocale): Reference {
  const work = item['container-title'] ?? item.publisher;
  if (work === undefined) return reference(date && ` ${capital(date)}.`);
  const { volume, issue } = item;
  if (volume === undefined) return reference(' ', italic(work), date && `, ${date}`, '.');
  const no = locale === 'en' ? 'no. ' : 'nᵒ ';
  return reference(
    ' ',
    italic(work),
    ` ${volume}`,
    issue && `, ${no}${issue}`,
    date && ` (${date})`,
    '.',
  );
}

function aside(
  item: CslItem,
  body: string | null,
  date: string | undefined,
  locale: CiteLocale,
): Reference {
  const number = item.number === undefined ? null : ` ${capital(numberText(item.number, locale))}.`;
  if (item.version !== undefined && date !== undefined) {
    const edition = locale === 'en' ? ` Edition of ${date}.` : ` Édition du ${date}.`;
    return reference(body && ` ${body}.`, edition);
  }
  // A report by: body, year; a page: site. date.
  if (isWork(item))
    return reference(
      number,
      body === null ? date && ` ${capital(date)}.` : ` ${[body, date].filter(Boolean).join(', ')}.`,
    );
  return reference(number, body && ` ${body}.`, date && ` ${capital(date)}.`);
}

function accessed(item: CslItem, locale: CiteLocale, read: Piece | null): Reference {
  if (read) return reference(locale === 'en' ? ' Accessed ' : ' Consulté le ', read, '.');
  if (item.issued || !item.accessed) return [];
  const day = item.accessed['date-parts'][0]?.[2] !== undefined;
  const date = citedDate(item.accessed, 'long', locale);
  if (locale === 'en') return reference(` Accessed ${date}.`);
  return reference(` Consulté ${day ? 'le' : 'en'} ${date}.`);
}
