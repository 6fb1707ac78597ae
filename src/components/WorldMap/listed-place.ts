import type { MapMission, MapPlace, MonthlyCounts } from '#src/domain/map-place.ts';
import { data, part } from '../dom.ts';

/** A mission as its list item tells it, with its row of the table. */
type ListedMission = Pick<
  MapMission,
  'id' | 'organization' | 'start' | 'end' | 'status' | 'evidence' | 'services' | 'un' | 'shared'
> & {
  readonly item: HTMLElement;
  readonly row: HTMLElement;
};

/** A place as its list item tells it: the list is the map's only data. */
export type ListedPlace = Pick<MapPlace, 'id' | 'name' | 'lon' | 'lat' | 'region'> & {
  readonly item: HTMLElement;
  readonly missions: readonly ListedMission[];
};

const numberOf = (text: string): number | null => (text === '' ? null : Number(text));

function countsOf({ dataset }: HTMLElement): MonthlyCounts | null {
  const { unFirst: first, un } = dataset;
  return first === undefined || un === undefined
    ? null
    : { first, counts: un.split(',').map(numberOf) };
}

/** Reads the places out of the list on the page. */
export function readPlaces(root: ParentNode): ListedPlace[] {
  const rows = new Map(
    [...root.querySelectorAll<HTMLElement>('[data-row]')].map((row) => [data(row, 'row'), row]),
  );
  const rowOf = (key: string) => {
    const row = rows.get(key);
    if (row === undefined)
      throw new Error(`The table has no row for ${key}, which is in the list.`);
    return row;
  };
  return [...root.querySelectorAll<HTMLElement>('li[data-place]')].map((item) => {
    const id = data(item, 'place');
    return {
      item,
      id,
      name: part(item, 'h3', HTMLElement).textContent.trim(),
      lon: Number(data(item, 'lon')),
      lat: Number(data(item, 'lat')),
      region: data(item, 'region'),
      missions: [...item.querySelectorAll<HTMLElement>('[data-mission]')].map((mission) => ({
        item: mission,
        row: rowOf(`${id} ${data(mission, 'mission')}`),
        id: data(mission, 'mission'),
        organization: data(mission, 'organization'),
        start: numberOf(data(mission, 'start')),
        end: numberOf(data(mission, 'end')),
        status: data(mission, 'status'),
        evidence: data(mission, 'evidence'),
        services: mission.dataset['services']?.split(' ') ?? [],
        un: countsOf(mission),
        shared: mission.dataset['shared'] !== undefined,
      })),
    };
  });
}
