import type { HistoryChart } from './history-chart.ts';
import type { LineChart } from './line-chart.ts';
import { plotArea, safeText, type Drawing } from './svg-document.ts';

/** Symbols of a value by how sure its words are; the same as on the page. */
export const markSymbols = `<defs><g id="mark-solid"><circle r="4" fill="currentcolor"/></g><g id="mark-about"><circle r="4"/></g><g id="mark-floor"><path fill="none" d="M-5 0H5M0 0V-9M-3-6 0-9 3-6"/></g><g id="mark-ceiling"><path fill="none" d="M-5 0H5M0 0V9M-3 6 0 9 3 6"/></g></defs>`;

/** What a drawing of published values shows besides its marks. */
export type PlotWords = {
  /** Name of the vertical axis. */
  axis: string;
  labels: readonly { y: number; text: string }[];
  /** What each form of mark means. */
  keys: readonly { shape: string; text: string }[];
};

/** The history of a figure as a drawing of its own: a mark for each published value, never joined. */
export function historyDrawing(chart: HistoryChart, { axis, labels, keys }: PlotWords): Drawing {
  const { left, width } = plotArea;
  const at = (percent: number) => ((percent * width) / 100).toFixed(1);
  const grid = labels
    .map(
      ({ y, text }) =>
        `<path class="grid" d="M0 ${y}H${width}"/><text x="-8" y="${y + 4}" text-anchor="end">${safeText(text)}</text>`,
    )
    .join('');
  const years = chart.xTicks
    .map(
      ({ x, year }) =>
        `<text x="${at(x)}" y="${chart.height + 20}" text-anchor="middle">${year}</text>`,
    )
    .join('');
  const marks = chart.marks
    .map(({ shape, x, span, y, top }) => {
      const over = span ? `<path d="M${at(span[0])} ${y}H${at(span[1])}"/>` : '';
      const up = top === null ? '' : `<path d="M${at(x)} ${y}V${top}"/>`;
      return `${over}${up}<use x="${at(x)}" y="${y}" href="#mark-${shape}"/>`;
    })
    .join('');
  let x = 0;
  const key = keys
    .map(({ shape, text }) => {
      const item = `<g class="mark"><use x="${x + 6}" y="-4" href="#mark-${shape}"/></g><text x="${x + 18}" y="0">${safeText(text)}</text>`;
      x += 34 + text.length * 7;
      return item;
    })
    .join('');
  const markup = `${markSymbols}<g transform="translate(32 14)">${key}</g><text x="32" y="40">${safeText(axis)}</text><g transform="translate(${left} 52)">${grid}${years}<g class="mark">${marks}</g></g>`;
  return { markup, height: chart.height + 52 + 26 };
}

/** A monthly series as a drawing of its own: gaps are gaps, changes of source are marked. */
export function seriesDrawing(chart: LineChart, newSource: string): Drawing {
  const { left, width } = plotArea;
  const { height, months, top } = chart;
  const at = (percent: number) => ((percent * width) / 100).toFixed(1);
  const labels = chart.yTicks
    .map(
      ({ y, label }) =>
        `<path class="grid" d="M0 ${y}H${width}"/><text x="-8" y="${y + 4}" text-anchor="end">${label}</text>`,
    )
    .join('');
  const years = chart.xTicks
    .map(
      ({ x, label }) =>
        `<text x="${at(x)}" y="${height + 20}" text-anchor="middle">${label}</text>`,
    )
    .join('');
  const breaks = chart.breaks
    .map(
      ({ x, side }) =>
        `<path class="break" d="M${at(x)} 0V${height}"/>${side ? `<text x="${at(x)}" dx="${side === 'after' ? 4 : -4}" y="-6" text-anchor="${side === 'after' ? 'start' : 'end'}">${safeText(newSource)}</text>` : ''}`,
    )
    .join('');
  const plot = `<svg width="${width}" height="${height}" viewBox="0 0 ${months} ${top}" preserveAspectRatio="none">${chart.gaps ? `<path class="gap" d="${chart.gaps}"/>` : ''}${chart.women ? `<path class="women" d="${chart.women}"/>` : ''}<path class="count still" d="${chart.line}"/></svg>`;
  return {
    markup: `<g transform="translate(${left} 20)">${labels}${plot}${years}${breaks}</g>`,
    height: height + 20 + 26,
  };
}
