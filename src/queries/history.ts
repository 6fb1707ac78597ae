import { historyCharts, type HistoryChart, type Shape } from '#src/domain/history-chart.ts';
import { latestValue } from '#src/domain/current-value.ts';
import {
  formatEdtf,
  formatMoney,
  formatNumber,
  formatPercent,
  plural,
  upperFirst,
} from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { valuePhrase } from '#src/i18n/value-phrase.ts';
import { t } from '#src/i18n/words.ts';
import type { Figure } from '#src/schema/figure.ts';
import { site } from './site.ts';

type Value = Figure['values'][number];

/** What a mark of the key stands for: how sure the words are, a span of time, a range of numbers. */
export type HistoryKey = Shape | 'span' | 'range';

/** A chart of a figure's history with its words in one language. */
export type HistoryModel = Omit<HistoryChart, 'marks'> & {
  /** With the words a pointer gets; null on a crowded chart, whose marks lead nowhere: the table says the same. */
  marks: (HistoryChart['marks'][number] & { title: string | null })[];
  labels: { y: number; text: string }[];
  /** Whether the labels need more room at the left. */
  wide: boolean;
  keys: HistoryKey[];
  axis: string;
  sentence: string;
};

/** More marks than these are too close together to be pointed at. */
const crowded = 24;

/** The charts of a figure, and how many of its values give no number. */
export function historyModels(
  figure: Pick<Figure, 'units' | 'values'>,
  locale: Locale,
): { models: HistoryModel[]; without: number } {
  const { values } = figure;
  const { charts, without } = historyCharts(values, site.edition);
  return { models: charts.map((chart) => model(chart, figure, locale)), without };
}

function model(
  chart: HistoryChart,
  figure: Pick<Figure, 'units' | 'values'>,
  locale: Locale,
): HistoryModel {
  const { graphics, units, figure: words } = t(locale);
  const own = chart.marks.flatMap(({ id }) => figure.values.find((v) => v.id === id) ?? []);
  const labels = chart.yTicks.map(({ y, value }) => ({ y, text: tick(value, chart.unit, locale) }));
  const say = (phrase: (value: string, date: string) => string, value: Value) =>
    phrase(valuePhrase(value, locale), formatEdtf(value.asOf, locale));
  const titleOf = (value: Value | undefined) =>
    value === undefined || own.length > crowded
      ? null
      : say((number, date) => `${number}, ${date}`, value);
  const sentence = [
    `${words.count(formatNumber(own.length, locale))}.`,
    ...own.slice(0, 1).map((oldest) => say(graphics.oldest, oldest)),
    say(graphics.latest, latestValue({ ...figure, values: own })),
    graphics.notJoined,
    ...(chart.mixed ? [graphics.mixed] : []),
    ...(chart.others > 0 ? [graphics.others(chart.others)] : []),
  ];
  return {
    ...chart,
    marks: chart.marks.map((mark, n) => ({ ...mark, title: titleOf(own[n]) })),
    labels,
    wide: labels.some(({ text }) => text.length > 6),
    keys: [
      ...chart.shapes,
      ...(chart.marks.some((m) => m.span) ? (['span'] as const) : []),
      ...(chart.marks.some((m) => m.top !== null) ? (['range'] as const) : []),
    ],
    axis: upperFirst(plural(2, units[chart.unit], locale), locale),
    sentence: sentence.join(' '),
  };
}

function tick(value: number, unit: HistoryChart['unit'], locale: Locale): string {
  if (unit === 'percent') return formatPercent(value, locale);
  return unit === 'cad' || unit === 'usd'
    ? formatMoney(value, unit, locale, 'table')
    : formatNumber(value, locale);
}
