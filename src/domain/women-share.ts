/** One month in which women are counted apart; null where no report is at hand. */
export type WomenCount = { month: string; count: number | null; women: number | null };

export type WomenBar = {
  year: string;
  /** Women and all, and the share as per cent of the bar; null when either is not known or nobody was there. */
  known: { women: number; count: number; share: number } | null;
};

/** Women among all in December of each year, from the first December that counts them; gaps stay gaps. */
export function womenShares(months: readonly WomenCount[]): WomenBar[] {
  const bars = months
    .filter(({ month }) => month.endsWith('-12'))
    .map(({ month, count, women }) => ({
      year: month.slice(0, 4),
      known:
        count === null || women === null || count === 0
          ? null
          : { women, count, share: Math.round((women / count) * 1000) / 10 },
    }));
  const first = bars.findIndex((bar) => bar.known !== null);
  return first === -1 ? [] : bars.slice(first);
}
