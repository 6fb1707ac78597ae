import { markLook } from '#src/domain/map-marks.ts';
import { everything, monthOf, placesIn } from '#src/domain/map-place.ts';
import {
  parseMapState,
  writeMapState,
  type MapChoices,
  type MapState,
} from '#src/domain/map-state.ts';
import { groupName, markName, statusLine, type MapWords } from '#src/domain/map-words.ts';
import { bindControls, type Controls } from './controls.ts';
import { data, part } from '../dom.ts';
import { readPlaces, type ListedPlace } from './listed-place.ts';
import type { Act, MapView } from './map-view.ts';
import type { Mark } from './mark.ts';
import { bindPanel, type Panel } from './panel.ts';
import { bindPicture, type StillPicture } from './still-picture.ts';
import { bindViews, type PlaceViews } from './place-views.ts';
import { inNextFrame } from './next-frame.ts';

/** The words of the script: those of names and lines, of the two buttons that change theirs, and of a failure. */
export type ScriptWords = MapWords & Readonly<Record<'play' | 'pause' | 'failed', string>>;

/** How near to the screen the map is loaded, in pixels. */
const near = 300;

/** `<world-map>`: keeps map, list, table, status line and address in step. Everything it needs is in its markup. */
class WorldMap extends HTMLElement {
  #started = false;
  #places: ListedPlace[] = [];
  #shown: ReadonlyMap<string, ListedPlace> = new Map();
  #marks: readonly Mark[] = [];
  #words!: ScriptWords;
  #choices!: MapChoices;
  #controls!: Controls;
  #panel!: Panel;
  #views!: PlaceViews;
  #picture!: StillPicture;
  #status!: HTMLElement;
  #state: MapState = { ...everything, view: 'map', place: null };
  #view: MapView | null = null;
  /** What a step leaves for after it is on the screen; done at once where something depends on it. */
  readonly #rest = inNextFrame(() => this.#showRest());

  connectedCallback(): void {
    addEventListener('popstate', this.#restore);
    if (this.#started) return;
    this.#started = true;
    this.#words = JSON.parse(data(this, 'words')) as ScriptWords;
    this.#choices = JSON.parse(data(this, 'choices')) as MapChoices;
    // First of all, so that the live map is on its way while the rest is made ready.
    this.#watch();
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
      if (event.key === 'Escape' && this.#state.place !== null) this.#close();
    });
    const save = part(this, '[data-save]', HTMLButtonElement);
    save.disabled = false;
    save.addEventListener('click', () => {
      this.#save(save).catch((error: unknown) => this.#tellFailure('Not saved.', error));
    });
    // What is printed must be what is shown, also right after a step.
    addEventListener('beforeprint', () => this.#rest.now());
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#restore);
  }

  readonly #restore = (): void => {
    this.#apply(this.#stateInAddress(), true);
    this.#rest.now();
  };

  #stateInAddress(): MapState {
    return parseMapState(new URLSearchParams(location.search), this.#choices);
  }

  /** What the reader asks for is shown first; all that can wait follows once it is on the screen. */
  #ask(state: MapState, settled = true): void {
    this.#apply(state, settled);
    this.#pushes ||= settled;
    this.#rest.soon();
  }

  /** Whether what is shown is to be a step of the history. */
  #pushes = false;

