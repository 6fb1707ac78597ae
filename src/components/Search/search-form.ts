import { facets, type Counts, type Facet } from '#src/domain/search-table.ts';
import { part } from '../dom.ts';
import { parseSearchState, type SearchState } from './search-state.ts';

/** The form, working: it tells what is asked for and shows what is. */
export interface SearchForm {
  readonly read: () => SearchState;
  readonly readFrom: (params: URLSearchParams) => SearchState;
  readonly show: (state: SearchState) => void;
  readonly showCounts: (counts: Counts | null) => void;
  /** What a reader calls each kind, by its code. */
  readonly kindNames: ReadonlyMap<string, string>;
  readonly focus: () => void;
}

/** Called when the reader asks for something; `settled` is false while they are still typing. */
export type OnAsk = (settled: boolean) => void;

/** How long a pause in typing is taken for the end of a word. */
const pause = 150;

export function bindSearchForm(root: HTMLElement, onAsk: OnAsk): SearchForm {
  const form = part(root, 'form', HTMLFormElement);
  const field = part(form, 'input[name="q"]', HTMLInputElement);
  const sort = part(form, 'select[name="sort"]', HTMLSelectElement);
  const any = part(form, '[data-any]', HTMLButtonElement);
  const note = part(form, '[data-note]', HTMLElement);
  const boxesOf = (facet: Facet) => [
    ...form.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]`),
  ];
  const boxes = facets.flatMap((facet) =>
    boxesOf(facet).map((box) => {
      const option = box.parentElement ?? form;
      return { facet, box, option, count: part(option, '[data-count]', HTMLElement) };
    }),
  );
  const codes = (facet: Facet) => boxesOf(facet).map(({ value }) => value);
  const known = {
    kind: codes('kind'),
    country: codes('country'),
    org: codes('org'),
    service: codes('service'),
    decade: codes('decade'),
  };
  let timer = 0;

  const readFrom = (params: URLSearchParams) => parseSearchState(params, known);
  const read = () => {
    const params = new URLSearchParams({ q: field.value, sort: sort.value });
    for (const { facet, box } of boxes) if (box.checked) params.append(facet, box.value);
    return readFrom(params);
  };
  const showAny = () => {
    any.hidden = !boxes.some(({ box }) => box.checked);
    // Every page has a kind; not every page has the rest.
    note.hidden = !boxes.some(({ box, facet }) => box.checked && facet !== 'kind');
  };
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
    for (const { box } of boxes) box.checked = false;
    // The button goes away; the reader stays among the choices.
    boxes[0]?.box.focus();
    ask(true);
  });

  return {
    read,
    readFrom,
    show: ({ query, choice, sort: order }) => {
      clearTimeout(timer);
      // Spaces at the ends are not in the address; they may still be in the field.
      if (field.value.trim() !== query) field.value = query;
      for (const { facet, box } of boxes) box.checked = choice[facet].includes(box.value);
      // What is chosen is to be seen; what the reader has opened stays open.
      for (const facet of facets)
        if (choice[facet].length > 0)
          part(form, `details[data-facet="${facet}"]`, HTMLDetailsElement).open = true;
      sort.value = order;
      showAny();
    },
    showCounts: (counts) => {
      for (const { facet, box, count, option } of boxes) {
        const pages = counts?.[facet][box.value] ?? 0;
        const text = counts === null ? '' : ` (${pages})`;
        // Most stay from one letter to the next.
        if (count.textContent !== text) count.textContent = text;
        // Long lists show what would leave something; kinds are few, and what is chosen or in use stays.
        option.hidden =
          facet !== 'kind' &&
          counts !== null &&
          pages === 0 &&
          !box.checked &&
          box !== document.activeElement;
      }
    },
    kindNames: new Map(
      boxesOf('kind').map(({ value, parentElement }) => [
        value,
        part(parentElement ?? form, '[data-name]', HTMLElement).textContent,
      ]),
    ),
    focus: () => field.focus(),
  };
}
