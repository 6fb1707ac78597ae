import { pointerTo, textIn, type RecordIndex } from './record-index.ts';

export type Archives = {
  /** How many sources there are. */
  all: number;
  archived: number;
  /** Without an archived copy; those that many records rely on first. */
  missing: { of: string; file: string; url: string; reliesOn: number }[];
  /** Without any address: nothing to archive. */
  withoutAddress: number;
};

/** Sources of which no archived copy is recorded. */
export function archivesOf(index: RecordIndex): Archives {
  const sources = index.items.filter((i) => i.kind === 'sources' && !i.draft);
  const archived = sources.filter((s) => textIn(s.data, 'archive'));
  const rest = sources.filter((s) => !textIn(s.data, 'archive'));
  return {
    all: sources.length,
    archived: archived.length,
    missing: rest
      .filter((s) => textIn(s.data, 'url'))
      .map((s) => ({
        of: pointerTo(s.kind, s.id),
        file: s.file,
        url: textIn(s.data, 'url'),
        reliesOn: new Set(index.mentionsOf('sources', s.id).map((m) => m.by)).size,
      }))
      .sort((a, b) => b.reliesOn - a.reliesOn || (a.of < b.of ? -1 : 1)),
    withoutAddress: rest.filter((s) => !textIn(s.data, 'url')).length,
  };
}
