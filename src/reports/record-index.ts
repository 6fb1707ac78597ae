import { parsePointer, referencesOf, singular, type Target } from '#src/domain/references.ts';
import { isDraft } from '#src/domain/drafts.ts';
import { tagsIn } from '#src/gate/tags.ts';
import type { RawContent } from '#src/gate/read-content.ts';
import type { Both } from '#src/i18n/segments.ts';
import type { Kind } from '#src/schema/kinds.ts';

type Data = Record<string, unknown>;
const isData = (value: unknown): value is Data => value !== null && typeof value === 'object';

/** A record as reports see it: read, but with no promise that it is sound. */
export type Item = {
  kind: Kind;
  id: string;
  file: string;
  data: Data;
  draft: boolean;
  texts: { file: string; locale: 'en' | 'fr'; text: string }[];
};

/** One place that names a record or a value. */
export type Mention = { by: Item; to: Target; id: string; file: string };

export type RecordIndex = {
  items: readonly Item[];
  find: (kind: string, id: string) => Item | undefined;
  /** Everything that names this record or value. */
  mentionsOf: (to: string, id: string) => readonly Mention[];
  /** Everything this record names. */
  namedBy: (item: Item) => readonly Mention[];
  /** The record in which a published value stands. */
  ownerOf: (value: string) => Item | undefined;
  /** Ids of publishers, with what each says. */
  publishers: ReadonlyMap<string, Data>;
  site: Data;
  /** Codes of missions in the UN tables, with the sources of their rows. */
  seriesSources: ReadonlySet<string>;
};

/** Who names whom, in facts and in texts. */
export function indexOf(content: RawContent): RecordIndex {
  const items = content.records.map(({ kind, id, facts, prose }): Item => {
    const data = isData(facts.data) ? facts.data : {};
    return { kind, id, file: facts.file, data, draft: isDraft(data), texts: Object.values(prose) };
  });
  const byKey = new Map(items.map((item) => [`${item.kind} ${item.id}`, item]));
  const byIso = new Map(
    items.flatMap((item) => (item.kind === 'countries' ? [[textIn(item.data, 'iso'), item]] : [])),
  );
  const owners = new Map<string, Item>();
  const to = new Map<string, Mention[]>();
  const from = new Map<Item, Mention[]>();
  const add = (mention: Mention) => {
    const country = mention.to === 'isoCountries' ? byIso.get(mention.id) : undefined;
    const found: Mention = country ? { ...mention, to: 'countries', id: country.id } : mention;
    const key = `${found.to} ${found.id}`;
    to.set(key, [...(to.get(key) ?? []), found]);
    from.set(found.by, [...(from.get(found.by) ?? []), found]);
  };
  for (const item of items) {
    for (const value of valuesIn(item.data)) owners.set(textIn(value, 'id'), item);
    for (const { to: kind, id } of referencesOf(item.data))
      add({ by: item, to: kind, id, file: item.file });
    for (const { file, text } of item.texts)
      for (const { attributes, name, closing } of tagsIn(text)) {
        if (closing) continue;
        const pointer = name === 'Ref' ? parsePointer(attributes['to'] ?? '') : null;
        if (pointer) add({ by: item, file, ...pointer });
        if (name === 'Cite' && attributes['source'])
          add({ by: item, file, to: 'sources', id: attributes['source'] });
        if (name === 'Value' && attributes['of'])
          add({ by: item, file, to: 'values', id: attributes['of'] });
      }
  }
  const sources = Object.values(content.tables).flatMap((table) =>
    table
      ? [...table.text.matchAll(/(?<=,)[a-z0-9]+(?:-[a-z0-9]+)*(?=,|$)/gm)].map(([id]) => id)
      : [],
  );
  return {
    items,
    find: (kind, id) => byKey.get(`${kind} ${id}`),
    mentionsOf: (kind, id) => to.get(`${kind} ${id}`) ?? [],
    namedBy: (item) => from.get(item) ?? [],
    ownerOf: (value) => owners.get(value),
    publishers: new Map(
      Object.entries(isData(content.publishers.data) ? content.publishers.data : {}).filter(
        (entry): entry is [string, Data] => isData(entry[1]),
      ),
    ),
    site: isData(content.site.data) ? content.site.data : {},
    seriesSources: new Set(sources.filter((id) => byKey.has(`sources ${id}`))),
  };
}

/** A text in a field; empty when it holds something else. */
export const textIn = (data: Data, key: string): string =>
  typeof data[key] === 'string' ? data[key] : '';

/** A text in both languages; null when either is missing. */
export function bothIn(data: Data, key: string): Both | null {
  const value = data[key];
  if (!isData(value) || typeof value['en'] !== 'string' || typeof value['fr'] !== 'string')
    return null;
  return { en: value['en'], fr: value['fr'] };
}

export const listIn = (data: Data, key: string): string[] => {
  const value = data[key];
  return Array.isArray(value) ? value.filter((x: unknown) => typeof x === 'string') : [];
};

export const valuesIn = (data: Data): Data[] => {
  const values = data['values'];
  return Array.isArray(values) ? values.filter(isData) : [];
};

const singularOf = new Map<string, string>(
  Object.entries(singular).map(([one, many]) => [many, one]),
);

/** How editors write a record: mission:minusma-mali. */
export const pointerTo = (kind: string, id: string): string =>
  `${singularOf.get(kind) ?? kind}:${id}`;

/** A name to show for a record, in one language. */
export function nameOf(item: Item, locale: 'en' | 'fr'): string {
  for (const key of ['name', 'title', 'term']) {
    const both = bothIn(item.data, key);
    if (both) return both[locale];
    if (textIn(item.data, key)) return textIn(item.data, key);
  }
  return item.id;
}
