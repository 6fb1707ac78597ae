import type { CslItem } from '../item.ts';
import { italic, reference, type Reference } from '../reference.ts';
import {
  authorsOf,
  bareAddress,
  citedDate,
  isArticle,
  isWork,
  namesInOrder,
  numberText,
  otherBody,
  quoted,
  type CiteLocale,
} from '../words.ts';

/**
 * A footnote by the Canadian Guide to Uniform Legal Citation (McGill Guide, tenth edition): the citation of the
 * document itself, a comma, “online:” and the address between < and >, with an archived copy between [ and ].
 * No full stops after abbreviations, dates with the day first. The guide asks for no day of reading.
 */
export function mcgill(item: CslItem, locale: CiteLocale): Reference {
  const authors = namesInOrder(authorsOf(item), locale, locale === 'en' ? '&' : 'et');
  const date = item.issued && citedDate(item.issued, 'day-first', locale);
  const title = isWork(item) ? italic(item.title) : quoted(item.title, locale);
  const body = otherBody(item);
  const when =
    item.version !== undefined && date !== undefined
      ? ` (${locale === 'en' ? 'edition of' : 'édition du'} ${date})`
      : date && ` (${date})`;
  return reference(
    authors && `${authors.replace(/ et al\.$/, ' et al')}, `,
    title,
    isArticle(item) && item['container-title'] !== undefined
      ? [{ text: ', ' }, italic(item['container-title'])]
      : null,
    item.volume && ` ${item.volume}${item.issue ? `:${item.issue}` : ''}`,
    item.number && `, ${numberText(item.number, locale).replaceAll('.', '')}`,
    !isArticle(item) && body !== null ? `, ${body}` : null,
    when,
    online(item, locale),
    '.',
  );
}

function online({ URL: url, archive_location: copy }: CslItem, locale: CiteLocale): string | null {
  if (url === undefined) return null;
  const online = locale === 'en' ? 'online:' : 'en ligne\u00A0:';
  return `, ${online} <${bareAddress(url)}>${copy === undefined ? '' : ` [${bareAddress(copy)}]`}`;
}
