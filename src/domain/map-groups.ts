import { spread } from './map-marks.ts';
import type { PicturePoint } from './world-frame.ts';

/** A mark of one place, or of several that lie too close together to have one each. */
export interface Gathered {
  /** Indexes of the points it stands for, in the order given. */
  readonly members: readonly number[];
  /** The middle of its points, and where it stands once crowded marks have parted. */
  readonly from: PicturePoint;
  readonly at: PicturePoint;
}

interface Cluster {
  readonly members: readonly number[];
  readonly from: PicturePoint;
}

const distance = (a: PicturePoint, b: PicturePoint) => Math.hypot(a.x - b.x, a.y - b.y);

function joined(a: Cluster, b: Cluster): Cluster {
  const members = [...a.members, ...b.members].toSorted((i, j) => i - j);
  const share = b.members.length / members.length;
  const between = (from: number, to: number) => from + (to - from) * share;
  return {
    members,
    from: { x: between(a.from.x, b.from.x), y: between(a.from.y, b.from.y) },
  };
}

/** The two clusters nearest to each other, if nearer than so many pixels. */
function nearestPair(clusters: readonly Cluster[], reach: number): [Cluster, Cluster] | undefined {
  let [nearest, pair]: [number, [Cluster, Cluster] | undefined] = [reach, undefined];
  for (const [i, a] of clusters.entries())
    for (const b of clusters.slice(i + 1)) {
      const away = distance(a.from, b.from);
      if (away < nearest) [nearest, pair] = [away, [a, b]];
    }
  return pair;
}

/** Joins the two nearest clusters, again and again, until no two are nearer than so many pixels. */
function joinWithin(apart: readonly Cluster[], reach: number): readonly Cluster[] {
  let clusters = apart;
  for (;;) {
    const pair = nearestPair(clusters, reach);
    if (pair === undefined) return clusters;
    const [a, b] = pair;
    clusters = clusters.flatMap((c) => (c === b ? [] : c === a ? joined(a, b) : c));
  }
}

/**
 * How far a mark may be moved from its place on a map of so many pixels across: fifteen degrees of longitude,
 * so that it still stands in the right part of its continent.
 */
export const mostMoved = (worldWidth: number): number => (worldWidth * 15) / 360;

/** How near points must lie to be gathered, in shares of the least distance: as few as will do. */
const reaches = [0, 0.25, 0.5, 0.625, 0.75, 0.875, 1];

/**
 * Puts marks apart so that no two are nearer than `least` pixels. Where that would move one farther than
 * `most` from its place, the nearest neighbours are gathered into one mark each, first those that lie closest.
 * Same points, same result.
 */
export function gather(
  points: readonly PicturePoint[],
  frame: { readonly width: number; readonly height: number },
  { least, most }: { readonly least: number; readonly most: number },
): Gathered[] {
  const apart: readonly Cluster[] = points.map((from, i) => ({ members: [i], from }));
  let gathered: Gathered[] = [];
  for (const reach of reaches) {
    const clusters = joinWithin(apart, reach * least);
    const spots = spread(
      clusters.map(({ from }) => from),
      least,
      frame,
    );
    gathered = clusters.map((cluster, i) => ({ ...cluster, at: spots[i] ?? cluster.from }));
    if (gathered.every(({ from, at }) => distance(from, at) <= most)) break;
  }
  return gathered;
}
