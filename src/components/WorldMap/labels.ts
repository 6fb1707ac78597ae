import type { MapView } from '#src/domain/map-state.ts';
import type { MapWords } from '#src/domain/map-words.ts';
import { htmlLang, type Locale } from '#src/i18n/locales.ts';
import { t } from '#src/i18n/words.ts';

/** The words of the map in one language: the dictionary's, none of its own. */
export interface WorldMapLabels extends Omit<
  MapWords,
  'language' | 'decade' | 'monthNames' | 'names'
> {
  /** Names the map. */
  readonly label: string;
  /** How arrow keys, Enter and Escape work on it. */
  readonly help: string;
  /** Link past the map to the list. */
  readonly skip: string;
  /** What marks and their sizes mean; that they stand for countries, never for bases. */
  readonly legend: string;
  /** What sizes mean, with and without a month, smallest first; and what the other looks mean. */
  readonly sizes: string;
  readonly sizesByMissions: readonly string[];
  readonly sizesByCount: readonly string[];
  readonly shapes: string;
  readonly listTitle: string;
  /** Shown when scripts are off. */
  readonly noScript: string;
  /** Shown when a part of the script does not come. */
  readonly failed: string;
  readonly filters: string;
  readonly year: string;
  /** Names the slider beside the field called `year`. */
  readonly slider: string;
  readonly previous: string;
  readonly next: string;
  readonly organization: string;
  readonly region: string;
  readonly service: string;
  /** Names the choice of a decade; and its first choice. */
  readonly ofDecade: string;
  readonly anyDecade: string;
  /** Names the choices that are folded away on a phone. */
  readonly more: string;
  /** Names the choice of month; and its first choice. */
  readonly month: string;
  readonly anyMonth: string;
  /** First choice of the others, as their names ask for it in French. */
  readonly any: string;
  readonly anyService: string;
  readonly play: string;
  readonly pause: string;
  readonly view: string;
  readonly views: Readonly<Record<MapView, string>>;
  /** Takes every filter away. */
  readonly clear: string;
  /** Keeps the picture as a file. */
  readonly save: string;
  /** Headings of the table that no other part has. */
  readonly years: string;
  readonly countColumn: string;
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
export function mapWords(locale: Locale, names: MapWords['names'] = noNames): MapWords {
  const language = htmlLang[locale];
  const { map, timeline } = t(locale);
  const { missions, places, undated, period, ongoing, allYears, line, none } = map;
  const { counted, countedShared, group } = map;
  const months = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return {
    language,
    ...{ missions, places, undated, period, ongoing, allYears, line, none },
    ...{ counted, countedShared, group },
    decade: timeline.decade('{start}'),
    monthNames: Array.from({ length: 12 }, (_, month) => months.format(Date.UTC(2000, month))),
    names,
  };
}

/** Where nothing can be filtered. */
const noNames: MapWords['names'] = {
  organization: {},
  region: {},
  status: {},
  service: {},
  evidence: {},
};
