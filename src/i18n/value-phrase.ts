import type { PublishedValue } from '#src/schema/value.ts';
import {
  formatEdtf,
  formatMoney,
  formatNumber,
  formatPercent,
  formatRatio,
  plural,
  formatTied,
} from './format.ts';
import type { Locale } from './locales.ts';
import { t } from './words.ts';

type Countable = Pick<PublishedValue, 'value' | 'valueMax' | 'qualifier' | 'unit'>;

/** The number alone, as its unit is written: 4,300 · 10.8% · $46.9 million · 1:10 · 1995. */
export function formatCount(n: number, unit: PublishedValue['unit'], locale: Locale): string {
  switch (unit) {
    case 'percent':
      return formatPercent(n, locale);
    case 'cad':
    case 'usd':
      return formatMoney(n, unit, locale, 'prose');
    case 'ratio':
      return formatRatio(n, locale);
    case 'year':
      return String(n);
    default:
      return formatNumber(n, locale);
  }
}

/** Units whose written number already says what they are. */
const speaksForItself = new Set<PublishedValue['unit']>(['percent', 'cad', 'usd', 'ratio', 'year']);

/** The number with its qualifier, without the unit: more than 4,000. */
export function valueNumber(v: Countable, locale: Locale): string {
  const words = t(locale);
  if (v.value === null) return words.values.none;
  const number = formatCount(v.value, v.unit, locale);
  const qualifier = words.qualifiers[v.qualifier];
  if (v.valueMax === undefined) return [qualifier, number].filter(Boolean).join(' ');
  const last = formatCount(v.valueMax, v.unit, locale);
  if (!qualifier) return words.values.to(number, last);
  return `${qualifier} ${words.values.toQualified(number, last)}`;
}

/** The number as a reader says it: more than 4,000 officers. */
export function valuePhrase(v: Countable, locale: Locale): string {
  const number = valueNumber(v, locale);
  if (v.value === null || speaksForItself.has(v.unit)) return number;
  const unit = plural(v.valueMax ?? v.value, t(locale).units[v.unit], locale);
  return `${number} ${unit}`;
}

/** When a value holds, as a sentence says it: as of October 28, 2024; at some time between 2020 and 2024. */
export function asOfPhrase(asOf: string, locale: Locale): string {
  const words = t(locale).page;
  if (asOf.includes('/')) return words.sometime(formatEdtf(asOf, locale));
  // « vers 2010 » needs no « en date de » before it.
  if (locale === 'fr' && /[~?%]/.test(asOf)) return formatEdtf(asOf, locale);
  return words.asOf(formatTied(asOf, locale));
}
