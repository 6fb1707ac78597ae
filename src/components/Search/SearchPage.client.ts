import { part } from '../dom.ts';
import { createEngine, type Engine, type Shown } from './engine.ts';
import { bindResultKeys } from './result-keys.ts';
import { bindSearchForm, type SearchForm } from './search-form.ts';
import { isAsking, writeSearchState, type SearchState } from './search-state.ts';
import { noChoice } from '#src/domain/search-table.ts';
import { bindSearchView, type SearchView } from './search-view.ts';
import type { SearchWords } from './search-words.ts';

/** Milliseconds until the reader is told that search is at work, and that it cannot be counted on. */
const slow = 400;
const tooSlow = 5000;

/** How long a miss stays before the other language is asked: its index is a second download. */
const settledMiss = 700;

/** `<site-search>`: keeps form, results and address in step. All its words are in its markup. */
class SiteSearch extends HTMLElement {
  #started = false;
  #engine!: Engine;
  /** Search in the other language: loaded on the first miss only. */
  #other!: Engine;
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
    const base = this.dataset['base'] ?? '/';
    const locale = this.dataset['locale'] === 'fr' ? 'fr' : 'en';
    this.#engine = createEngine({ base, locale });
    this.#other = createEngine({ base, locale: locale === 'fr' ? 'en' : 'fr' });
    this.#form = bindSearchForm(this, (settled) => this.#ask(settled));
    this.#view = bindSearchView(
      this,
      JSON.parse(this.dataset['words'] ?? '') as SearchWords,
      this.#form.kindNames,
    );
    bindResultKeys(this);
    // “Did you mean” asks here, without loading the page anew.
    part(this, '[data-meant] a', HTMLAnchorElement).addEventListener('click', (event) => {
      event.preventDefault();
      const { search } = event.currentTarget as HTMLAnchorElement;
      this.#form.show(this.#form.readFrom(new URLSearchParams(search)));
      this.#form.focus();
      this.#ask(true);
    });
    // Ahead of the first word; a failure is told when there is a question.
    this.addEventListener('focusin', () => void this.#engine.load().catch(() => null), {
      once: true,
    });
    this.#restore();
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#restore);
  }

  /** How many pages answer a question, and the first of them, without showing them: what tests and measurements ask. */
  async find(query: string): Promise<{ total: number; first: readonly Shown[] }> {
    const { total, first, rest } = await this.#engine.ask({
      query,
      choice: noChoice,
      sort: 'best',
    });
    return { total, first: [...first, ...(await rest)] };
  }

  readonly #restore = (): void => {
    const state = this.#form.readFrom(new URLSearchParams(location.search));
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
    if (!isAsking(state)) {
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
        this.#form.showCounts(answer.counts);
        if (!this.#view.answer(state, answer, ifCurrent)) return;
        const count = () => ifCurrent(() => void this.#countOther(state.query, ifCurrent));
        setTimeout(count, settledMiss);
      });
    } catch (error) {
      console.error(error);
      ifCurrent(this.#view.failed);
    } finally {
      timers.forEach(clearTimeout);
    }
  }

  /** How many pages the other language has for this; the link stays without a number where that fails. */
  async #countOther(query: string, ifCurrent: (act: () => void) => void): Promise<void> {
    const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
    if (connection?.saveData === true) return;
    try {
      const { total, partial, instead } = await this.#other.ask({
        query,
        choice: noChoice,
        sort: 'best',
      });
      const whole = !partial && instead === null ? total : 0;
      ifCurrent(() => this.#view.otherCount(query, whole));
    } catch (error) {
      console.error(error);
    }
  }
}

customElements.define('site-search', SiteSearch);
