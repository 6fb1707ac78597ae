import type { Locale } from '#src/i18n/locales.ts';
import { collator } from '#src/i18n/format.ts';
import { referencesOf } from '#src/domain/references.ts';
import { kinds, proseKinds, type Kind } from '#src/schema/kinds.ts';
import type { Source } from '#src/schema/source.ts';
import { linkTo } from './links.ts';
import { proseOf } from './prose.ts';
import { must, theRecord, type Entry } from './record.ts';
import { contributions, series, totals } from './series.ts';
import { addressesOf, seriesSlug } from '#src/i18n/routes.ts';

export { seriesSlug };

export type Dependent = { kind: Kind; id: string };

let memory: Promise<Map<string, Dependent[]>> | undefined;

/** For every document, the records that rely on it, in the order of kinds. */
export const dependents = (): Promise<Map<string, Dependent[]>> => (memory ??= read());

async function read(): Promise<Map<string, Dependent[]>> {
  const record = await theRecord();
  const found = new Map<string, Dependent[]>();
  const add = (source: string, by: Dependent) => {
    const list = found.get(source) ?? [];
    if (!list.some((d) => d.kind === by.kind && d.id === by.id)) found.set(source, [...list, by]);
  };
  for (const kind of Object.keys(kinds) as Kind[])
    for (const entry of record[kind].values()) {
      const cited = (proseKinds as readonly Kind[]).includes(kind)
        ? (await proseOf(kind, entry.id, 'en')).cited
        : [];
      const stated = referencesOf(entry.data).flatMap((r) => (r.to === 'sources' ? [r.id] : []));
      for (const source of [...stated, ...cited]) add(source, { kind, id: entry.id });
    }
  return found;
}

/** Documents behind the UN monthly series. */
const seriesSources = new Set([
  ...contributions.map((c) => c.source_id),
  ...totals.flatMap((row) => (row.source_id ? [row.source_id] : [])),
]);

/** What relies on a document, as links. */
export async function reliesOn(
  id: string,
  locale: Locale,
): Promise<{ kind: Kind; name: string; href: string }[]> {
  const record = await theRecord();
  const list = ((await dependents()).get(id) ?? []).map(({ kind, id: by }) => {
    const link = linkTo(record, kind, by, id);
    return { kind, name: link.name[locale], href: link.addresses[locale] };
  });
  if (!seriesSources.has(id)) return list;
  return [
    ...list,
    {
      kind: 'figures' as const,
      name: series.title[locale],
      href: addressesOf('figures', seriesSlug)[locale],
    },
  ];
}

/** Every document by publisher, then by date. */
export async function sourcesByPublisher(
  locale: Locale,
): Promise<{ id: string; name: string; sources: Entry<Source>[] }[]> {
  const record = await theRecord();
  const order = collator(locale);
  const groups = Map.groupBy(record.sources.values(), (s) => s.data.publisher);
  return [...groups]
    .map(([id, sources]) => ({
      id,
      name: must(record.publishers, id, 'the list of sources').name[locale],
      sources: sources.sort((a, b) => ((a.data.date ?? '9') < (b.data.date ?? '9') ? -1 : 1)),
    }))
    .sort((a, b) => order.compare(a.name, b.name));
}
