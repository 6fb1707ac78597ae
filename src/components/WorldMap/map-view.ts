import {
  CRS,
  LatLng,
  LatLngBounds,
  Map as LeafletMap,
  SVGOverlay,
  Transformation,
  Util,
  type FitBoundsOptions,
} from 'leaflet';
import { worldFrame } from '#src/domain/world-frame.ts';
import { drawFiner } from './finer-outline.ts';
import { createMarkLayer } from './mark-layer.ts';
import type { Mark } from './mark.ts';

/** Every call to Leaflet 1.9 is in this file and in mark-layer.ts, so that moving to version 2 touches nothing else. */

export type Act = 'in' | 'out' | 'north' | 'south' | 'west' | 'east' | 'world';

export interface MapView {
  readonly update: (marks: readonly Mark[]) => void;
  /** Brings the marks shown into view, or the whole world. */
  readonly fit: (to: 'marks' | 'world') => void;
  readonly act: (act: Act) => void;
  readonly select: (id: string | null) => void;
  readonly focus: (id: string) => void;
}

interface Options {
  readonly container: HTMLElement;
  readonly picture: SVGSVGElement;
  readonly panelId: string;
  readonly marks: readonly Mark[];
  /** Full name of a mark that holds several places. */
  readonly groupName: (places: readonly string[]) => string;
  readonly onSelect: (id: string) => void;
  /** Told after each zoom whether there is more to see either way. */
  readonly onZoom: (can: { readonly in: boolean; readonly out: boolean }) => void;
}

const { width, height, scale, origin } = worldFrame;
// The picture's own formula: degrees become its pixels, so overlay and marks cannot drift apart. It does not wrap.
const pictureCrs: CRS = Util.extend({}, CRS.Simple, {
  transformation: new Transformation(scale.x, origin.x, -scale.y, origin.y),
});
const world = new LatLngBounds(
  new LatLng((origin.y - height) / scale.y, -origin.x / scale.x),
  new LatLng(origin.y / scale.y, (width - origin.x) / scale.x),
);
const closest = 3;
/** Zooming in by more than this, the coarse outline shows its corners. */
const coarseTo = 0.9;
const pans = { north: [0, -1], south: [0, 1], west: [-1, 0], east: [1, 0] } as const;

/** Draws the live map over a copy of the page's own picture. */
export function createMapView({
  container,
  picture,
  panelId,
  marks,
  groupName,
  onSelect,
  onZoom,
}: Options): MapView {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = new LeafletMap(container, {
    crs: pictureCrs,
    attributionControl: false,
    zoomControl: false,
    keyboard: false,
    boxZoom: false,
    scrollWheelZoom: false,
    // One finger scrolls the page; two fingers or the buttons move the map.
    dragging: !matchMedia('(pointer: coarse)').matches,
    zoomAnimation: !still,
    fadeAnimation: false,
    markerZoomAnimation: !still,
    inertia: !still,
    zoomSnap: 0,
    maxZoom: closest,
    maxBounds: world,
    maxBoundsViscosity: 1,
  });
  const motion: FitBoundsOptions = { animate: !still };

  const base = picture.cloneNode(true) as SVGSVGElement;
  for (const mark of base.querySelectorAll('[data-place]')) mark.remove();
  base.removeAttribute('role');
  base.removeAttribute('aria-label');
  base.setAttribute('aria-hidden', 'true');
  new SVGOverlay(base, world, { interactive: false }).addTo(map);

  const fitWorld = (animate: boolean) => {
    map.setMinZoom(-10);
    const zoom = map.getBoundsZoom(world);
    map.setView(world.getCenter(), zoom, { animate });
    map.setMinZoom(zoom);
    tellZoom();
  };
  const tellZoom = () => {
    const zoom = map.getZoom();
    onZoom({ in: zoom < map.getMaxZoom() - 0.01, out: zoom > map.getMinZoom() + 0.01 });
  };
  const drawFinerOnce = () => {
    if (map.getZoom() <= map.getBoundsZoom(world) + coarseTo) return;
    map.off('zoomend', drawFinerOnce);
    void drawFiner(base);
  };
  map.on('zoomend', tellZoom);
  map.on('zoomend', drawFinerOnce);
  fitWorld(false);

  const fitPoints = (points: LatLng[], to: FitBoundsOptions) =>
    map.fitBounds(new LatLngBounds(points), { ...motion, padding: [40, 40], ...to });

  const layer = createMarkLayer({
    map,
    container,
    panelId,
    marks,
    groupName,
    onSelect,
    onGroup: (members) => {
      const [first] = members;
      if (first === undefined) return;
      // The mark that was chosen is no more: the first of its places, or what holds it now, takes its focus.
      map.once('moveend', () => layer.focus(first.id));
      fitPoints(
        members.map(({ lat, lon }) => new LatLng(lat, lon)),
        { maxZoom: closest },
      );
    },
  });

  new ResizeObserver(() => {
    const whole = map.getZoom() <= map.getMinZoom() + 0.01;
    map.invalidateSize({ animate: false });
    if (whole) fitWorld(false);
  }).observe(container);

  const fitMarks = () => {
    const points = layer.shown().map(({ lat, lon }) => new LatLng(lat, lon));
    if (points.length > 0) fitPoints(points, { maxZoom: 2 });
  };

  return {
    update: layer.update,
    fit: (to) => (to === 'world' ? fitWorld(!still) : fitMarks()),
    act: (act) => {
      if (act === 'in') map.zoomIn(1, motion);
      else if (act === 'out') map.zoomOut(1, motion);
      else if (act === 'world') fitWorld(!still);
      else {
        const size = map.getSize();
        const [x, y] = pans[act];
        map.panBy([(x * size.x) / 3, (y * size.y) / 3], motion);
      }
    },
    select: layer.select,
    focus: layer.focus,
  };
}
