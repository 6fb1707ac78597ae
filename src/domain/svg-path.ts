import type { PicturePoint } from './world-frame.ts';

/** A line or ring as pairs of numbers: degrees before projection, pixels after. */
export type Line = readonly (readonly [number, number])[];

const distanceToChord = (p: PicturePoint, a: PicturePoint, b: PicturePoint): number => {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  return length === 0
    ? Math.hypot(p.x - a.x, p.y - a.y)
    : Math.abs((b.x - a.x) * (a.y - p.y) - (a.x - p.x) * (b.y - a.y)) / length;
};

/** Leaves out the points of a line that lie within `tolerance` pixels of the rest (Douglas and Peucker). */
function simplify(points: readonly PicturePoint[], tolerance: number): PicturePoint[] {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 3) return [...points];
  let farthest = 0;
  let distance = tolerance;
  points.forEach((point, index) => {
    const d = distanceToChord(point, first, last);
    if (d > distance) [farthest, distance] = [index, d];
  });
  if (farthest === 0) return [first, last];
  const head = simplify(points.slice(0, farthest + 1), tolerance);
  return [...head.slice(0, -1), ...simplify(points.slice(farthest), tolerance)];
}

/** Rounds to whole pixels and drops points that then add nothing. */
function snap(points: readonly PicturePoint[]): PicturePoint[] {
  const kept: PicturePoint[] = [];
  for (const { x, y } of points) {
    const point = { x: Math.round(x), y: Math.round(y) };
    const [before, previous] = [kept.at(-2), kept.at(-1)];
    if (previous?.x === point.x && previous.y === point.y) continue;
    const straight =
      before !== undefined &&
      previous !== undefined &&
      (previous.x - before.x) * (point.y - previous.y) ===
        (previous.y - before.y) * (point.x - previous.x);
    if (straight) kept.pop();
    kept.push(point);
  }
  return kept;
}

const areaOf = (ring: readonly PicturePoint[]): number =>
  Math.abs(
    ring.reduce((sum, point, index) => {
      const next = ring[(index + 1) % ring.length] ?? point;
      return sum + point.x * next.y - next.x * point.y;
    }, 0) / 2,
  );

/** The shortest relative step from one whole pixel to another. */
function step(dx: number, dy: number, previous: string): string {
  if (dy === 0) return `h${dx}`;
  if (dx === 0) return `v${dy}`;
  return `${previous === 'l' ? (dx < 0 ? '' : ' ') : 'l'}${dx}${dy < 0 ? '' : ' '}${dy}`;
}

function draw(points: readonly PicturePoint[], from: PicturePoint): string {
  let [at, path, command] = [from, '', 'm'];
  points.forEach((point, index) => {
    const [dx, dy] = [point.x - at.x, point.y - at.y];
    const text = index === 0 ? `m${dx}${dy < 0 ? '' : ' '}${dy}` : step(dx, dy, command);
    command = /^[hv]/.test(text) ? text.charAt(0) : 'l';
    // A pair after `m` is a line already, so the first `l` may be left out.
    path += index === 1 && text.startsWith('l') ? text.slice(1).replace(/^(?=\d)/, ' ') : text;
    at = point;
  });
  return path;
}

export interface PathOptions {
  /** Rings are closed and filled; lines are open and stroked. */
  readonly kind: 'rings' | 'lines';
  /** Detail finer than this, in pixels, is left out. */
  readonly tolerance: number;
  /** Rings smaller than this, in square pixels, are left out. */
  readonly smallest?: number;
}

/** SVG path data in whole pixels and relative steps: a sixth of the weight of plain coordinates. */
export function pathData(
  lines: readonly (readonly PicturePoint[])[],
  options: PathOptions,
): string {
  const rings = options.kind === 'rings';
  let from: PicturePoint = { x: 0, y: 0 };
  let path = '';
  for (const line of lines) {
    // A ring is cut at its far side: both ends of a simplified line stay, and those of a ring coincide.
    const half = Math.floor(line.length / 2);
    const detailed = rings
      ? [
          ...simplify(line.slice(0, half + 1), options.tolerance).slice(0, -1),
          ...simplify(line.slice(half), options.tolerance),
        ]
      : simplify(line, options.tolerance);
    const points = snap(detailed);
    if (rings && points.length > 1) {
      const [first, last] = [points[0], points.at(-1)];
      if (first?.x === last?.x && first?.y === last?.y) points.pop();
    }
    if (points.length < (rings ? 3 : 2) || (rings && areaOf(points) < (options.smallest ?? 0)))
      continue;
    path += draw(points, from) + (rings ? 'z' : '');
    from = (rings ? points[0] : points.at(-1)) ?? from;
  }
  return path;
}
