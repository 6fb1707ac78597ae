import { keyMonths, type Point } from '#src/domain/line-chart.ts';
import { formatEdtf, formatNumber } from './format.ts';
import type { Locale } from './locales.ts';
import { t } from './words.ts';

/** The first, the highest and the newest count of a series, or only the last two; null when it has none. */
export function seriesSentence(
  points: readonly Point[],
  locale: Locale,
  length: 'full' | 'brief' = 'full',
): string | null {
  const key = keyMonths(points);
  if (key === null) return null;
  const { graphics } = t(locale);
  const { first, peak, latest } = key;
  const say = (
    phrase: (count: string, month: string) => string,
    { count, month }: { count: number; month: string },
  ) => phrase(formatNumber(count, locale), graphics.endOf(formatEdtf(month, locale)));
  if (first === latest) return say(graphics.seriesOnly, first);
  if (length === 'brief')
    return peak === latest
      ? say(graphics.seriesPeakLatest, latest)
      : `${say(graphics.seriesPeak, peak)} ${say(graphics.seriesLatest, latest)}`;
  if (peak === first)
    return `${say(graphics.seriesStartPeak, first)} ${say(graphics.seriesLatest, latest)}`;
  if (peak === latest)
    return `${say(graphics.seriesFirst, first)} ${say(graphics.seriesPeakLatest, latest)}`;
  return [
    say(graphics.seriesFirst, first),
    say(graphics.seriesPeak, peak),
    say(graphics.seriesLatest, latest),
  ].join(' ');
}
