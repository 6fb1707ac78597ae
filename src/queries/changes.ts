import type { Locale } from '#src/i18n/locales.ts';
import { parsePointer } from '#src/domain/references.ts';
import type { Change } from '#src/schema/change.ts';
import { linkTo, type Link } from './links.ts';
import { theRecord } from './record.ts';

export type ChangeRow = {
  id: string;
  date: string;
  kind: Change['kind'];
  title: string;
  text: string;
  related: Link[];
  href: string;
};

/** Every change told to readers, newest first. */
export async function changesNewestFirst(locale: Locale): Promise<ChangeRow[]> {
  const record = await theRecord();
  return [...record.changes.values()]
    .sort((a, b) =>
      a.data.date > b.data.date ? -1 : a.data.date < b.data.date ? 1 : a.id < b.id ? -1 : 1,
    )
    .map(({ id, data }) => ({
      id,
      date: data.date,
      kind: data.kind,
      title: data.title[locale],
      text: data.text[locale],
      related: (data.related ?? []).flatMap((text) => {
        const pointer = parsePointer(text);
        return pointer ? [linkTo(record, pointer.to, pointer.id, id)] : [];
      }),
      href: linkTo(record, 'changes', id).addresses[locale],
    }));
}
