import type { Localized } from '#src/schema/atoms.ts';
import type { Source } from '#src/schema/source.ts';
import { cslDate, personName, type CslItem, type CslName } from './item.ts';

/** Kinds of document that stand in a newspaper, a journal, a blog or another work, which their publisher names. */
const contained = new Set<Source['type']>([
  'article-newspaper',
  'article-magazine',
  'article-journal',
  'post-weblog',
  'post',
  'entry-encyclopedia',
  'broadcast',
]);

/**
 * A document as CSL-JSON. Names of bodies are those of the reader's language where the document is in it, else
 * those of the document's own language: a reference names a work as it names itself.
 */
export function sourceItem(
  id: string,
  source: Source,
  publisher: Localized,
  locale: 'en' | 'fr' = 'en',
): CslItem {
  const [first = 'other'] = source.languages;
  const language = source.languages.includes(locale) ? locale : first;
  const body = publisher[language === 'fr' ? 'fr' : 'en'];
  const author: CslName[] = [
    ...(source.authors ?? []).map(personName),
    ...(source.organizationAuthors ?? []).map((literal) => ({ literal })),
  ];
  const inside = contained.has(source.type);
  // What a body publishes without naming anybody is the work of that body; an article without a name is not.
  if (author.length === 0 && !inside) author.push({ literal: body });
  return {
    id,
    type: source.type,
    title: source.title,
    ...(author.length > 0 ? { author } : {}),
    ...(inside ? { 'container-title': body } : { publisher: body }),
    ...(source.date === null ? {} : { issued: cslDate(source.date) }),
    accessed: cslDate(source.retrieved),
    ...(source.url === undefined ? {} : { URL: source.url }),
    ...(source.archive === undefined ? {} : { archive_location: source.archive }),
    ...numbering(source),
    ...(language === 'other' ? {} : { language }),
    ...(source.edition === undefined
      ? {}
      : { note: source.edition[language === 'fr' ? 'fr' : 'en'] }),
  };
}

/** Volume and issue of a periodical; elsewhere the number as printed. Address codes of articles are neither. */
function numbering({ number, type }: Source): Pick<CslItem, 'volume' | 'issue' | 'number'> {
  if (number === undefined) return {};
  const parts = /^vol\.\s*(\d+),\s*no\.?\s*(\d+)$/i.exec(number);
  if (parts?.[1] && parts[2]) return { volume: parts[1], issue: parts[2] };
  const issue = /^no\.?\s*(\d+)$/i.exec(number)?.[1];
  if (contained.has(type)) return issue === undefined ? {} : { issue };
  return { number };
}
