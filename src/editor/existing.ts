import { isDraft } from '#src/domain/drafts.ts';
import { readContent, type RawContent, type RawRecord } from '#src/gate/read-content.ts';
import { asText } from '#src/gate/problem.ts';
import type { Data } from './skeleton.ts';

/** What the record holds already: what may be named, and what may not be taken a second time. */
export type Existing = {
  content: RawContent;
  /** Ids that references may name. */
  ids: (to: string) => readonly string[];
  /** File of the draft that is named so; undefined when what is named so is published. */
  draftFile: (to: string, id: string) => string | undefined;
  /** Who has an address, a country code or the id of a value already: file by key. */
  taken: ReadonlyMap<string, string>;
  /** Greatest rank of a figure. */
  lastRank: number;
};

const isData = (value: unknown): value is Data => value !== null && typeof value === 'object';

/** Values that stand in a record. */
export const valuesIn = (data: unknown): Data[] =>
  isData(data) && Array.isArray(data['values']) ? data['values'].filter(isData) : [];

/** Key of an address: slugs are unique below the page that a record stands under. */
export const slugKey = (parent: string, locale: string, slug: string): string =>
  `slug ${parent} ${locale} ${slug}`;

export function existing(root: string): Existing {
  const content = readContent(root);
  const ids = new Map<string, string[]>();
  const taken = new Map<string, string>();
  const drafts = new Map<string, string>();
  let lastRank = 0;
  const add = (to: string, id: string, { file, data }: RawRecord['facts']) => {
    if (id === '') return;
    ids.set(to, [...(ids.get(to) ?? []), id]);
    if (isDraft(data)) drafts.set(`${to} ${id}`, file);
  };
  for (const { kind, id, facts } of content.records) {
    add(kind, id, facts);
    const { data, file } = facts;
    if (!isData(data)) continue;
    for (const value of valuesIn(data)) {
      add('values', asText(value['id']), facts);
      taken.set(`value ${asText(value['id'])}`, file);
    }
    const parent = kind === 'articles' ? asText(data['under']) : kind;
    const slug = isData(data['slug']) ? data['slug'] : {};
    for (const locale of ['en', 'fr'])
      taken.set(slugKey(parent, locale, asText(slug[locale])), file);
    if (kind === 'countries') {
      add('isoCountries', asText(data['iso']), facts);
      taken.set(`iso ${asText(data['iso'])}`, file);
    }
    if (kind === 'figures') lastRank = Math.max(lastRank, Number(data['rank']) || 0);
  }
  const publishers = content.publishers.data;
  ids.set('publishers', isData(publishers) ? Object.keys(publishers) : []);
  return {
    content,
    ids: (to) => ids.get(to) ?? [],
    draftFile: (to, id) => drafts.get(`${to} ${id}`),
    taken,
    lastRank,
  };
}
