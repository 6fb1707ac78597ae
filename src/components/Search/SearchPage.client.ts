import { createEngine, type Engine } from './engine.ts';
import { bindSearchForm, type SearchForm } from './search-form.ts';
import { parseSearchState, writeSearchState, type SearchState } from './search-state.ts';
import { bindSearchView, type SearchView } from './search-view.ts';
import type { SearchWords } from './search-words.ts';

/** Milliseconds until the reader is told that search is at work, and that it cannot be counted on. */
const slow = 400;
const tooSlow = 5000;

/** `<site-search>`: keeps form, results and address in step. All its words are in its markup. */
class SiteSearch extends HTMLElement {
  #started = false;
  #engine!: Engine;
  #form!: SearchForm;
  #view!: SearchView;
  /** Counts questions: what belongs to an earlier one is dropped. */
  #turn = 0;
  /** The query part of the address before the reader began to type. */
  #settled = '';

  connectedCallback(): void {
    addEventListener('popstate', this.#restore);
    if (this.#started) return;
    this.#started = true;
    this.#engine = createEngine(this.dataset['pagefind'] ?? '');
    this.#form = bindSearchForm(this, (settled) => this.#ask(settled));
    this.#view = bindSearchView(
      this,
      JSON.parse(this.dataset['words'] ?? '') as SearchWords,
      this.#form.kindNames,
    );
    // Ahead of the first word; a failure is told when there is a question.
    this.addEventListener('focusin', () => void this.#engine.load().catch(() => null), {
      once: true,
    });
    this.#restore();
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#restore);
  }

  readonly #restore = (): void => {
    const kinds = [...this.#form.kindNames.keys()];
    const state = parseSearchState(new URLSearchParams(location.search), kinds);
    this.#settled = location.search;
    this.#form.show(state);
    void this.#answer(state);
  };

  /** While the reader types, the address follows; what they settle on becomes a step to come back to. */
  #ask(settled: boolean): void {
    const state = this.#form.read();
    const search = writeSearchState(state);
    if (settled && search !== this.#settled) {
      history.replaceState(null, '', location.pathname + this.#settled);
      history.pushState(null, '', location.pathname + search);
      this.#settled = search;
    } else if (search !== location.search) {
      history.replaceState(null, '', location.pathname + search);
    }
    void this.#answer(state);
  }

  async #answer(state: SearchState): Promise<void> {
    const turn = ++this.#turn;
    const ifCurrent = (act: () => void) => {
      if (turn === this.#turn) act();
    };
    if (state.query === '') {
      this.#view.start();
      this.#form.showCounts(null);
      return;
    }
    const timers = [
      setTimeout(() => ifCurrent(this.#view.searching), slow),
      // An answer that comes after all still takes the place of this.
      setTimeout(() => ifCurrent(this.#view.failed), tooSlow),
    ];
    try {
      const answer = await this.#engine.ask(state);
      ifCurrent(() => {
        this.#view.answer(state.query, answer);
        this.#form.showCounts(answer.counts);
      });
    } catch (error) {
      console.error(error);
      ifCurrent(this.#view.failed);
    } finally {
      timers.forEach(clearTimeout);
    }
  }
}

customElements.define('site-search', SiteSearch);
