import { unCountAt, type Filterable } from './map-place.ts';
import { projectPoint, worldFrame, type PicturePoint } from './world-frame.ts';

/** How a mark looks: what is known of a place, told by size, shape and filling, never by colour alone. */
export interface MarkLook {
  /** By missions, or by the UN count where a month is chosen. */
  readonly size: 1 | 2 | 3;
  /** A diamond where Canadian police still are, as last published. */
  readonly shape: 'circle' | 'diamond';
  /** Hollow where every mission is only partly confirmed. */
  readonly hollow: boolean;
}

/** Marks come in three sizes: one mission, two or three, four and more. */
export const sizeOfMissions = (missions: number): MarkLook['size'] =>
  missions > 3 ? 3 : missions > 1 ? 2 : 1;

/** The same sizes for UN counts: under 10, under 50, 50 and more; smallest where none is published. */
export const sizeOfCount = (count: number | null): MarkLook['size'] =>
  count === null || count < 10 ? 1 : count < 50 ? 2 : 3;

/** The look of a place with the missions shown; with a month, by what the UN counted at its end. */
export const markLook = (
  missions: Filterable['missions'],
  month: string | null = null,
): MarkLook => ({
  size: month === null ? sizeOfMissions(missions.length) : sizeOfCount(unCountAt(missions, month)),
  shape: missions.some(({ status }) => status === 'ongoing') ? 'diamond' : 'circle',
  hollow: missions.every(({ evidence }) => evidence !== 'confirmed'),
});

/** Rounds in which crowded marks push one another away; far more than the most crowded picture here takes. */
const rounds = 400;

/** The half of the push, along the line between them, that parts two points; null when they are far enough apart. */
function pushOf(a: PicturePoint, b: PicturePoint, least: number, angle: number) {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  if (Math.abs(dx) >= least || Math.abs(dy) >= least) return null;
  const distance = Math.hypot(dx, dy);
  if (distance >= least - 0.01) return null;
  const push = (least - distance) / 2;
  // Two marks on one spot part by an angle of their own.
  return distance > 0.01
    ? { x: (dx / distance) * push, y: (dy / distance) * push }
    : { x: Math.cos(angle) * push, y: Math.sin(angle) * push };
}

/**
 * Moves points apart until no two are nearer than so many pixels, each as little as it can and within the
 * frame, so that every mark can be hit. Same points, same result. In the order given.
 */
export function spread(
  points: readonly PicturePoint[],
  least: number,
  frame: { readonly width: number; readonly height: number },
): PicturePoint[] {
  const within = (value: number, size: number) =>
    Math.min(Math.max(value, least / 2), size - least / 2);
  const inFrame = (x: number, y: number) => ({
    x: within(x, frame.width),
    y: within(y, frame.height),
  });
  const spots = points.map(({ x, y }) => inFrame(x, y));
  /** One round; tells whether anything moved. */
  const part = (): boolean => {
    let moves = 0;
    spots.forEach((a, i) => {
      spots.forEach((b, j) => {
        const push = j <= i ? null : pushOf(a, b, least, i + j);
        if (push === null) return;
        moves += 1;
        Object.assign(a, inFrame(a.x - push.x, a.y - push.y));
        Object.assign(b, inFrame(b.x + push.x, b.y + push.y));
      });
    });
    return moves > 0;
  };
  for (let round = 0; round < rounds; round += 1) if (!part()) break;
  return spots;
}

/** The least distance between two marks, in pixels: the side of the smallest target that can be hit (WCAG 2.5.8). */
export const leastDistance = 24;

/** A place on the still picture: where it lies, and where its mark stands once crowded marks have parted. */
export interface PictureMark<P> {
  readonly place: P;
  readonly look: MarkLook;
  readonly from: PicturePoint;
  readonly at: PicturePoint;
}

/** The marks of the still picture. Small ones come last, so that none hides under a larger one. */
export function pictureMarks<P extends Filterable & { readonly lon: number; readonly lat: number }>(
  places: readonly P[],
  month: string | null = null,
): PictureMark<P>[] {
  const points = places.map(({ lon, lat }) => projectPoint(lon, lat));
  const spots = spread(points, leastDistance, worldFrame);
  return places
    .flatMap((place, i) => {
      const [from, at] = [points[i], spots[i]];
      if (from === undefined || at === undefined) return [];
      const look = markLook(place.missions, month);
      return [{ place, look, from, at: { x: Math.round(at.x), y: Math.round(at.y) } }];
    })
    .toSorted((a, b) => b.look.size - a.look.size);
}

/** Whether a mark stands so far from its place that a line must lead back to it. */
export const hasLead = ({ from, at }: Pick<PictureMark<unknown>, 'from' | 'at'>): boolean =>
  Math.hypot(at.x - from.x, at.y - from.y) > 3;

/** Path data of a mark around 0, 0. */
export function markPath({ size, shape }: Pick<MarkLook, 'size' | 'shape'>): string {
  const r = 2 + size * 3;
  if (shape === 'circle') return `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  return `M0 ${-r - 1}L${r + 1} 0 0 ${r + 1} ${-r - 1} 0z`;
}
