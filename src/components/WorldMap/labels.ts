import type { MapWords } from '#src/domain/map-place.ts';

/** The words of the map in one language: the dictionary's, none of its own. */
export interface WorldMapLabels extends Omit<MapWords, 'language'> {
  /** Names the map. */
  readonly label: string;
  /** How arrow keys, Enter and Escape work on it. */
  readonly help: string;
  /** Link past the map to the list. */
  readonly skip: string;
  /** What marks and their sizes mean; that they stand for countries, never for bases. */
  readonly legend: string;
  readonly listTitle: string;
  /** Shown when scripts are off. */
  readonly noScript: string;
  readonly filters: string;
  readonly year: string;
  /** Names the slider beside the field called `year`. */
  readonly slider: string;
  readonly previous: string;
  readonly next: string;
  readonly organization: string;
  readonly region: string;
  /** First choice of both. */
  readonly any: string;
  readonly show: string;
  /** Names the group of the next seven buttons. */
  readonly move: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly west: string;
  readonly east: string;
  readonly north: string;
  readonly south: string;
  readonly reset: string;
  /** Names the panel of the chosen place, and says what it is for while it is empty. */
  readonly panel: string;
  readonly panelEmpty: string;
  readonly close: string;
}

/** Those words that marks and the status line are made of, in the page and in the script. */
export function mapWords(labels: WorldMapLabels, language: string): MapWords {
  const { missions, places, undated, period, ongoing, allYears, status, none } = labels;
  return { language, missions, places, undated, period, ongoing, allYears, status, none };
}
