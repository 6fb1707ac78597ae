import {
  codeFilters,
  countByCode,
  everything,
  type CodeFilter,
  type Filterable,
  type MapFilter,
} from '#src/domain/map-place.ts';
import {
  countedMonths,
  mapViews,
  parameters,
  steppedYear,
  withDecade,
  withYear,
  type MapChoices,
  type MapState,
} from '#src/domain/map-state.ts';
import { filterText, type MapWords } from '#src/domain/map-words.ts';
import { data, part } from '../dom.ts';
import { bindPlayer } from './player.ts';

/** The form of the map, working: it tells what was asked for and shows what is. */
export interface Controls {
  /** Shows time and choices. */
  readonly show: (state: MapState) => void;
  /** Shows how many places each line of the legend would keep. */
  readonly showCounts: (state: MapState) => void;
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

type Choice = HTMLSelectElement | RadioNodeList;

/** A choice among codes, be it a list or the buttons of the legend. */
function choiceOf(form: HTMLFormElement, name: string): Choice {
  const control = form.elements.namedItem(name);
  if (control instanceof HTMLSelectElement || control instanceof RadioNodeList) return control;
  throw new Error(`There is no choice called ${name} in this form.`);
}

/** Sets a value only where it differs: a form that is written to is laid out again. */
function setValue(control: HTMLInputElement | Choice, value: string): void {
  if (control.value !== value) control.value = value;
}

/** Brings the form to life. */
export function bindControls({ form, root, places, choices, words, onAsk }: Options): Controls {
  const { lastYear } = choices;
  const year = part(form, '[name=year]', HTMLInputElement);
  const slider = part(form, '[data-slider]', HTMLInputElement);
  const all = part(form, '[data-all-years]', HTMLButtonElement);
  const decade = part(form, '[name=decade]', HTMLSelectElement);
  const month = part(form, '[name=month]', HTMLSelectElement);
  const view = part(form, '[name=view]', HTMLSelectElement);
  const codes = codeFilters.map((name) => [name, choiceOf(form, parameters[name])] as const);
  const steps = [...form.querySelectorAll<HTMLButtonElement>('[data-step]')];
  const lines = [...root.querySelectorAll<HTMLElement>('[data-places-with]')];
  const counted = codeFilters.filter((name) =>
    lines.some((line) => data(line, 'placesWith').startsWith(`${name} `)),
  );
  const sizes = [...root.querySelectorAll<HTMLElement>('[data-sizes]')];
  let shown: MapState = { ...everything, view: 'map', place: null };

  const showMonths = ({ year: chosen, month: which }: MapFilter) => {
    const months = chosen === null ? [] : countedMonths(choices, chosen);
    // It keeps its room: what lies below must not jump from year to year.
    month.disabled = months.length === 0;
    for (const option of month.options) {
      const isOut = option.value !== '' && !months.includes(Number(option.value));
      if (option.hidden !== isOut) option.hidden = option.disabled = isOut;
    }
    setValue(month, which === null ? '' : String(which).padStart(2, '0'));
    for (const list of sizes)
      list.hidden = (which === null) !== (data(list, 'sizes') === 'missions');
  };

  const stepped = (step: number) => steppedYear(shown, step, choices);

  const show = (state: MapState) => {
    shown = state;
    const chosen = state.year === null ? '' : String(state.year);
    setValue(year, chosen);
    setValue(slider, String(state.year ?? state.decade ?? lastYear));
    slider.setAttribute(
      'aria-valuetext',
      filterText({ ...everything, year: state.year, decade: state.decade }, words),
    );
    all.setAttribute('aria-pressed', String(state.year === null && state.decade === null));
    setValue(decade, state.decade === null ? '' : String(state.decade));
    setValue(view, state.view);
    for (const [name, choice] of codes) setValue(choice, state[name] ?? '');
    for (const button of steps)
      button.setAttribute('aria-disabled', String(stepped(Number(data(button, 'step'))) === null));
    showMonths(state);
  };

  const showCounts = (state: MapState) => {
    const counts = countByCode(places, state, counted);
    for (const line of lines) {
      const text = String(counts.get(data(line, 'placesWith')) ?? 0);
      if (line.textContent !== text) line.textContent = text;
    }
  };

  const ask = (change: Partial<MapState>, settled = true) =>
    onAsk({ ...shown, ...change }, settled);
  const askYear = (chosen: number | null, settled = true) =>
    onAsk(withYear(shown, chosen, choices), settled);
  const askTypedYear = () => {
    if (year.reportValidity()) askYear(year.value === '' ? null : year.valueAsNumber);
  };

  const player = bindPlayer(
    part(form, '[data-play]', HTMLButtonElement),
    words,
    () => {
      // At the end, playing begins again at the first year.
      askYear(stepped(1) ?? choices.firstYear, false);
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
  const onCode = (name: CodeFilter, choice: Choice) => {
    const parts = choice instanceof RadioNodeList ? [...choice] : [choice];
    for (const one of parts)
      if (one instanceof HTMLElement)
        on(one, 'change', () => ask({ [name]: choice.value === '' ? null : choice.value }));
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    player.stop();
    askTypedYear();
  });
  on(year, 'change', askTypedYear);
  on(slider, 'input', () => askYear(slider.valueAsNumber, false));
  on(slider, 'change', () => askYear(slider.valueAsNumber));
  on(all, 'click', () => askYear(null));
  on(decade, 'change', () =>
    onAsk(withDecade(shown, decade.value === '' ? null : Number(decade.value)), true),
  );
  on(month, 'change', () => ask({ month: month.value === '' ? null : Number(month.value) }));
  on(view, 'change', () => ask({ view: mapViews.find((v) => v === view.value) ?? 'map' }));
  on(part(form, '[data-clear]', HTMLButtonElement), 'click', () => ask(everything));
  for (const [name, choice] of codes) onCode(name, choice);
  for (const button of steps)
    on(button, 'click', () => {
      const next = stepped(Number(data(button, 'step')));
      if (next !== null) askYear(next);
    });
  for (const group of root.querySelectorAll<HTMLFieldSetElement>('fieldset'))
    group.disabled = false;

  return { show, showCounts };
}
