import type { Locale } from '#src/i18n/locales.ts';
import { formatEdtf } from '#src/i18n/format.ts';
import type { Source } from '#src/schema/source.ts';
import { must, type Entry, type TheRecord } from './record.ts';

let memory: { record: TheRecord; counts: Map<string, number> } | undefined;

/** How many documents bear each title: some titles, such as a page's name, come back over the years. */
function counts(record: TheRecord): Map<string, number> {
  if (memory?.record !== record) {
    const found = new Map<string, number>();
    for (const { data } of record.sources.values())
      found.set(data.title, (found.get(data.title) ?? 0) + 1);
    memory = { record, counts: found };
  }
  return memory.counts;
}

/** A title for the page of a document, unique on the site: with edition, publisher or date where the title alone is not. */
export function sourceTitle(
  record: TheRecord,
  { data, id }: Entry<Source>,
  locale: Locale,
): string {
  const publisher = must(record.publishers, data.publisher, id).name[locale];
  const shared = (counts(record).get(data.title) ?? 0) > 1;
  const extra = shared
    ? [data.edition?.[locale], data.date === null ? undefined : formatEdtf(data.date, locale)]
    : [];
  return [data.title, ...extra.filter((x) => x !== undefined), publisher].join(', ');
}
