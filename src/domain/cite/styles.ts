import type { CslItem } from './item.ts';
import { reference, type Piece, type ReadForm, type Reference } from './reference.ts';
import { apa } from './styles/apa.ts';
import { chicago } from './styles/chicago.ts';
import { mcgill } from './styles/mcgill.ts';
import { mla } from './styles/mla.ts';
import { pressLine } from './styles/press.ts';
import { wikipedia } from './styles/wikipedia.ts';
import type { CiteLocale } from './words.ts';

/** Styles that a page of ours can be cited in, in the order in which they are shown. */
export const citeStyles = ['apa', 'mla', 'chicago', 'mcgill', 'press', 'wikipedia'] as const;

export type CiteStyle = (typeof citeStyles)[number];

/** A page of ours, the document that what it says comes from, and how many more stand behind it. */
export type CitedThing = { page: CslItem; source: CslItem | null; others: number };

type Writer = (item: CslItem, locale: CiteLocale, read: Piece | null) => Reference;

/** Every style but the press line, which is one sentence: how it writes an item, and the day of reading. */
const writers: Record<Exclude<CiteStyle, 'press'>, { write: Writer; read: ReadForm | null }> = {
  apa: { write: apa, read: 'long' },
  mla: { write: mla, read: 'short' },
  chicago: { write: chicago, read: 'long' },
  // The guide asks for an address that lasts, not for the day of reading.
  mcgill: { write: (item, locale) => mcgill(item, locale), read: null },
  wikipedia: { write: wikipedia, read: 'day-first' },
};

const words = {
  en: {
    from: (n: number) =>
      n === 0 ? 'Original source: ' : `Original source (first of ${n + 1} named there): `,
    citing: ', citing ',
    others: (n: number) => ` and ${n} other ${n === 1 ? 'document' : 'documents'} named there`,
  },
  fr: {
    from: (n: number) =>
      n === 0
        ? 'Source première\u00A0: '
        : `Source première (sur ${n + 1} nommées au même endroit)\u00A0: `,
    citing: ', citant ',
    others: (n: number) =>
      n === 1
        ? ' et un autre document nommé au même endroit'
        : ` et ${n} autres documents nommés au même endroit`,
  },
};

/**
 * How a style cites a page of ours: the page with its edition and permanent address, then the document it goes back
 * to, so that nobody cites us for what others found out.
 */
export function citation(
  style: CiteStyle,
  { page, source, others }: CitedThing,
  locale: CiteLocale,
): Reference {
  const { from, citing, others: more } = words[locale];
  const rest = others > 0 ? more(others) : null;
  if (style === 'press')
    return reference(pressLine(page, source, rest, locale, { read: 'press' }), '.');
  const { write, read } = writers[style];
  const own = write(page, locale, read === null ? null : { read });
  if (source === null) return own;
  const original = write(source, locale, null);
  // Lawyers cite one document citing another in one sentence; encyclopedias put the two templates in a row.
  if (style === 'mcgill' || style === 'wikipedia')
    return reference(withoutStop(own), citing, withoutStop(original), rest, '.');
  return reference(own, ' ', from(others), original);
}

function withoutStop(pieces: Reference): Reference {
  const last = pieces.at(-1);
  if (!last || !('text' in last)) return pieces;
  return [...pieces.slice(0, -1), { ...last, text: last.text.replace(/\.$/, '') }];
}
