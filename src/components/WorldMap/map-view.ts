import {
  CRS,
  DivIcon,
  LatLng,
  LatLngBounds,
  Map as LeafletMap,
  Marker,
  SVGOverlay,
  Transformation,
  Util,
  type FitBoundsOptions,
} from 'leaflet';
import { leastDistance, spread, type MarkLook } from '#src/domain/map-marks.ts';
import { worldFrame } from '#src/domain/world-frame.ts';
import { moveTo } from './roving.ts';

/** Every call to Leaflet 1.9 is in this file, so that moving to version 2 touches nothing else. */

/** A mark of the live map. */
export interface Mark {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
  /** Full name, and look; null hides the mark. */
  readonly shown: { readonly name: string; readonly look: MarkLook } | null;
}

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
const pans = { north: [0, -1], south: [0, 1], west: [-1, 0], east: [1, 0] } as const;

/** A mark that is a real button, so focus, Enter and Space come with it; its size stands in the styles. */
class ButtonIcon extends DivIcon {
  override createIcon(): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'leaflet-marker-icon mark';
    return button;
  }
}

/** Draws the live map over a copy of the page's own picture. */
export function createMapView({
  container,
  picture,
  panelId,
  marks,
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

  const tellZoom = () => {
    const zoom = map.getZoom();
    onZoom({ in: zoom < map.getMaxZoom() - 0.01, out: zoom > map.getMinZoom() + 0.01 });
  };
  map.on('zoomend', tellZoom);

  const fitWorld = (animate: boolean) => {
    map.setMinZoom(-10);
    const zoom = map.getBoundsZoom(world);
    map.setView(world.getCenter(), zoom, { animate });
    map.setMinZoom(zoom);
    tellZoom();
  };
  fitWorld(false);

  let current = marks;
  const buttons = new Map(
    marks.map(({ id, lon, lat }) => {
      const marker = new Marker([lat, lon], {
        icon: new ButtonIcon(),
        keyboard: false,
        riseOnHover: true,
      });
      marker.on('click', () => onSelect(id)).addTo(map);
      const button = marker.getElement() as HTMLButtonElement;
      button.dataset['place'] = id;
      button.setAttribute('aria-controls', panelId);
      button.setAttribute('aria-expanded', 'false');
      return [id, { button, marker }] as const;
    }),
  );

  const rove = moveTo(
    container,
    () => current.filter(({ shown }) => shown !== null),
    (id) => buttons.get(id)?.button,
  );

  /** Puts crowded marks apart at this zoom, each with a line to its place. */
  function place() {
    const zoom = map.getZoom();
    const [nw, se] = [world.getNorthWest(), world.getSouthEast()].map((c) => map.project(c, zoom));
    if (nw === undefined || se === undefined) return;
    const shown = current.filter((mark) => mark.shown !== null);
    const points = shown.map(({ lon, lat }) =>
      map.project(new LatLng(lat, lon), zoom).subtract(nw),
    );
    const spots = spread(points, leastDistance, { width: se.x - nw.x, height: se.y - nw.y });
    shown.forEach(({ id }, i) => {
      const [mark, from, at] = [buttons.get(id), points[i], spots[i]];
      if (mark === undefined || from === undefined || at === undefined) return;
      const moved = map.unproject(nw.add([at.x, at.y]), zoom);
      if (!mark.marker.getLatLng().equals(moved)) mark.marker.setLatLng(moved);
      const lead = Math.hypot(from.x - at.x, from.y - at.y);
      mark.button.toggleAttribute('data-lead', lead > 3);
      mark.button.style.setProperty('--lead', `${lead}px`);
      mark.button.style.setProperty('--turn', `${Math.atan2(from.y - at.y, from.x - at.x)}rad`);
    });
  }

  const update = (next: readonly Mark[]) => {
    current = next;
    for (const { id, shown } of next) {
      const mark = buttons.get(id);
      if (mark === undefined) continue;
      mark.button.hidden = shown === null;
      if (shown === null) continue;
      mark.button.setAttribute('aria-label', shown.name);
      mark.button.title = shown.name;
      mark.button.dataset['size'] = String(shown.look.size);
      mark.button.dataset['shape'] = shown.look.shape;
      mark.button.toggleAttribute('data-hollow', shown.look.hollow);
      // Small marks lie over large ones.
      mark.marker.setZIndexOffset(-10_000 * shown.look.size);
    }
    place();
    rove.update();
  };
  update(marks);
  map.on('zoomend', place);

  new ResizeObserver(() => {
    const whole = map.getZoom() <= map.getMinZoom() + 0.01;
    map.invalidateSize({ animate: false });
    if (whole) fitWorld(false);
  }).observe(container);

  const fitMarks = () => {
    const points = current
      .filter(({ shown }) => shown !== null)
      .map(({ lat, lon }) => new LatLng(lat, lon));
    if (points.length > 0)
      map.fitBounds(new LatLngBounds(points), { ...motion, padding: [40, 40], maxZoom: 2 });
  };

  return {
    update,
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
    select: (id) => {
      for (const [key, { button }] of buttons)
        button.setAttribute('aria-expanded', String(key === id));
    },
    focus: (id) => buttons.get(id)?.button.focus(),
  };
}
