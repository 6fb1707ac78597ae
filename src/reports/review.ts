import { pointerTo, textIn, type RecordIndex } from './record-index.ts';

export type Review = {
  /** The day from which the report looks. */
  on: string;
  past: { of: string; file: string; reviewBy: string; days: number }[];
  near: { of: string; file: string; reviewBy: string; days: number }[];
  /** Figures without a day to look at them again. */
  without: { of: string; file: string }[];
};

/** How many days ahead a review counts as near. */
export const nearDays = 90;

const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** What somebody should have looked at again by a day, and what comes soon. */
export function reviewOn(index: RecordIndex, on: string): Review {
  const due = index.items
    .filter((item) => !item.draft)
    .flatMap((item) => {
      const reviewBy = textIn(item.data, 'reviewBy');
      return reviewBy
        ? [
            {
              of: pointerTo(item.kind, item.id),
              file: item.file,
              reviewBy,
              days: daysBetween(on, reviewBy),
            },
          ]
        : [];
    })
    .sort((a, b) => a.days - b.days || (a.of < b.of ? -1 : 1));
  return {
    on,
    past: due.filter((d) => d.days < 0).map((d) => ({ ...d, days: -d.days })),
    near: due.filter((d) => d.days >= 0 && d.days <= nearDays),
    without: index.items
      .filter((i) => i.kind === 'figures' && !i.draft && !textIn(i.data, 'reviewBy'))
      .map((i) => ({ of: pointerTo(i.kind, i.id), file: i.file })),
  };
}
