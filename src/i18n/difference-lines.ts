import type { Counted, Difference } from '#src/domain/editions/differences.ts';
import type { FrozenValue } from '#src/domain/editions/frozen.ts';
import { formatEdtf, formatNumber, withColon } from './format.ts';
import type { Locale } from './locales.ts';
import { asOfPhrase, valuePhrase } from './value-phrase.ts';
import { t } from './words.ts';

/** A difference between two editions in words: what differs, what was said before and what after. */
export function differenceLines(
  difference: Difference,
  locale: Locale,
): { what: string; before: string; after: string } {
  const words = t(locale);
  const none = words.editions.nothing;
  switch (difference.what) {
    case 'text':
      return {
        what: difference.title[locale],
        before: difference.before?.[locale] ?? none,
        after: difference.after?.[locale] ?? none,
      };
    case 'value': {
      const said = (value: FrozenValue | null) =>
        value === null
          ? none
          : [
              valuePhrase(value, locale),
              asOfPhrase(value.asOf, locale),
              value.scopeName[locale],
              words.statuses[value.status],
            ].join(', ');
      return {
        what: difference.title[locale],
        before: said(difference.before),
        after: said(difference.after),
      };
    }
    case 'month': {
      const said = (numbers: Counted | null) => {
        if (numbers === null) return none;
        if (numbers.count === null) return words.page.notPublished;
        const more = (['women', 'men', 'rank'] as const).flatMap((key) => {
          const n = numbers[key];
          return n === null || n === undefined
            ? []
            : [`${withColon(words.series[key], locale)} ${formatNumber(n, locale)}`];
        });
        return [formatNumber(numbers.count, locale), ...more].join(', ');
      };
      const where = difference.mission === null ? words.scopes['un-missions'] : difference.mission;
      return {
        what: `${words.series.title}, ${formatEdtf(difference.month, locale)}, ${where}`,
        before: said(difference.before),
        after: said(difference.after),
      };
    }
  }
}
