/** One number of the benchmark, with what it is compared to in the same run and the limit we hold ourselves to. */
export interface Measured {
  what: string;
  value: number;
  unit: 'bytes' | 'requests' | 'ms' | 's' | 'MB' | 'pages' | 'times' | '%' | 'requests/s' | 'shift';
  /** What was measured beside it, on the same machine in the same run. */
  against?: { what: string; value: number };
  /** The limit: at most or at least this. */
  limit?: { most: number } | { least: number };
  note?: string;
}

/** A part of the benchmark: what it measured, and how. */
export interface Part {
  name: string;
  how: string;
  measured: Measured[];
}

/** Whether a number keeps its limit; null where it has none. */
export function isHeld({ value, limit }: Measured): boolean | null {
  if (limit === undefined) return null;
  return 'most' in limit ? value <= limit.most : value >= limit.least;
}

/** The number in the middle; of an even count the lower of the two. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The smallest value that at least this share (0 to 1) of the values do not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (found === undefined) throw new Error('No value was measured.');
  return found;
}
