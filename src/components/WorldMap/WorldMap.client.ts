import { markLook } from '#src/domain/map-marks.ts';
import { everything, monthOf, type MapFilter } from '#src/domain/map-place.ts';
import {
  parseMapState,
  writeMapState,
  type MapChoices,
  type MapState,
} from '#src/domain/map-state.ts';
import { markName, statusLine, type MapWords } from '#src/domain/map-words.ts';
import { bindControls, type Controls } from './controls.ts';
import { data, part } from '../dom.ts';
import { readPlaces, type ListedPlace } from './listed-place.ts';
import type { Act, MapView, Mark } from './map-view.ts';
import { bindPanel, type Panel } from './panel.ts';
import { bindPicture, type StillPicture } from './still-picture.ts';
import { bindViews, type PlaceViews } from './place-views.ts';

/** The words of the script: those of names and lines, and of the two buttons that change theirs. */
export type ScriptWords = MapWords & { readonly play: string; readonly pause: string };

/** `<world-map>`: keeps map, list, table, status line and address in step. Everything it needs is in its markup. */
class WorldMap extends HTMLElement {
  #started = false;
  #places: ListedPlace[] = [];
  #shown: ReadonlyMap<string, ListedPlace> = new Map();
  #words!: ScriptWords;
  #choices!: MapChoices;
  #controls!: Controls;
  #panel!: Panel;
  #views!: PlaceViews;
  #picture!: StillPicture;
  #status!: HTMLElement;
  #filter: MapFilter = everything;
  #view: MapView | null = null;
  #chosen: string | null = null;

  connectedCallback(): void {
    addEventListener('popstate', this.#restore);
    if (this.#started) return;
    this.#started = true;
    this.#words = JSON.parse(data(this, 'words')) as ScriptWords;
    this.#choices = JSON.parse(data(this, 'choices')) as MapChoices;
    this.#places = readPlaces(this);
    this.#views = bindViews(this, this.#places, this.#words);
    this.#picture = bindPicture(part(this, '.world', SVGSVGElement));
    this.#status = part(this, '[data-line]', HTMLElement);
    this.#panel = bindPanel(part(this, '[data-panel]', HTMLElement), (returnFocus) =>
      this.#close({ returnFocus }),
    );
    this.#controls = bindControls({
      form: part(this, '[data-controls]', HTMLFormElement),
      root: this,
      places: this.#places,
      choices: this.#choices,
      words: this.#words,
      onAsk: (state, settled) => this.#ask(state, settled),
    });
    this.#restore();
    part(this, '[data-stage]', HTMLElement).addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.#chosen !== null) this.#close();
    });
    const save = part(this, '[data-save]', HTMLButtonElement);
    save.disabled = false;
    save.addEventListener('click', () => {
      this.#save(save).catch((error: unknown) => console.error('Not saved.', error));
    });
    this.#watch();
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#restore);
  }

  readonly #restore = (): void => {
    this.#apply(parseMapState(new URLSearchParams(location.search), this.#choices), true);
    this.#tellAddress();
  };

  #ask(state: MapState, settled: boolean): void {
    this.#apply(state, settled);
    if (!settled) return;
    // Writing the history costs more than the whole step: it waits until the step is on the screen.
    setTimeout(() => {
      this.#push(state);
      this.#tellAddress();
    });
  }

  /** On paper, the address leads to what the paper shows. */
  #tellAddress(): void {
    part(this, '[data-address]', HTMLElement).textContent = location.href;
  }

  #push(state: MapState): void {
    const search = writeMapState(
      state,
      this.#choices,
      new URLSearchParams(location.search),
    ).toString();
    const address = `${location.pathname}${search === '' ? '' : `?${search}`}${location.hash}`;
    if (address !== `${location.pathname}${location.search}${location.hash}`)
      history.pushState(null, '', address);
  }

  #apply(state: MapState, settled: boolean): void {
    const regionBefore = this.#filter.region;
    this.#filter = state;
    this.#controls.show(state);
    this.#shown = this.#views.show(state);
    part(this, '[data-map]', HTMLElement).hidden = state.view !== 'map';
    part(this, '[data-list]', HTMLElement).hidden = state.view === 'table';
    part(this, '[data-table]', HTMLElement).hidden = state.view !== 'table';
    // Years that pass are not read out one by one; the one they stop at is.
    this.#status.setAttribute('aria-live', settled ? 'polite' : 'off');
    this.#status.textContent = statusLine(this.#places, state, this.#words);
    const marks = this.#marks();
    this.#picture.update(marks);
    this.#view?.update(marks);
    if (state.region !== regionBefore) this.#view?.fit(state.region === null ? 'world' : 'marks');
    const chosen = this.#places.find(({ id }) => id === this.#chosen);
    if (chosen === undefined) return;
    if (this.#shown.has(chosen.id)) this.#panel.refresh(chosen);
    else this.#close({ returnFocus: false });
  }

  #marks(): Mark[] {
    const month = monthOf(this.#filter);
    return this.#places.map(({ id, lon, lat }) => {
      const place = this.#shown.get(id);
      const shown = place && {
        name: markName(place, this.#words, month),
        look: markLook(place.missions, month),
      };
      return { id, lon, lat, shown: shown ?? null };
    });
  }

  async #save(button: HTMLButtonElement): Promise<void> {
    const { savePicture } = await import('./save-picture.ts');
    const { title, credit } = JSON.parse(data(button, 'save')) as {
      title: string;
      credit: string[];
    };
    savePicture({
      picture: part(this, '.world', SVGSVGElement),
      places: [...this.#shown.values()],
      filter: this.#filter,
      lang: document.documentElement.lang,
      title,
      status: this.#status.textContent,
      credit,
    });
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
