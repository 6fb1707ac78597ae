import type { MapChoices, MapFilter } from '#src/domain/map-place.ts';
import { data, part } from '../dom.ts';

/** The form of the map, working: it tells what was asked for and shows what is. */
export interface Controls {
  readonly show: (filter: MapFilter) => void;
  /** The words of the chosen organization and region; null for all. */
  readonly names: () => { organization: string | null; region: string | null };
}

/** Called when the reader asks for something; `settled` is false while a slider is still moving. */
export type OnAsk = (filter: MapFilter, settled: boolean) => void;

/** Brings the form to life. */
export function bindControls(
  form: HTMLFormElement,
  choices: MapChoices,
  allYears: string,
  onAsk: OnAsk,
): Controls {
  const { firstYear, lastYear } = choices;
  const year = part(form, '[name=year]', HTMLInputElement);
  const slider = part(form, '[data-slider]', HTMLInputElement);
  const all = part(form, '[data-all-years]', HTMLButtonElement);
  const organization = part(form, '[name=org]', HTMLSelectElement);
  const region = part(form, '[name=region]', HTMLSelectElement);
  const steps = [...form.querySelectorAll<HTMLButtonElement>('[data-step]')];
  let shown: MapFilter = { year: null, organization: null, region: null };

  const show = (filter: MapFilter) => {
    shown = filter;
    year.value = filter.year === null ? '' : String(filter.year);
    slider.value = String(filter.year ?? lastYear);
    slider.setAttribute('aria-valuetext', filter.year === null ? allYears : String(filter.year));
    all.setAttribute('aria-pressed', String(filter.year === null));
    organization.value = filter.organization ?? '';
    region.value = filter.region ?? '';
    for (const button of steps)
      button.setAttribute('aria-disabled', String(stepped(button) === null));
  };

  /** The year a step leads to; from all years, back leads to the last and forward to the first. */
  const stepped = (button: HTMLButtonElement): number | null => {
    const step = Number(data(button, 'step'));
    const next = shown.year === null ? (step < 0 ? lastYear : firstYear) : shown.year + step;
    return next < firstYear || next > lastYear ? null : next;
  };

  const ask = (change: Partial<MapFilter>, settled = true) =>
    onAsk({ ...shown, ...change }, settled);
  const askTypedYear = () => {
    if (year.reportValidity()) ask({ year: year.value === '' ? null : year.valueAsNumber });
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    askTypedYear();
  });
  year.addEventListener('change', askTypedYear);
  slider.addEventListener('input', () => ask({ year: slider.valueAsNumber }, false));
  slider.addEventListener('change', () => ask({ year: slider.valueAsNumber }));
  all.addEventListener('click', () => ask({ year: null }));
  organization.addEventListener('change', () => ask({ organization: organization.value || null }));
  region.addEventListener('change', () => ask({ region: region.value || null }));
  for (const button of steps) {
    button.addEventListener('click', () => {
      const next = stepped(button);
      if (next !== null) ask({ year: next });
    });
  }
  part(form, 'fieldset', HTMLFieldSetElement).disabled = false;

  const nameIn = (select: HTMLSelectElement) =>
    select.value === '' ? null : (select.selectedOptions[0]?.text ?? null);
  return { show, names: () => ({ organization: nameIn(organization), region: nameIn(region) }) };
}
