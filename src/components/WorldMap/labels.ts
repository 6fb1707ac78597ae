import type { MapWords } from '#src/domain/map-place.ts';

/** Every word of the map in one language; the dictionary gives them, the component and its script invent none. */
export interface WorldMapLabels {
  /** Names the map: "Map of missions". */
  readonly map: string;
  /** Read out with the map: how arrow keys, Enter and Escape work. */
  readonly help: string;
  readonly skip: string;
  /** What the size of marks means, and that they stand for countries, never for bases. */
  readonly legend: string;
  /** That borders are today's and express no opinion. */
  readonly borderNote: string;
  readonly credit: string;
  /** Heading of the list. */
  readonly list: string;
  /** Shown when scripts are off: the list below is complete. */
  readonly noScript: string;
  readonly filters: string;
  readonly year: string;
  readonly yearSlider: string;
  readonly previousYear: string;
  readonly nextYear: string;
  readonly organization: string;
  readonly region: string;
  /** Regions in the order of the filter. */
  readonly regions: readonly { readonly code: string; readonly label: string }[];
  readonly show: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly wholeWorld: string;
  readonly moveWest: string;
  readonly moveEast: string;
  readonly moveNorth: string;
  readonly moveSouth: string;
  readonly moveButtons: string;
  /** Heading of the panel: "Chosen country or territory". */
  readonly panel: string;
  /** In the panel while nothing is chosen. */
  readonly panelEmpty: string;
  readonly close: string;
  /** Status line and names of marks, and the words for "all". */
  readonly words: Omit<MapWords, 'language'>;
}
