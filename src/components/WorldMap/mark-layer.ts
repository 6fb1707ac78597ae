import { DivIcon, LatLng, Marker, type Map as LeafletMap } from 'leaflet';
import { gather, mostMoved } from '#src/domain/map-groups.ts';
import { leastDistance } from '#src/domain/map-marks.ts';
import type { PicturePoint } from '#src/domain/world-frame.ts';
import { worldFrame } from '#src/domain/world-frame.ts';
import { isSame, type Mark } from './mark.ts';
import { moveTo, type Stop } from './roving.ts';

/** The marks of the live map: buttons, put apart or gathered where they crowd. */
export interface MarkLayer {
  readonly update: (marks: readonly Mark[]) => void;
  readonly shown: () => readonly Mark[];
  readonly select: (id: string | null) => void;
  /** Moves the focus to the mark of a place, or to the one that holds it. */
  readonly focus: (id: string) => void;
}

interface Options {
  readonly map: LeafletMap;
  readonly container: HTMLElement;
  readonly panelId: string;
  readonly marks: readonly Mark[];
  readonly groupName: (places: readonly string[]) => string;
  readonly onSelect: (id: string) => void;
  readonly onGroup: (members: readonly Mark[]) => void;
}

/** A mark that is a real button, so focus, Enter and Space come with it; its size stands in the styles. */
class ButtonIcon extends DivIcon {
  override createIcon(): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'leaflet-marker-icon mark';
    return button;
  }
}

interface Drawn {
  readonly button: HTMLButtonElement;
  readonly marker: Marker;
  /** Where it stands and what it looks like, as last written. */
  at: string;
  shown: Mark['shown'] | undefined;
}

type Group = Drawn & { members: readonly Mark[] };

const { origin, scale, width, height } = worldFrame;
/** Small marks lie over large ones. */
const layerOfSize = -10_000;

const keyOf = (members: readonly Mark[]) => members.map(({ id }) => id).join('+');

