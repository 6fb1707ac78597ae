import {
  codeFilters,
  countByCode,
  everything,
  type Filterable,
  type MapFilter,
} from '#src/domain/map-place.ts';
import {
  countedMonths,
  mapViews,
  parameters,
  withYear,
  type MapChoices,
  type MapState,
} from '#src/domain/map-state.ts';
import type { MapWords } from '#src/domain/map-words.ts';
import { data, part } from '../dom.ts';
import { bindPlayer } from './player.ts';

/** The form of the map, working: it tells what was asked for and shows what is. */
export interface Controls {
  readonly show: (state: MapState) => void;
}

/** Called when the reader asks for something; `settled` is false while years pass by themselves or under a finger. */
export type OnAsk = (state: MapState, settled: boolean) => void;

interface Options {
  readonly form: HTMLFormElement;
  /** What holds the form and its legend. */
  readonly root: ParentNode;
  readonly places: readonly Filterable[];
  readonly choices: MapChoices;
  readonly words: MapWords & { readonly play: string; readonly pause: string };
  readonly onAsk: OnAsk;
}

/** A choice among codes, be it a list or the buttons of the legend. */
function choiceOf(form: HTMLFormElement, name: string): HTMLSelectElement | RadioNodeList {
  const control = form.elements.namedItem(name);
  if (control instanceof HTMLSelectElement || control instanceof RadioNodeList) return control;
  throw new Error(`There is no choice called ${name} in this form.`);
}

/** Brings the form to life. */
export function bindControls({ form, root, places, choices, words, onAsk }: Options): Controls {
  const { firstYear, lastYear } = choices;
  const year = part(form, '[name=year]', HTMLInputElement);
  const slider = part(form, '[data-slider]', HTMLInputElement);
  const all = part(form, '[data-all-years]', HTMLButtonElement);
  const monthField = part(form, '[data-month-field]', HTMLElement);
  const month = part(form, '[name=month]', HTMLSelectElement);
  const view = part(form, '[name=view]', HTMLSelectElement);
  const codes = codeFilters.map((name) => [name, choiceOf(form, parameters[name])] as const);
  const steps = [...form.querySelectorAll<HTMLButtonElement>('[data-step]')];
  const lines = [...root.querySelectorAll<HTMLElement>('[data-places-with]')];
  const sizes = [...root.querySelectorAll<HTMLElement>('[data-sizes]')];
  let shown: MapState = { ...everything, view: 'map' };

  const showMonths = ({ year: chosen, month: which }: MapFilter) => {
    const counted = chosen === null ? [] : countedMonths(choices, chosen);
    monthField.hidden = counted.length === 0;
    for (const option of month.options) {
      option.hidden = option.value !== '' && !counted.includes(Number(option.value));
      option.disabled = option.hidden;
    }
    month.value = which === null ? '' : String(which).padStart(2, '0');
    for (const list of sizes)
      list.hidden = (which === null) !== (data(list, 'sizes') === 'missions');
  };

  const showCounts = (state: MapState) => {
    for (const line of lines) {
      const [name, code] = data(line, 'placesWith').split(' ');
      const filter = codeFilters.find((known) => known === name);
      if (filter === undefined || code === undefined) continue;
      line.textContent = String(countByCode(places, state, filter, [code])[0]);
    }
  };

  const show = (state: MapState) => {
    shown = state;
    const text = state.year === null ? words.allYears : String(state.year);
    year.value = state.year === null ? '' : text;
    slider.value = String(state.year ?? lastYear);
    slider.setAttribute('aria-valuetext', text);
    all.setAttribute('aria-pressed', String(state.year === null));
    view.value = state.view;
    for (const [name, choice] of codes) choice.value = state[name] ?? '';
    for (const button of steps)
      button.setAttribute('aria-disabled', String(stepped(Number(data(button, 'step'))) === null));
    showMonths(state);
    showCounts(state);
  };

  /** The year a step leads to; from all years, back leads to the last and forward to the first. */
  const stepped = (step: number): number | null => {
    const next = shown.year === null ? (step < 0 ? lastYear : firstYear) : shown.year + step;
    return next < firstYear || next > lastYear ? null : next;
  };

  const ask = (change: Partial<MapState>, settled = true) =>
    onAsk({ ...shown, ...change }, settled);
  const askYear = (chosen: number | null, settled = true) =>
    ask(withYear(shown, chosen, choices), settled);
  const askTypedYear = () => {
    if (year.reportValidity()) askYear(year.value === '' ? null : year.valueAsNumber);
  };

  const player = bindPlayer(
    part(form, '[data-play]', HTMLButtonElement),
    words,
    () => {
      // At the end, playing begins again at the first year.
      askYear(stepped(1) ?? firstYear, false);
      return stepped(1) !== null;
    },
    () => ask({}),
  );
  /** Whatever the reader asks for ends the playing first. */
  const on = (element: HTMLElement, event: string, act: () => void) =>
    element.addEventListener(event, () => {
      player.stop();
      act();
    });

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    player.stop();
    askTypedYear();
  });
  on(year, 'change', askTypedYear);
  on(slider, 'input', () => askYear(slider.valueAsNumber, false));
  on(slider, 'change', () => askYear(slider.valueAsNumber));
  on(all, 'click', () => askYear(null));
  on(month, 'change', () => ask({ month: month.value === '' ? null : Number(month.value) }));
  on(view, 'change', () => ask({ view: mapViews.find((v) => v === view.value) ?? 'map' }));
  on(part(form, '[data-clear]', HTMLButtonElement), 'click', () => ask(everything));
  for (const [name, choice] of codes) {
    const parts = choice instanceof RadioNodeList ? [...choice] : [choice];
    for (const one of parts)
      if (one instanceof HTMLElement)
        on(one, 'change', () => ask({ [name]: choice.value === '' ? null : choice.value }));
  }
  for (const button of steps)
    on(button, 'click', () => {
      const next = stepped(Number(data(button, 'step')));
      if (next !== null) askYear(next);
    });
  for (const group of root.querySelectorAll<HTMLFieldSetElement>('fieldset'))
    group.disabled = false;

  return { show };
}
