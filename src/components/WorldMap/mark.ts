import type { MarkLook } from '#src/domain/map-marks.ts';

/** A mark of the map, live or still. */
export interface Mark {
  readonly id: string;
  /** Name of the place alone. */
  readonly place: string;
  readonly lon: number;
  readonly lat: number;
  /** Full name, and look; null hides the mark. */
  readonly shown: { readonly name: string; readonly look: MarkLook } | null;
}

/** Whether two states of a mark say and show the same, so that nothing is to be drawn anew. */
export const isSame = (a: Mark['shown'] | undefined, b: Mark['shown']): boolean =>
  a === b ||
  (!!a &&
    !!b &&
    a.name === b.name &&
    a.look.size === b.look.size &&
    a.look.shape === b.look.shape &&
    a.look.hollow === b.look.hollow);
