import { scaleLinear } from 'd3-scale';
import { line, curveStepAfter } from 'd3-shape';

/** What a chart of counts over months needs drawn, in whole pixels of its own box. */
export type LineChart = {
  width: number;
  height: number;
  /** The line, with a gap wherever a value is missing. */
  path: string;
  /** Months standing alone between two gaps, which a line cannot show. */
  dots: { x: number; y: number }[];
  yTicks: { y: number; label: number }[];
  xTicks: { x: number; label: string }[];
  plot: { left: number; top: number; right: number; bottom: number };
};

/** Lays out monthly counts; gaps (null) stay gaps, nothing is drawn between. */
export function lineChart(
  points: readonly { month: string; count: number | null }[],
  width = 640,
  height = 200,
): LineChart {
  const plot = { left: 36, top: 8, right: width - 8, bottom: height - 24 };
  const most = Math.max(1, ...points.map((p) => p.count ?? 0));
  const x = scaleLinear([0, Math.max(1, points.length - 1)], [plot.left, plot.right]);
  const y = scaleLinear([0, most], [plot.bottom, plot.top]).nice(4);
  const at = (v: number) => Math.round(v);
  const draw = line<{ count: number | null }>()
    .defined((p) => p.count !== null)
    .x((_, i) => at(x(i)))
    .y((p) => at(y(p.count ?? 0)))
    .curve(curveStepAfter)
    .digits(0);
  const alone = (i: number) =>
    points[i]?.count !== null &&
    (points[i - 1]?.count ?? null) === null &&
    (points[i + 1]?.count ?? null) === null;
  const years = points.flatMap((p, i) =>
    p.month.endsWith('-01') ? [{ i, year: p.month.slice(0, 4) }] : [],
  );
  const every = Math.max(1, Math.ceil(years.length / 9));
  return {
    width,
    height,
    path: draw([...points]) ?? '',
    dots: points.flatMap((p, i) => (alone(i) ? [{ x: at(x(i)), y: at(y(p.count ?? 0)) }] : [])),
    yTicks: y
      .ticks(4)
      .filter(Number.isInteger)
      .map((label) => ({ y: at(y(label)), label })),
    xTicks: years
      .filter((_, n) => n % every === 0)
      .map(({ i, year }) => ({ x: at(x(i)), label: year })),
    plot,
  };
}
