import { toBeWritten, unwritten } from '#src/domain/drafts.ts';
import { kinds } from '#src/schema/kinds.ts';
import { pointerTo, type RecordIndex } from './record-index.ts';

export type Waiting = {
  of: string;
  /** The draft's folder or file. */
  file: string;
  /** Languages whose text is missing or still to be written. */
  texts: ('en' | 'fr')[];
  /** Fields still to be written in one language or both. */
  fields: string[];
};

export type Translation = { drafts: number; waiting: Waiting[]; ready: string[] };

/** Drafts, and what each waits for: a text in one language, or a field. Published records wait for nothing. */
export function translationOf(index: RecordIndex): Translation {
  const drafts = index.items.filter((item) => item.draft);
  const rows = drafts.map((item): Waiting => {
    const kind = kinds[item.kind];
    const needed = 'prose' in kind && (kind.prose === 'required' || item.texts.length > 0);
    const texts = (['en', 'fr'] as const).filter((locale) => {
      const text = item.texts.find((t) => t.locale === locale)?.text ?? null;
      return needed && (text === null || text.trim() === '' || text.includes(toBeWritten[locale]));
    });
    const fields = unwritten(item.data).map((path) => path.join('.'));
    return { of: pointerTo(item.kind, item.id), file: item.file, texts, fields };
  });
  const waits = (row: Waiting) => row.texts.length > 0 || row.fields.length > 0;
  return {
    drafts: drafts.length,
    waiting: rows.filter(waits),
    ready: rows.filter((row) => !waits(row)).map((row) => row.of),
  };
}
