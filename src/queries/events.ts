import { compareEdtf } from '#src/domain/edtf.ts';
import { formatEdtf } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { linkTo, type Link } from './links.ts';
import { notesFor, type Note } from './notes.ts';
import { theRecord } from './record.ts';
import type { RecordEvent } from '#src/schema/event.ts';

export type TimelineRow = {
  id: string;
  date: string;
  year: string;
  title: string;
  text: string | null;
  kind: RecordEvent['kind'];
  links: Link[];
  sources: string[];
};

/** Every dated event, oldest first, with its documents as notes. */
export async function timeline(locale: Locale): Promise<{ rows: TimelineRow[]; notes: Note[] }> {
  const record = await theRecord();
  const rows = [...record.events.values()]
    .sort((a, b) => compareEdtf(a.data.date, b.data.date) || (a.id < b.id ? -1 : 1))
    .map(({ id, data }) => ({
      id,
      date: formatEdtf(data.date, locale),
      year: data.date.slice(0, 4),
      title: data.title[locale],
      text: data.text?.[locale] ?? null,
      kind: data.kind,
      links: [
        ...(data.missions ?? []).map((m) => linkTo(record, 'missions', m, id)),
        ...(data.countries ?? []).map((c) => linkTo(record, 'countries', c, id)),
        ...(data.partners ?? []).map((p) => linkTo(record, 'partners', p, id)),
      ],
      sources: data.sources,
    }));
  return {
    rows,
    notes: notesFor(
      record,
      rows.flatMap((r) => r.sources),
      locale,
    ),
  };
}
