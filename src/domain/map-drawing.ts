import type { Basemap } from './basemap.ts';
import { hasLead, markPath, type PictureMark } from './map-marks.ts';
import { wholeArea, type Drawing } from './svg-document.ts';

/** A mark, with a line to its place where it was moved aside. */
function markMarkup(mark: PictureMark<unknown>): string {
  const { look, from, at } = mark;
  const lead = hasLead(mark) ? `<path class="lead" d="M${from.x} ${from.y}L${at.x} ${at.y}"/>` : '';
  const kind = look.hollow ? 'place hollow' : 'place';
  return `${lead}<path class="${kind}" transform="translate(${at.x} ${at.y})" d="${markPath(look)}"/>`;
}

/** The world map with its marks, for a picture that stands alone. */
export function mapDrawing(
  { width, height, scale, land, borders }: Basemap & { readonly scale: number },
  marks: readonly PictureMark<unknown>[],
): Drawing {
  const fit = wholeArea.width / width;
  return {
    markup: `<g transform="translate(${wholeArea.left} 0) scale(${fit.toFixed(4)})"><rect class="water" width="${width}" height="${height}"/><g transform="scale(${scale})"><path class="land" d="${land}"/><path class="borders still" d="${borders}"/></g>${marks.map(markMarkup).join('')}</g>`,
    height: height * fit,
  };
}
