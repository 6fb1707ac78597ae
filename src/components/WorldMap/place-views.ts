import { unCount } from '#src/domain/map-place.ts';
import { countText, type MapWords } from '#src/domain/map-words.ts';
import type { ListedPlace } from './listed-place.ts';

/** List and table, kept in step with what is asked for. */
export interface PlaceViews {
  /** Shows some places, by their ids, with some of their missions; and the UN counts of a month, such as 2004-06. */
  readonly show: (shown: ReadonlyMap<string, ListedPlace>, month: string | null) => void;
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
    show: (shown, month) => {
      for (const { id, item, missions: own } of places) {
        const kept = new Set(shown.get(id)?.missions);
        hide(item, kept.size === 0);
        for (const mission of own) {
          hide(mission.item, !kept.has(mission));
          hide(mission.row, !kept.has(mission));
        }
      }
      showCounts(month);
    },
  };
}

function hide(element: HTMLElement, hidden: boolean): void {
  if (element.hidden !== hidden) element.hidden = hidden;
}
