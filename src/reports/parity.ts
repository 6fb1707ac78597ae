import { headingsOf } from '#src/domain/headings.ts';
import { masked } from '#src/gate/language-text.ts';
import { namedIn } from '#src/gate/prose.ts';
import { pointerTo, type RecordIndex } from './record-index.ts';

/** What one language has of something, and the other. */
type Counts = { en: number; fr: number };

export type ParityRow = {
  of: string;
  words: Counts;
  headings: Counts;
  paragraphs: Counts;
  values: Counts;
  sources: Counts;
  /** French words for each English one. */
  ratio: number;
};

export type Parity = {
  texts: number;
  words: Counts;
  /** The middle one of the ratios of all texts. */
  usual: number;
  /** Texts of which one language is much shorter, or has other headings, paragraphs, values or sources. */
  uneven: (ParityRow & { why: ('words' | 'headings' | 'paragraphs' | 'values' | 'sources')[] })[];
};

/** French takes about a seventh more words; beyond these bounds something is probably missing. */
const bounds = { least: 0.8, most: 1.5, fromWords: 40 };

/** Words of a text as a reader meets them. */
export const wordsIn = (text: string): number =>
  masked(text).match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

const paragraphsIn = (text: string): number =>
  text.split(/\n{2,}/).filter((part) => part.trim() !== '').length;

/** One text in its two languages. */
export function compareTexts(of: string, en: string, fr: string): ParityRow {
  const count = (by: (text: string) => number) => ({ en: by(en), fr: by(fr) });
  const words = count(wordsIn);
  return {
    of,
    words,
    headings: count((text) => headingsOf(text).length),
    paragraphs: count(paragraphsIn),
    values: count((text) => namedIn(text).values.length),
    sources: count((text) => namedIn(text).sources.length),
    ratio: words.en === 0 ? 0 : Math.round((words.fr / words.en) * 100) / 100,
  };
}

/** All texts together, and those of which the languages do not go together. */
export function summarize(rows: readonly ParityRow[]): Parity {
  const ratios = rows.map((r) => r.ratio).sort((a, b) => a - b);
  return {
    texts: rows.length,
    words: {
      en: rows.reduce((sum, r) => sum + r.words.en, 0),
      fr: rows.reduce((sum, r) => sum + r.words.fr, 0),
    },
    usual: ratios[Math.floor(ratios.length / 2)] ?? 0,
    uneven: rows.flatMap((row) => {
      const far = row.ratio < bounds.least || row.ratio > bounds.most;
      const why = (['headings', 'paragraphs', 'values', 'sources'] as const).filter(
        (key) => row[key].en !== row[key].fr,
      );
      const all = far && row.words.en >= bounds.fromWords ? (['words', ...why] as const) : why;
      return all.length === 0 ? [] : [{ ...row, why: [...all] }];
    }),
  };
}

/** How far the two languages of each text go together. */
export const parityOf = (index: RecordIndex): Parity =>
  summarize(
    index.items.flatMap((item) => {
      const en = item.texts.find((t) => t.locale === 'en')?.text;
      const fr = item.texts.find((t) => t.locale === 'fr')?.text;
      const both = en !== undefined && fr !== undefined;
      return both ? [compareTexts(pointerTo(item.kind, item.id), en, fr)] : [];
    }),
  );
