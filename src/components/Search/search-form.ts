import { part } from '../dom.ts';
import { parseSearchState, type SearchState } from './search-state.ts';

/** The form, working: it tells what is asked for and shows what is. */
export interface SearchForm {
  readonly read: () => SearchState;
  readonly show: (state: SearchState) => void;
  readonly showCounts: (counts: Readonly<Record<string, number>> | null) => void;
  /** What a reader calls each kind, by its code. */
  readonly kindNames: ReadonlyMap<string, string>;
}

/** Called when the reader asks for something; `settled` is false while they are still typing. */
export type OnAsk = (settled: boolean) => void;

/** How long a pause in typing is taken for the end of a word. */
const pause = 150;

export function bindSearchForm(root: HTMLElement, onAsk: OnAsk): SearchForm {
  const form = part(root, 'form', HTMLFormElement);
  const field = part(form, 'input[name="q"]', HTMLInputElement);
  const any = part(form, '[data-any]', HTMLButtonElement);
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[name="kind"]')];
  const codes = boxes.map(({ value }) => value);
  let timer = 0;

  const read = (): SearchState => {
    const params = new URLSearchParams({ q: field.value });
    for (const box of boxes) if (box.checked) params.append('kind', box.value);
    return parseSearchState(params, codes);
  };
  const showAny = () => (any.hidden = !boxes.some(({ checked }) => checked));
  const ask = (settled: boolean) => {
    clearTimeout(timer);
    showAny();
    onAsk(settled);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask(true);
  });
  form.addEventListener('input', (event) => {
    if (event.target !== field) return;
    clearTimeout(timer);
    timer = window.setTimeout(() => ask(false), pause);
  });
  form.addEventListener('change', (event) => {
    if (event.target !== field) ask(true);
  });
  any.addEventListener('click', () => {
    for (const box of boxes) box.checked = false;
    // The button goes away; the reader stays among the kinds.
    boxes[0]?.focus();
    ask(true);
  });

  return {
    read,
    show: ({ query, kinds }) => {
      clearTimeout(timer);
      // Spaces at the ends are not in the address; they may still be in the field.
      if (field.value.trim() !== query) field.value = query;
      for (const box of boxes) box.checked = kinds.includes(box.value);
      showAny();
    },
    showCounts: (counts) => {
      for (const box of boxes)
        part(box.parentElement ?? form, '[data-count]', HTMLElement).textContent =
          counts === null ? '' : ` (${counts[box.value] ?? 0})`;
    },
    kindNames: new Map(
      boxes.map(({ value, parentElement }) => [
        value,
        part(parentElement ?? form, '[data-name]', HTMLElement).textContent,
      ]),
    ),
  };
}
