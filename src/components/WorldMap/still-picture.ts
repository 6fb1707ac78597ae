import { markPath } from '#src/domain/map-marks.ts';
import { part } from '../dom.ts';
import { isSame, type Mark } from './mark.ts';

/** The picture under the live map, which is what gets printed: it shows what the map shows. */
export interface StillPicture {
  readonly update: (marks: readonly Mark[]) => void;
}

/** Finds the marks of the picture once. */
export function bindPicture(picture: SVGSVGElement): StillPicture {
  const drawn = new Map(
    [...picture.querySelectorAll<SVGElement>('[data-place]')].map((mark) => [
      mark.dataset['place'],
      { mark, title: part(mark, 'title', SVGElement), shape: part(mark, '.shape', SVGElement) },
    ]),
  );
  const before = new Map<string, Mark['shown']>();
  return {
    update: (marks) => {
      for (const { id, shown } of marks) {
        const found = drawn.get(id);
        if (found === undefined || isSame(before.get(id), shown)) continue;
        before.set(id, shown);
        found.mark.toggleAttribute('hidden', shown === null);
        if (shown === null) continue;
        found.title.textContent = shown.name;
        found.mark.toggleAttribute('data-hollow', shown.look.hollow);
        found.shape.setAttribute('d', markPath(shown.look));
      }
    },
  };
}
