/**
 * The frame of the world map: an equirectangular picture of 960 × 452 pixels, latitudes 84° N to 57° S,
 * so that no land but Antarctica is cut.
 * A degree of latitude takes 3.2 pixels and one of longitude 8/3, so shapes are true near 34° north and south,
 * where most missions were. Small enough for the browser: the atlas itself stays in basemap.ts.
 */
export const worldFrame = {
  width: 960,
  height: 452,
  /** Pixels to a degree of longitude (x) and of latitude (y), and the pixel where both are 0°. */
  scale: { x: 8 / 3, y: 3.2 },
  origin: { x: 480, y: 269 },
} as const;

/** A point of a picture in pixels, from its top left corner. */
export interface PicturePoint {
  readonly x: number;
  readonly y: number;
}

/** The whole pixel of the world map on which a place stands. */
export function projectPoint(lon: number, lat: number): PicturePoint {
  const { origin, scale } = worldFrame;
  return { x: Math.round(origin.x + lon * scale.x), y: Math.round(origin.y - lat * scale.y) };
}