export function createMarkLayer({
  map,
  container,
  panelId,
  marks,
  groupName,
  onSelect,
  onGroup,
}: Options): MarkLayer {
  let current = marks;
  let stops: Stop[] = [];

  const draw = (stop: string, at: LatLng, onClick: () => void): Drawn => {
    const marker = new Marker(at, {
      icon: new ButtonIcon(),
      keyboard: false,
      riseOnHover: true,
    });
    marker.on('click', onClick).addTo(map);
    const button = marker.getElement() as HTMLButtonElement;
    button.dataset['stop'] = stop;
    button.hidden = true;
    return { button, marker, at: '', shown: undefined };
  };

  const drawn = new Map(
    marks.map(({ id, lon, lat }) => {
      const mark = draw(id, new LatLng(lat, lon), () => onSelect(id));
      mark.button.dataset['place'] = id;
      mark.button.setAttribute('aria-controls', panelId);
      mark.button.setAttribute('aria-expanded', 'false');
      return [id, mark] as const;
    }),
  );
  const groups: Group[] = [];
  const drawGroup = (): Group => {
    const group: Group = {
      ...draw('', map.getCenter(), () => onGroup(group.members)),
      members: [],
    };
    group.button.classList.add('gathered');
    groups.push(group);
    return group;
  };
  const groupOf = (id: string) =>
    groups.find(({ members }) => members.some((member) => member.id === id));

  const rove = moveTo(
    container,
    () => stops,
    (id) =>
      drawn.get(id)?.button ?? groups.find(({ button }) => button.dataset['stop'] === id)?.button,
  );

  /** Pixels of the world at this zoom, from its north-western corner: what the picture’s formula gives, enlarged. */
  const enlarged = (at: PicturePoint, times: number) => ({ x: at.x * times, y: at.y * times });
  const pointOf = ({ lon, lat }: Mark, times: number) =>
    enlarged({ x: origin.x + lon * scale.x, y: origin.y - lat * scale.y }, times);

  const put = (mark: Drawn, at: PicturePoint, from: PicturePoint, times: number) => {
    const lead = Math.hypot(from.x - at.x, from.y - at.y);
    const key = [times, at.x, at.y, from.x, from.y].map((n) => n.toFixed(2)).join();
    if (mark.at === key) return;
    mark.at = key;
    const lat = (origin.y - at.y / times) / scale.y;
    mark.marker.setLatLng(new LatLng(lat, (at.x / times - origin.x) / scale.x));
    const led = lead > 3;
    mark.button.toggleAttribute('data-lead', led);
    if (!led) return;
    mark.button.style.setProperty('--lead', `${lead}px`);
    mark.button.style.setProperty('--turn', `${Math.atan2(from.y - at.y, from.x - at.x)}rad`);
  };

  const look = (mark: Drawn, shown: NonNullable<Mark['shown']>) => {
    if (isSame(mark.shown, shown)) return;
    const sizeBefore = mark.shown?.look.size;
    mark.shown = shown;
    mark.button.setAttribute('aria-label', shown.name);
    mark.button.title = shown.name;
    mark.button.dataset['size'] = String(shown.look.size);
    mark.button.dataset['shape'] = shown.look.shape;
    mark.button.toggleAttribute('data-hollow', shown.look.hollow);
    if (sizeBefore !== shown.look.size) mark.marker.setZIndexOffset(layerOfSize * shown.look.size);
  };

  const name = (group: Group, members: readonly Mark[]) => {
    group.members = members;
    const key = keyOf(members);
    if (group.button.dataset['stop'] === key) return;
    group.button.dataset['stop'] = key;
    const text = groupName(members.map(({ place }) => place));
    group.button.textContent = String(members.length);
    group.button.setAttribute('aria-label', text);
    group.button.title = text;
  };

  /** Puts crowded marks apart at this zoom, each with a line to its place, or one for several. */
  const place = () => {
    const times = 2 ** map.getZoom();
    const shown = current.filter((mark) => mark.shown !== null);
    const gathered = gather(
      shown.map((mark) => pointOf(mark, times)),
      { width: width * times, height: height * times },
      { least: leastDistance, most: mostMoved(width * times) },
    );
    const inSight = new Set<Drawn>();
    const free = [...groups];
    stops = gathered.map(({ members: indexes, from, at }) => {
      const members = indexes.flatMap((i) => shown[i] ?? []);
      const [only] = members;
      const own = members.length === 1 && only !== undefined ? drawn.get(only.id) : undefined;
      const mark = own ?? takeGroup(free, members);
      inSight.add(mark);
      if (own !== undefined && only !== undefined && only.shown !== null) look(own, only.shown);
      put(mark, at, from, times);
      return { id: mark.button.dataset['stop'] ?? '', x: from.x, y: from.y };
    });
    for (const mark of [...drawn.values(), ...groups]) {
      const hidden = !inSight.has(mark);
      if (mark.button.hidden !== hidden) mark.button.hidden = hidden;
    }
    clear(free);
    rove.update();
  };

  /** A group that held the same places already, or a spare one, or a new one. */
  const takeGroup = (free: Group[], members: readonly Mark[]): Group => {
    const key = keyOf(members);
    const same = free.findIndex(({ button }) => button.dataset['stop'] === key);
    const [spare] = same >= 0 ? free.splice(same, 1) : free.splice(0, 1);
    const group = spare ?? drawGroup();
    name(group, members);
    return group;
  };
  const clear = (unused: readonly Group[]) => {
    for (const group of unused) {
      group.members = [];
      group.button.dataset['stop'] = '';
    }
  };

  const update = (next: readonly Mark[]) => {
    current = next;
    place();
  };
  place();
  map.on('zoomend', place);

  let selected: string | null = null;
  const expand = (id: string | null, expanded: boolean) => {
    if (id !== null) drawn.get(id)?.button.setAttribute('aria-expanded', String(expanded));
  };

  return {
    update,
    shown: () => current.filter(({ shown }) => shown !== null),
    select: (id) => {
      expand(selected, false);
      expand(id, true);
      selected = id;
    },
    focus: (id) => (groupOf(id) ?? drawn.get(id))?.button.focus(),
  };
}
