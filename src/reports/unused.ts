import { pointerTo, textIn, valuesIn, type RecordIndex } from './record-index.ts';

export type Unused = {
  /** Documents that no record, text or table relies on. */
  sources: string[];
  publishers: string[];
  /** Partners that no mission, story, value or text names. */
  partners: string[];
  /** Values of texts' own records that their text never names. */
  values: { value: string; file: string }[];
};

/** What nothing relies on. The gate stops at unused sources and publishers; the rest is worth a look. */
export function unusedIn(index: RecordIndex): Unused {
  const idle = (kind: 'sources' | 'partners') =>
    index.items
      .filter((i) => i.kind === kind && index.mentionsOf(kind, i.id).every((m) => m.by === i))
      .filter((i) => kind !== 'sources' || !index.seriesSources.has(i.id));
  const publishersOfPartners = new Set(
    [...index.publishers.values()].map((publisher) => textIn(publisher, 'partner')),
  );
  return {
    sources: idle('sources').map((i) => pointerTo(i.kind, i.id)),
    publishers: [...index.publishers.keys()].filter(
      (id) => index.mentionsOf('publishers', id).length === 0,
    ),
    partners: idle('partners')
      .filter((i) => !publishersOfPartners.has(i.id))
      .map((i) => pointerTo(i.kind, i.id)),
    values: index.items
      .filter((i) => i.kind !== 'figures' && i.texts.length > 0)
      .flatMap((i) =>
        valuesIn(i.data)
          .map((v) => textIn(v, 'id'))
          .filter((value) => index.mentionsOf('values', value).length === 0)
          .map((value) => ({ value, file: i.file })),
      ),
  };
}