  #push(): void {
    const search = writeMapState(
      this.#state,
      this.#choices,
      new URLSearchParams(location.search),
    ).toString();
    const address = `${location.pathname}${search === '' ? '' : `?${search}`}${location.hash}`;
    if (address !== `${location.pathname}${location.search}${location.hash}`)
      history.pushState(null, '', address);
  }

  #apply(asked: MapState, settled: boolean): void {
    const before = this.#state;
    const shown = placesIn(this.#places, asked);
    this.#shown = new Map(shown.map((place) => [place.id, place]));
    // A panel is open only beside the map, for a place that is on it.
    const isOpen = asked.view === 'map' && asked.place !== null && this.#shown.has(asked.place);
    const state = { ...asked, place: isOpen ? asked.place : null };
    this.#state = state;
    this.#controls.show(state);
    if (state.view !== before.view) this.#showParts(state.view);
    // Years that pass are not read out one by one; the one they stop at is.
    this.#status.setAttribute('aria-live', settled ? 'polite' : 'off');
    const line = statusLine(this.#places, state, this.#words, shown);
    if (this.#status.textContent !== line) this.#status.textContent = line;
    const marks = (this.#marks = this.#makeMarks());
    this.#view?.update(marks);
    // Until the map is live, its picture is the map.
    if (this.#view === null) this.#picture.update(marks);
    if (state.region !== before.region) this.#view?.fit(state.region === null ? 'world' : 'marks');
    if (state.place !== before.place) this.#view?.select(state.place);
    if (state.place === null) this.#closePanel(before.place);
  }

  #showParts(view: MapState['view']): void {
    part(this, '[data-map]', HTMLElement).hidden = view !== 'map';
    part(this, '[data-list]', HTMLElement).hidden = view === 'table';
    part(this, '[data-table]', HTMLElement).hidden = view !== 'table';
  }

  /** The list and its panel, the table, the counts of the legend, the picture to be printed, and the address. */
  #showRest(): void {
    this.#views.show(this.#shown, monthOf(this.#state));
    this.#controls.showCounts(this.#state);
    this.#picture.update(this.#marks);
    const chosen = this.#places.find(({ id }) => id === this.#state.place);
    if (chosen !== undefined) this.#panel.show(chosen);
    if (this.#pushes) this.#push();
    this.#pushes = false;
    // On paper, the address leads to what the paper shows.
    part(this, '[data-address]', HTMLElement).textContent = location.href;
  }

  #makeMarks(): Mark[] {
    const month = monthOf(this.#state);
    return this.#places.map(({ id, name, lon, lat }) => {
      const place = this.#shown.get(id);
      const shown = place && {
        name: markName(place, this.#words, month),
        look: markLook(place.missions, month),
      };
      return { id, place: name, lon, lat, shown: shown ?? null };
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
      filter: this.#state,
      lang: document.documentElement.lang,
      title,
      status: this.#status.textContent,
      credit,
    });
  }

  #tellFailure(what: string, error: unknown): void {
    console.error(what, error);
    part(this, '[data-failed]', HTMLElement).textContent = this.#words.failed;
  }

  /** Loads the live map when the reader comes near it. */
  #watch(): void {
    const frame = part(this, '[data-frame]', HTMLElement);
    const enliven = () => {
      this.#enliven().catch((error: unknown) =>
        this.#tellFailure('The live map did not start; its picture stays.', error),
      );
    };
    const { top, bottom } = frame.getBoundingClientRect();
    // An observer would tell only after the next frame.
    const isNear = bottom > -near && top < innerHeight + near;
    if (isNear && this.#stateInAddress().view === 'map') {
      enliven();
      return;
    }
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        enliven();
      },
      { rootMargin: `${near}px` },
    );
    observer.observe(frame);
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
      marks: this.#marks,
      groupName: (names) => groupName(names, this.#words),
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
    if (this.#state.region !== null) this.#view.fit('marks');
    this.#view.select(this.#state.place);
    if (focused !== undefined) this.#view.focus(focused);
    for (const button of buttons) {
      button.disabled = false;
      button.addEventListener('click', () => this.#view?.act(data(button, 'act') as Act));
    }
  }

  #select(place: string): void {
    this.#ask({ ...this.#state, place });
    this.#rest.now();
    this.#panel.focus();
  }

  #close({ returnFocus = true } = {}): void {
    const id = this.#state.place;
    this.#ask({ ...this.#state, place: null });
    if (returnFocus && id !== null) this.#view?.focus(id);
  }

  /** Focus is not lost with the panel: it goes back to the mark. */
  #closePanel(id: string | null): void {
    const held = this.#panel.close();
    if (held && id !== null) this.#view?.focus(id);
  }
}

customElements.define('world-map', WorldMap);
