/**
 * References as RIS (Research Information Systems, 2011), which reference managers read. Written here because the
 * library loses authors and dates of newspaper articles, breaks titles at 70 signs and cuts ids at 20.
 */
import { type CslDate, type CslItem, type CslName } from './item.ts';

const types: Partial<Record<CslItem['type'], string>> = {
  webpage: 'ELEC',
  report: 'RPRT',
  'article-newspaper': 'NEWS',
  'article-magazine': 'MGZN',
  'article-journal': 'JOUR',
  thesis: 'THES',
  chapter: 'CHAP',
  book: 'BOOK',
  dataset: 'DATA',
  legislation: 'LEGAL',
  hearing: 'HEAR',
  'post-weblog': 'BLOG',
  'entry-encyclopedia': 'ENCYC',
};

const name = (n: CslName) =>
  'literal' in n ? n.literal : [n.family, n.given].filter(Boolean).join(', ');

/** YYYY/MM/DD/ with empty places for what is not known. */
const date = ({ 'date-parts': [first = []] }: CslDate) =>
  [0, 1, 2]
    .map((i) => (first[i] === undefined ? '' : String(first[i]).padStart(2, '0')))
    .join('/') + '/';

/** One reference as RIS. Lines end as the format asks, in CR LF; no line is broken within a field. */
export function risOf(item: CslItem): string {
  const lines: [string, string | number | undefined][] = [
    ['TY', types[item.type] ?? 'GEN'],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map((a): [string, string] => ['AU', name(a)]),
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['PY', item.issued?.['date-parts'][0]?.[0]],
    ['DA', item.issued && date(item.issued)],
    ['VL', item.volume],
    ['IS', item.issue],
    ['M1', item.number],
    ['ET', item.version],
    ['LA', item.language],
    ['UR', item.URL],
    ['L2', item.archive_location],
    ['Y2', item.accessed && date(item.accessed)],
    ['N1', item.note],
    ['ER', ''],
  ];
  return lines
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${oneLine(value ?? '')}\r\n`)
    .join('');
}

const oneLine = (value: string | number) => String(value).replace(/\s*[\r\n]+\s*/g, ' ');

/** Several references, with an empty line between them. */
export const ris = (items: readonly CslItem[]): string => items.map(risOf).join('\r\n');
