import { scaleLinear } from 'd3-scale';
import type { PublishedValue } from '#src/schema/value.ts';
import { percentOf, reach, yearTicks, type Span } from './time-axis.ts';

/** How a value is drawn: as it is, as a floor, as a ceiling, or as about right. */
export type Shape = 'solid' | 'floor' | 'ceiling' | 'about';

const shapes: Record<PublishedValue['qualifier'], Shape> = {
  exact: 'solid',
  stated: 'solid',
  calculated: 'solid',
  'more-than': 'floor',
  'at-least': 'floor',
  almost: 'ceiling',
  'up-to': 'ceiling',
  about: 'about',
};

export type HistoryMark = {
  id: string;
  shape: Shape;
  /** Where the date lies, in per cent of the width; a span when it is known only to lie in it. */
  x: number;
  span: [number, number] | null;
  /** In pixels from the top; `top` is the upper end when the source gives a range. */
  y: number;
  top: number | null;
};

export type HistoryChart = {
  unit: PublishedValue['unit'];
  height: number;
  marks: HistoryMark[];
  shapes: Set<Shape>;
  xTicks: { x: number; year: number }[];
  yTicks: { y: number; value: number }[];
  /** Whether they are not all meant in the same sense. */
  mixed: boolean;
  /** Values in this unit that cover something else and cannot stand on the same chart. */
  others: number;
};

type HistoryValue = Pick<
  PublishedValue,
  'id' | 'value' | 'valueMax' | 'qualifier' | 'unit' | 'asOf' | 'scope' | 'status'
>;

/** Units in which a height says nothing. */
const notHeights = new Set<PublishedValue['unit']>(['year', 'ratio']);

/** Per cent of the width from which on a span of time is drawn as one. */
const LEAST = 1.5;

const HEIGHT = 200;
const HEADROOM = 12;

/**
 * The history of what was published, one chart for each unit: a mark for each value, none joined to another. Only
 * values that cover the same thing stand together: those of the scope that most values have. A unit is left to the
 * table when no scope has more than half of them, or when they do not lie apart in time. `without` counts the values
 * that give no number.
 */
export function historyCharts(
  values: readonly HistoryValue[],
  edition: string,
): { charts: HistoryChart[]; without: number } {
  const now = reach(edition, 0).to;
  const dated = values.map((v) => ({ ...v, when: reach(v.asOf, now) }));
  const byUnit = Map.groupBy(
    dated.filter((v) => v.value !== null && !notHeights.has(v.unit)),
    (v) => v.unit,
  );
  return {
    charts: [...byUnit].flatMap(([unit, all]) => {
      const scopes = [...Map.groupBy(all, (v) => v.scope).values()];
      const own = scopes.reduce((a, b) => (b.length > a.length ? b : a));
      return own.length * 2 > all.length && liesApart(own.map((v) => v.when))
        ? [chartOf(unit, own, all.length - own.length)]
        : [];
    }),
    without: values.filter((v) => v.value === null).length,
  };
}

const liesApart = (spans: readonly Span[]) =>
  Math.max(...spans.map((s) => s.from)) >= Math.min(...spans.map((s) => s.to));

function chartOf(
  unit: PublishedValue['unit'],
  values: readonly (HistoryValue & { when: Span })[],
  others: number,
): HistoryChart {
  const sorted = values.toSorted((a, b) => a.when.from - b.when.from || a.when.to - b.when.to);
  const axis = {
    from: Math.floor(Math.min(...sorted.map((v) => v.when.from))),
    to: Math.ceil(Math.max(...sorted.map((v) => v.when.to))),
  };
  const percent = percentOf(axis);
  const most = Math.max(...sorted.map((v) => v.valueMax ?? v.value ?? 0));
  const scale = scaleLinear([0, most], [HEIGHT, HEADROOM]).nice(4);
  const y = (value: number) => Math.round(scale(value));
  const marks = sorted.map((v): HistoryMark => {
    const span: [number, number] = [percent(v.when.from), percent(v.when.to)];
    return {
      id: v.id,
      shape: shapes[v.qualifier],
      x: Math.round((span[0] + span[1]) * 5) / 10,
      span: span[1] - span[0] < LEAST ? null : span,
      y: y(v.value ?? 0),
      top: v.valueMax === undefined ? null : y(v.valueMax),
    };
  });
  return {
    unit,
    height: HEIGHT,
    marks,
    shapes: new Set(marks.map((m) => m.shape)),
    xTicks: yearTicks(axis, 7).map((year) => ({ x: percent(year), year })),
    yTicks: scale.ticks(4).map((value) => ({ y: y(value), value })),
    mixed: new Set(sorted.map((v) => v.status)).size > 1,
    others,
  };
}
