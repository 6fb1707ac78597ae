import { scaleLinear } from 'd3-scale';
import { percentOf, yearTicks } from './time-axis.ts';

/** A month of a series; a count of null is a gap. */
export type Point = { month: string; count: number | null; women?: number | null };

/**
 * What a chart of counts over months needs drawn. Paths are in months across and persons down, in a box of `months` by
 * `top` that is stretched to fit (`preserveAspectRatio="none"`); places of words are per cent across, pixels down.
 */
export type LineChart = {
  months: number;
  /** The count at the upper edge. */
  top: number;
  /** Pixels from the upper to the lower edge. */
  height: number;
  /** Steps, one month each, with a gap wherever a count is missing. */
  line: string;
  /** The part of the counts that is women, as a surface; empty when it is nowhere known. */
  women: string;
  /** The months without a count, as strips of full height. */
  gaps: string;
  yTicks: { y: number; label: number }[];
  xTicks: { x: number; label: number }[];
  /** Months at which the source changes. `side` is where a label fits beside the mark, if anywhere. */
  breaks: { x: number; month: string; side: 'before' | 'after' | null }[];
};

export type LineChartOptions = {
  /** First and last month of the axis; those of the points when left out. */
  from?: string;
  to?: string;
  height?: number;
  /** Count at the top of the chart; the highest, made round, when left out. */
  top?: number;
  yTicks?: number;
  xTicks?: number;
  breaks?: readonly string[];
};

const indexOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

/** Stretches of neighbouring months of which something holds. */
function runs(
  months: readonly { at: number; value: number | null }[],
): { at: number; value: number }[][] {
  const found: { at: number; value: number }[][] = [];
  let open: { at: number; value: number }[] | null = null;
  for (const { at, value } of months) {
    if (value === null) open = null;
    else if (open?.at(-1)?.at === at - 1) open.push({ at, value });
    else found.push((open = [{ at, value }]));
  }
  return found;
}

/** Steps from the start of the first month of a run to the end of its last, from a given height on. */
function steps(run: readonly { at: number; value: number }[], from: number): string {
  let [path, height, flat] = ['', from, 0];
  for (const { value } of run) {
    if (value !== height) path += `${flat > 0 ? `h${flat}` : ''}v${height - value}`;
    if (value !== height) flat = 0;
    [height, flat] = [value, flat + 1];
  }
  return `${path}h${flat}`;
}

/** Per cent of the width that a label beside a mark needs on a phone. */
const LABEL = 22;

/** Lays out monthly counts; gaps (null) stay gaps, nothing is drawn between. */
export function lineChart(points: readonly Point[], options: LineChartOptions = {}): LineChart {
  const { height = 160, breaks = [] } = options;
  const first = indexOf(options.from ?? points[0]?.month ?? '');
  const months = indexOf(options.to ?? points.at(-1)?.month ?? '') - first + 1;
  const most = Math.max(1, ...points.map((p) => p.count ?? 0));
  const scale = scaleLinear([0, options.top ?? most], [height, 0]);
  if (options.top === undefined) scale.nice(4);
  const top = scale.domain()[1] ?? most;
  const values = (key: 'count' | 'women') =>
    points.map((p) => ({ at: indexOf(p.month) - first, value: p[key] ?? null }));
  const axis = { from: first / 12, to: (first + months) / 12 };
  const percent = percentOf(axis);
  const marks = breaks
    .filter((month) => indexOf(month) > first && indexOf(month) < first + months)
    .map((month) => ({ x: percent(indexOf(month) / 12), month }));
  let taken = 0;
  return {
    months,
    top,
    height,
    line: runs(values('count'))
      .map(
        (run) =>
          `M${run[0]?.at ?? 0} ${top - (run[0]?.value ?? 0)}${steps(run, run[0]?.value ?? 0)}`,
      )
      .join(''),
    women: runs(values('women'))
      .filter((run) => run.some((p) => p.value > 0))
      .map((run) => `M${run[0]?.at ?? 0} ${top}${steps(run, 0)}V${top}`)
      .join(''),
    gaps: runs(values('count').map(({ at, value }) => ({ at, value: value === null ? 1 : null })))
      .map((run) => `M${run[0]?.at ?? 0} 0h${run.length}v${top}h${-run.length}`)
      .join(''),
    yTicks: scale
      .ticks(options.yTicks ?? 4)
      .filter(Number.isInteger)
      .map((label) => ({ y: Math.round(scale(label)), label })),
    xTicks: yearTicks(axis, options.xTicks ?? 8).map((label) => ({ x: percent(label), label })),
    breaks: marks.map(({ x, month }, i) => {
      const room = (marks[i + 1]?.x ?? 100) - x;
      const side = room >= LABEL ? 'after' : x - taken >= LABEL ? 'before' : null;
      taken = side === 'after' ? x + LABEL : x;
      return { x, month, side };
    }),
  };
}

/** The first, the highest and the newest month of a series that has a count. */
export function keyMonths(points: readonly Point[]) {
  const known = points.flatMap(({ month, count }) => (count === null ? [] : [{ month, count }]));
  const [first, latest] = [known[0], known.at(-1)];
  if (!first || !latest) return null;
  const peak = known.reduce((best, m) => (m.count > best.count ? m : best), first);
  return { first, peak, latest };
}
