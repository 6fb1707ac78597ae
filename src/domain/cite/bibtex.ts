/**
 * References as BibTeX with biblatex's `date`, `urldate` and `langid` beside the older `year` and `month`. Written
 * here because the library writes months that no style reads and loses languages and the names of bodies.
 */
import { type CslDate, type CslItem, type CslName } from './item.ts';

const types: Partial<Record<CslItem['type'], string>> = {
  webpage: 'online',
  'post-weblog': 'online',
  report: 'report',
  'article-newspaper': 'article',
  'article-magazine': 'article',
  'article-journal': 'article',
  thesis: 'thesis',
  book: 'book',
  chapter: 'incollection',
  dataset: 'dataset',
  legislation: 'legislation',
  'entry-encyclopedia': 'inreference',
};

// Words that every BibTeX style knows; they stand without braces.
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** What a type calls the body that stands behind it. */
const bodies: Record<string, string> = {
  online: 'organization',
  report: 'institution',
  thesis: 'institution',
};
/** What a type calls the work that an item stands in. */
const containers: Record<string, string> = {
  article: 'journaltitle',
  incollection: 'booktitle',
  inreference: 'booktitle',
};

const marks: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text that TeX prints as it stands: its own signs are escaped, all other letters stay (UTF-8). */
export const texText = (text: string): string =>
  text.replace(/[\\{}~^]|[&%$#_]/g, (sign) => marks[sign] ?? `\\${sign}`);

/** A body's name stands in braces of its own, or it would be taken for a person's. */
const name = (n: CslName) =>
  'literal' in n
    ? `{${texText(n.literal)}}`
    : [texText(n.family), n.given && texText(n.given)].filter(Boolean).join(', ');

/** 2018-02-10, and 2009/2010 for an interval; ~ for about, as EDTF has it. */
const date = ({ 'date-parts': parts, circa }: CslDate) =>
  parts
    .map((p) => p.map((n) => String(n).padStart(2, '0')).join('-') + (circa ? '~' : ''))
    .join('/');

/** One reference as BibTeX. */
export function bibtexOf(item: CslItem): string {
  const type = types[item.type] ?? 'misc';
  const body = item.publisher ?? (type === 'online' ? item['container-title'] : undefined);
  const container = containers[type];
  const [year, month] = item.issued?.['date-parts'][0] ?? [];
  const text = (value: string | undefined) => (value === undefined ? undefined : texText(value));
  const fields: [string, string | undefined][] = [
    // Braces keep the capitals of the title as they are.
    ['title', `{${texText(item.title)}}`],
    ['author', item.author?.map(name).join(' and ')],
    [
      container ?? 'journaltitle',
      container === undefined ? undefined : text(item['container-title']),
    ],
    [bodies[type] ?? 'publisher', text(body)],
    ['date', item.issued && date(item.issued)],
    ['year', year === undefined ? undefined : String(year)],
    ['month', month === undefined ? undefined : months[month - 1]],
    ['volume', text(item.volume)],
    ['number', text(item.issue ?? item.number)],
    ['version', text(item.version)],
    ['langid', item.language && { en: 'english', fr: 'french' }[item.language]],
    ['url', item.URL?.replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', item.accessed && date(item.accessed)],
    ['note', text(item.note)],
  ];
  const written = fields.filter(([, value]) => value !== undefined);
  return `@${type}{${item.id},\n${written.map(([key, value]) => `  ${key} = ${key === 'month' ? value : `{${value}}`},\n`).join('')}}\n`;
}

/** Several references, with an empty line between them. */
export const bibtex = (items: readonly CslItem[]): string => items.map(bibtexOf).join('\n');
