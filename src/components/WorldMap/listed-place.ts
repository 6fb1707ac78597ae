import type { MapMission, MapPlace } from '#src/domain/map-place.ts';
import { data, part } from '../dom.ts';

/** A mission as its list item tells it. */
type ListedMission = Pick<MapMission, 'id' | 'organization' | 'start' | 'end'> & {
  readonly item: HTMLElement;
};

/** A place as its list item tells it: the list is the map's only data. */
export type ListedPlace = Pick<MapPlace, 'id' | 'name' | 'lon' | 'lat' | 'region'> & {
  readonly item: HTMLElement;
  readonly missions: readonly ListedMission[];
};

const yearOf = (text: string): number | null => (text === '' ? null : Number(text));

/** Reads the places out of the list on the page. */
export function readPlaces(root: ParentNode): ListedPlace[] {
  return [...root.querySelectorAll<HTMLElement>('li[data-place]')].map((item) => ({
    item,
    id: data(item, 'place'),
    name: part(item, 'h3', HTMLElement).textContent.trim(),
    lon: Number(data(item, 'lon')),
    lat: Number(data(item, 'lat')),
    region: data(item, 'region'),
    missions: [...item.querySelectorAll<HTMLElement>('[data-mission]')].map((mission) => ({
      item: mission,
      id: data(mission, 'mission'),
      organization: data(mission, 'organization'),
      start: yearOf(data(mission, 'start')),
      end: yearOf(data(mission, 'end')),
    })),
  }));
}
