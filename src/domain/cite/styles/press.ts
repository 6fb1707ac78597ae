import { wholeName, type CslItem } from '../item.ts';
import { reference, type Piece, type Reference } from '../reference.ts';
import { authorsOf, citedDate, namesInOrder, quoted, type CiteLocale } from '../words.ts';

/**
 * The line under a table or chart, in the manner of the Canadian Press: who published it first, then where it was
 * compiled. Months of six letters or more are short before a day; French writes months in full.
 */
export function pressLine(
  page: CslItem,
  source: CslItem | null,
  others: string | null,
  locale: CiteLocale,
  read: Piece | null = null,
): Reference {
  const site = page['container-title'] ?? '';
  const date = page.issued ? citedDate(page.issued, 'press', locale) : '';
  const title = quoted(page.title, locale, ',');
  const address = page.URL ?? '';
  if (locale === 'en')
    return reference(
      'Source: ',
      source && `${documentOf(source, locale)}${others ?? ''}; compiled by the independent site `,
      `${site}, ${title} edition of ${date}, ${address}`,
      read && reference(' (read ', read, ')'),
    );
  return reference(
    'Source\u00A0: ',
    source &&
      `${documentOf(source, locale)}${others ?? ''}\u202F; recueilli par le site indépendant `,
    `${site}, ${title} édition du ${date}, ${address}`,
    read && reference(' (lu le ', read, ')'),
  );
}

/** Publisher, title, date: what a reader needs to find it. */
function documentOf(item: CslItem, locale: CiteLocale): string {
  const authors = authorsOf(item);
  const names = namesInOrder(authors, locale);
  const work = item['container-title'] ?? item.publisher;
  const own = authors.some((a) => wholeName(a) === work);
  const date = item.issued && citedDate(item.issued, 'press', locale);
  const after = [own ? null : work, date].filter(Boolean).join(', ');
  const title = quoted(item.title, locale, after ? ',' : '');
  return `${names && `${names}, `}${title}${after && ` ${after}`}`;
}
