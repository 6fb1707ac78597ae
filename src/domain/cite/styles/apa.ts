/**
 * Reference list entries by the Publication Manual of the APA, seventh edition, through citation-js and the style
 * it bundles. One engine a language is kept for the whole build: a new one costs six times as much. What it prints
 * wrongly is mended before, in the item, or after, in its text; each mend names the rule.
 */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { frenchCanadian } from '../fr-ca.ts';
import { wholeName, type CslDate, type CslItem } from '../item.ts';
import { reference, type Piece, type Reference } from '../reference.ts';
import { citedDate, type CiteLocale } from '../words.ts';

const csl = plugins.config.get('@csl');
csl.locales.add('fr-CA', frenchCanadian);
csl.styles.add('apa-alone', alone(csl.styles.get('apa')));
const languages = { en: 'en-US', fr: 'fr-CA' } as const;

const written = new Map<string, Reference>();

/** An entry as APA writes it. With `read` it says when it was read, which the style leaves out where there is a date. */
export function apa(item: CslItem, locale: CiteLocale, read: Piece | null = null): Reference {
  const key = `${locale} ${JSON.stringify(item)}`;
  const known = written.get(key);
  const entry = known ?? mended(engineText(asTheStyleWantsIt(item, locale), locale), item, locale);
  written.set(key, entry);
  return read === null ? entry : withReading(entry, item, locale, read);
}

function engineText(item: CslItem, locale: CiteLocale): string {
  const engine = csl.engine([item], 'apa-alone', languages[locale], 'html');
  engine.updateItems([item.id]);
  const [entry] = engine.makeBibliography()[1];
  if (entry === undefined) throw new Error(`APA wrote nothing for "${item.id}".`);
  return entry;
}

/**
 * The style without what tells entries of one list apart and puts them in order: an entry that stands alone needs
 * neither, and both together cost as much as writing it.
 */
function alone(style: string): string {
  return style
    .replace(
      /<citation[\s>].*?<\/citation>/s,
      '<citation><layout><text variable="title"/></layout></citation>',
    )
    .replace(/(<bibliography[\s>].*?)<sort>.*?<\/sort>/s, '$1');
}

/** The item with what the style would say twice or wrongly taken out. */
function asTheStyleWantsIt(item: CslItem, locale: CiteLocale): CslItem {
  const own = new Set((item.author ?? []).map(wholeName));
  const { publisher, 'container-title': container, note: _, version: __, ...rest } = item;
  return {
    ...rest,
    ...(item.issued === undefined ? {} : { issued: evenEnds(item.issued) }),
    // The style takes hearings and laws for American ones (Public Law, testimony): they are cited as reports.
    ...(item.type === 'hearing' || item.type === 'legislation' ? { type: 'report' as const } : {}),
    ...(item.type === 'thesis' ? { genre: locale === 'en' ? 'Thesis' : 'Mémoire ou thèse' } : {}),
    ...(item.number === undefined ? {} : { number: item.number.replace(/^no\.?\s*/i, '') }),
    // A body that publishes its own work, or stands as the author of its own site, is named once.
    ...(publisher === undefined || own.has(publisher) ? {} : { publisher }),
    ...(container === undefined || own.has(container) ? {} : { 'container-title': container }),
  };
}

/** The engine refuses an interval whose ends are not equally exact: both keep what both have. */
function evenEnds({ 'date-parts': ends, ...rest }: CslDate): CslDate {
  const length = Math.min(...ends.map((end) => end.length));
  return { ...rest, 'date-parts': ends.map((end) => end.slice(0, length)) };
}

/** The engine's markup as pieces, mended. */
function mended(html: string, item: CslItem, locale: CiteLocale): Reference {
  let text = html
    .replace(/<\/?div[^>]*>/g, '')
    .replace(/<sup>o<\/sup>/g, 'ᵒ')
    .replace(/\s+/g, (space) => (space.includes('\u00A0') ? '\u00A0' : ' '))
    .trim();
  // A number that is a symbol or a text is not counted: (S/2000/177), not (No. S/2000/177).
  if (item.number !== undefined && !/^(?:no\.?\s*)?\d+$/i.test(item.number))
    text = text.replace(/\((?:No\.|Nᵒ|nᵒ|no) ?/i, '(');
  // Publisher of a thesis without a kind: never an empty bracket.
  if (locale === 'fr') text = inFrench(text, item);
  return piecesOf(text);
}

/** French writes the day before the month, says le or en before the date of reading, and 1er. */
function inFrench(text: string, { issued, accessed }: CslItem): string {
  // The names alone: an ampersand of the title stays.
  const [names = '', ...rest] = text.split(/(?= \()/);
  const joined =
    names.replace(/,? &(?:amp;|#38;)? /g, ' et ') + rest.join('').replace('(Nᵒ ', '(nᵒ\u00A0');
  const [, , day] = issued?.['date-parts'][0] ?? [];
  let french = joined.replace(
    /\((vers )?(\d{4}), (\p{Ll}+) (\d{1,2})(?=[)–,])/u,
    (_, about: string | undefined, year: string, month: string, d: string) =>
      `(${about ?? ''}${year}, ${d === '1' ? '1er' : d}\u00A0${month}`,
  );
  if (day === undefined) french = french.replace(/\((\d{4}), (\p{Ll}+)\)/u, '($1, $2)');
  if (accessed)
    french = french.replace(
      /Récupéré (?:le |en )?[^,.]*?\d{4},? (?:de|à l’adresse) /,
      `Récupéré ${accessed['date-parts'][0]?.[2] === undefined ? 'en' : 'le'} ${citedDate(accessed, 'long', 'fr')} de `,
    );
  return french;
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#38': '&',
  '#60': '<',
  '#62': '>',
};

function piecesOf(html: string): Reference {
  const parts = html.split(/(<i>.*?<\/i>)/);
  return reference(
    ...parts.map((part): Piece | null => {
      const text = part
        .replace(/<[^>]+>/g, '')
        .replace(/&(#?\w+);/g, (all, name: string) => entities[name] ?? all);
      if (text === '') return null;
      return part.startsWith('<i>') ? { text, italic: true } : { text };
    }),
  );
}

/** Retrieved …, from: the manual's words for a page that may change, put before the address. */
function withReading(
  entry: Reference,
  { URL: url }: CslItem,
  locale: CiteLocale,
  read: Piece,
): Reference {
  const last = entry.at(-1);
  if (url === undefined || !last || !('text' in last) || !last.text.endsWith(url)) return entry;
  const before = last.text.slice(0, -url.length);
  const words = locale === 'en' ? ['Retrieved ', ', from '] : ['Récupéré le ', ' de '];
  return reference(
    entry.slice(0, -1),
    { ...last, text: before },
    words[0],
    read,
    `${words[1]}${url}`,
  );
}
