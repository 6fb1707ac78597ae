import { latestDay } from './edtf.ts';

type Dated = { asOf: string; source: string };

/**
 * The values of the last table known: those of the document whose values are dated last. Lines of one document
 * belong together; values of older tables are no part of it, even for a place that the last one no longer names.
 */
export function lastTable<V extends Dated>(values: readonly V[]): V[] {
  const day = ({ asOf }: Dated) => latestDay(asOf) ?? '';
  const last = values.reduce<V | null>((a, b) => (a === null || day(b) > day(a) ? b : a), null);
  return last === null ? [] : values.filter((v) => v.source === last.source);
}
