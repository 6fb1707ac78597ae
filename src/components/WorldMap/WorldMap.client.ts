import {
  markName,
  markSize,
  parseMapState,
  placesIn,
  statusLine,
  writeMapState,
  type MapChoices,
  type MapFilter,
  type MapWords,
} from '#src/domain/map-place.ts';
import { bindControls, type Controls } from './controls.ts';
import { data, part } from '../dom.ts';
import { readPlaces, type ListedPlace } from './listed-place.ts';
import type { Act, MapView, Mark } from './map-view.ts';
import { bindPanel, type Panel } from './panel.ts';

/** `<world-map>`: keeps map, list, status line and address in step. Everything it needs is in its markup. */
class WorldMap extends HTMLElement {
  #started = false;
  #places: ListedPlace[] = [];
  #words!: MapWords;
  #choices!: MapChoices;
  #controls!: Controls;
  #panel!: Panel;
  #filter: MapFilter = { year: null, organization: null, region: null };
  #view: MapView | null = null;
  #chosen: string | null = null;

  connectedCallback(): void {
    addEventListener('popstate', this.#restore);
    if (this.#started) return;
    this.#started = true;
    this.#words = JSON.parse(data(this, 'words')) as MapWords;
    this.#choices = JSON.parse(data(this, 'choices')) as MapChoices;
    this.#places = readPlaces(this);
    this.#panel = bindPanel(part(this, '[data-panel]', HTMLElement), () => this.#close());
    this.#controls = bindControls(
      part(this, '[data-controls]', HTMLFormElement),
      this.#choices,
      this.#words.allYears,
      (filter, settled) => this.#ask(filter, settled),
    );
    this.#restore();
    part(this, '[data-stage]', HTMLElement).addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.#chosen !== null) this.#close();
    });
    this.#watch();
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#restore);
  }

  readonly #restore = (): void =>
    this.#apply(parseMapState(new URLSearchParams(location.search), this.#choices));

  #ask(filter: MapFilter, settled: boolean): void {
    this.#apply(filter);
    if (!settled) return;
    const search = writeMapState(
      filter,
      this.#choices,
      new URLSearchParams(location.search),
    ).toString();
    const address = `${location.pathname}${search === '' ? '' : `?${search}`}${location.hash}`;
    if (address !== `${location.pathname}${location.search}${location.hash}`)
      history.pushState(null, '', address);
  }

  #apply(filter: MapFilter): void {
    const regionBefore = this.#filter.region;
    this.#filter = filter;
    this.#controls.show(filter);
    const shown = new Map(placesIn(this.#places, filter).map((place) => [place.id, place]));
    for (const { id, item, missions } of this.#places) {
      const kept = new Set(shown.get(id)?.missions);
      item.hidden = kept.size === 0;
      for (const mission of missions) mission.item.hidden = !kept.has(mission);
    }
    part(this, '[data-status]', HTMLElement).textContent = statusLine(
      this.#places,
      filter,
      this.#controls.names(),
      this.#words,
    );
    const marks = this.#marks();
    this.#drawPicture(marks);
    this.#view?.update(marks);
    if (filter.region !== regionBefore) this.#view?.fit(filter.region === null ? 'world' : 'marks');
    const chosen = this.#places.find(({ id }) => id === this.#chosen);
    if (chosen === undefined) return;
    if (shown.has(chosen.id)) this.#panel.refresh(chosen);
    else this.#close({ returnFocus: false });
  }

  #marks(): Mark[] {
    const shown = new Map(placesIn(this.#places, this.#filter).map((place) => [place.id, place]));
    return this.#places.map(({ id, lon, lat }) => {
      const place = shown.get(id);
      const size = place && {
        name: markName(place, this.#words),
        size: markSize(place.missions.length),
      };
      return { id, lon, lat, shown: size ?? null };
    });
  }

  /** The picture is what gets printed: it shows what the map shows. */
  #drawPicture(marks: readonly Mark[]): void {
    for (const { id, shown } of marks) {
      const mark = part(this, `.world [data-place="${id}"]`, SVGElement);
      mark.toggleAttribute('hidden', shown === null);
      if (shown === null) continue;
      mark.dataset['size'] = String(shown.size);
      part(mark, 'title', SVGElement).textContent = shown.name;
    }
  }

  /** Loads the live map when the reader comes near it. */
  #watch(): void {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        this.#enliven().catch((error: unknown) =>
          console.error('The live map did not start; its picture stays.', error),
        );
      },
      { rootMargin: '300px' },
    );
    observer.observe(part(this, '[data-frame]', HTMLElement));
  }

  async #enliven(): Promise<void> {
    const { createMapView } = await import('./map-view.ts');
    const container = part(this, '[data-live]', HTMLElement);
    const focused =
      document.activeElement?.closest<SVGElement>('.world [data-place]')?.dataset['place'];
    const buttons = [...this.querySelectorAll<HTMLButtonElement>('[data-act]')];
    container.hidden = false;
    this.#view = createMapView({
      container,
      picture: part(this, '.world', SVGSVGElement),
      panelId: part(this, '[data-panel]', HTMLElement).id,
      marks: this.#marks(),
      onSelect: (id) => this.#select(id),
      onZoom: (can) => {
        for (const button of buttons) {
          const act = data(button, 'act');
          if (act === 'in' || act === 'out')
            button.setAttribute('aria-disabled', String(!can[act]));
        }
      },
    });
    part(this, '[data-frame]', HTMLElement).toggleAttribute('data-live-now', true);
    if (this.#filter.region !== null) this.#view.fit('marks');
    if (focused !== undefined) this.#view.focus(focused);
    for (const button of buttons) {
      button.disabled = false;
      button.addEventListener('click', () => this.#view?.act(data(button, 'act') as Act));
    }
  }

  #select(id: string): void {
    const place = this.#places.find((listed) => listed.id === id);
    if (place === undefined) return;
    this.#chosen = id;
    this.#view?.select(id);
    this.#panel.open(place);
  }

  #close({ returnFocus = true } = {}): void {
    const id = this.#chosen;
    this.#chosen = null;
    this.#panel.close();
    this.#view?.select(null);
    if (returnFocus && id !== null) this.#view?.focus(id);
  }
}

customElements.define('world-map', WorldMap);
