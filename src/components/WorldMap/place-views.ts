import { monthOf, placesIn, unCount, type MapFilter } from '#src/domain/map-place.ts';
import { countText, type MapWords } from '#src/domain/map-words.ts';
import type { ListedPlace } from './listed-place.ts';

/** List and table, kept in step with what is asked for. */
export interface PlaceViews {
  /** Shows what a filter keeps, and gives it, by the id of the place. */
  readonly show: (filter: MapFilter) => ReadonlyMap<string, ListedPlace>;
}

/** Changes only what a step changes: a year is gone through in place. */
export function bindViews(
  root: ParentNode,
  places: readonly ListedPlace[],
  words: MapWords,
): PlaceViews {
  const columns = [...root.querySelectorAll<HTMLElement>('[data-count-column]')];
  const missions = places.flatMap((place) =>
    place.missions.map((mission) => ({
      mission,
      line: mission.item.querySelector<HTMLElement>('[data-count]'),
      cell: mission.row.querySelector<HTMLElement>('[data-count]'),
      unknown: mission.row.querySelector('[data-count]')?.textContent.trim() ?? '',
    })),
  );
  let monthShown: string | null = null;

  const showCounts = (month: string | null) => {
    if (month === monthShown) return;
    monthShown = month;
    for (const column of columns) column.hidden = month === null;
    for (const { mission, line, cell, unknown } of missions) {
      const count = month === null ? null : unCount(mission, month);
      const text = month === null || count === null ? '' : countText(count, month, words, mission);
      if (line !== null) {
        line.hidden = text === '';
        line.textContent = text;
      }
      if (cell !== null) cell.textContent = text === '' ? unknown : text;
    }
  };

  return {
    show: (filter) => {
      const shown = new Map(placesIn(places, filter).map((place) => [place.id, place]));
      for (const { id, item, missions: own } of places) {
        const kept = new Set(shown.get(id)?.missions);
        item.hidden = kept.size === 0;
        for (const mission of own) {
          mission.item.hidden = !kept.has(mission);
          mission.row.hidden = !kept.has(mission);
        }
      }
      showCounts(monthOf(filter));
      return shown;
    },
  };
}
