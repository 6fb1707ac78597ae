import { mapDrawing } from '#src/domain/map-drawing.ts';
import { pictureMarks } from '#src/domain/map-marks.ts';
import { monthOf, type MapFilter } from '#src/domain/map-place.ts';
import { pictureSvg } from '#src/domain/svg-document.ts';
import { worldFrame } from '#src/domain/world-frame.ts';
import { part } from '../dom.ts';
import type { ListedPlace } from './listed-place.ts';

/** What a saved picture holds: what is on the map, what was asked for in words, and where it comes from. */
export interface Saved {
  readonly picture: SVGSVGElement;
  readonly places: readonly ListedPlace[];
  readonly filter: MapFilter;
  readonly lang: string;
  readonly title: string;
  readonly status: string;
  readonly credit: readonly string[];
}

const path = (picture: SVGSVGElement, name: string) =>
  part(picture, `.${name}`, SVGElement).getAttribute('d') ?? '';

/** The map as it is shown, as an SVG that stands alone. */
export function savedSvg({ picture, places, filter, lang, title, status, credit }: Saved): string {
  const scale = /scale\(([\d.]+)\)/.exec(
    part(picture, '.base', SVGElement).getAttribute('transform') ?? '',
  );
  const drawing = mapDrawing(
    {
      ...worldFrame,
      scale: Number(scale?.[1] ?? 1),
      land: path(picture, 'land'),
      borders: path(picture, 'borders'),
    },
    pictureMarks(places, monthOf(filter)),
  );
  const notes = places.flatMap(({ name, item }) => {
    const note = item.querySelector('.note')?.textContent.trim();
    return note === undefined ? [] : [`${name} – ${note}`];
  });
  return pictureSvg({
    lang,
    title,
    number: null,
    detail: status,
    drawings: [drawing],
    credit: [...credit.slice(0, -1), ...notes, ...credit.slice(-1), location.href],
  });
}

/** Gives the reader the picture as a file, named after the page and the time shown. */
export function savePicture(saved: Saved): void {
  const link = document.createElement('a');
  const page = location.pathname.split('/').findLast((name) => name !== '') ?? 'map';
  const time = monthOf(saved.filter) ?? saved.filter.year;
  link.href = URL.createObjectURL(new Blob([savedSvg(saved)], { type: 'image/svg+xml' }));
  link.download = `${[page, time].filter((name) => name !== null).join('-')}.svg`;
  link.click();
  URL.revokeObjectURL(link.href);
}
