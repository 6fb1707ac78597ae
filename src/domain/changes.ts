import type { Change, Said } from '#src/schema/change.ts';

type Entry = { id: string; data: Change };

/** Changes from the newest to the oldest; of one day, by id. */
export const newestFirst = <T extends Entry>(changes: Iterable<T>): T[] =>
  [...changes].sort((a, b) =>
    a.data.date === b.data.date ? (a.id < b.id ? -1 : 1) : a.data.date > b.data.date ? -1 : 1,
  );

/** The same day a year before: until when a correction is told on the page it concerns. */
export const aYearBefore = (day: string): string =>
  `${String(Number(day.slice(0, 4)) - 1)}${day.slice(4)}`;

/** Corrections that readers of an edition are still told of on the page concerned: those of its last 12 months. */
export const recentCorrections = <T extends Entry>(changes: Iterable<T>, edition: string): T[] =>
  newestFirst(changes).filter(
    ({ data }) => data.kind === 'correction' && data.date > aYearBefore(edition),
  );

/** The later of a record's own day and those of significant changes that concern it. */
export const modifiedWith = (own: string, changes: Iterable<Entry>): string =>
  [...changes]
    .filter(({ data }) => data.significance === 'significant' && data.kind !== 'edition')
    .reduce((latest, { data }) => (data.date > latest ? data.date : latest), own);

/** Whether two statements of a value say the same. */
export const sayTheSame = (a: Said, b: Said): boolean =>
  a.value === b.value && a.valueMax === b.valueMax && a.qualifier === b.qualifier;
