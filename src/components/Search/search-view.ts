import { part } from '../dom.ts';
import { perPage, type Answer } from './engine.ts';
import { bindResultList } from './result-list.ts';
import { writeSearchState } from './search-state.ts';
import { fill, summary, type SearchWords } from './search-words.ts';

/** Everything below the form: status line, results, what to do on a miss. */
export interface SearchView {
  readonly start: () => void;
  readonly searching: () => void;
  readonly failed: () => void;
  readonly answer: (query: string, answer: Answer) => void;
}

export function bindSearchView(
  root: HTMLElement,
  words: SearchWords,
  kindNames: ReadonlyMap<string, string>,
): SearchView {
  const status = part(root, '[data-status]', HTMLElement);
  const list = bindResultList(root, kindNames);
  const more = part(root, '[data-more]', HTMLButtonElement);
  const elsewhere = part(root, '[data-elsewhere]', HTMLElement);
  const otherItem = part(elsewhere, '[data-other]', HTMLElement);
  const otherLink = part(otherItem, 'a', HTMLAnchorElement);
  const otherAddress = otherLink.getAttribute('href') ?? '';
  let showMore: () => void = () => undefined;

  more.addEventListener('click', () => showMore());

  const clear = (said: string) => {
    status.textContent = said;
    list.clear();
    more.hidden = true;
    elsewhere.hidden = true;
    otherItem.hidden = true;
  };
  const failed = () => {
    clear(words.failed);
    elsewhere.hidden = false;
  };
  const offerMore = (query: string, answer: Answer, shown: number) => {
    more.hidden = shown >= answer.total;
    showMore = () => {
      // One press, one page of results.
      showMore = () => undefined;
      answer.more(shown).then(
        (pages) => {
          list.add(pages, query)?.focus();
          offerMore(query, answer, shown + perPage);
        },
        (error: unknown) => {
          console.error(error);
          failed();
        },
      );
    };
  };

  return {
    start: () => clear(words.start),
    searching: () => (status.textContent = words.searching),
    failed,
    answer: (query, answer) => {
      clear(summary(words, answer.total, query));
      list.add(answer.first, query);
      offerMore(query, answer, perPage);
      if (answer.total > 0) return;
      otherLink.href = otherAddress + writeSearchState({ query, kinds: [] });
      otherLink.textContent = fill(words.otherLanguage, { q: query });
      otherItem.hidden = false;
      elsewhere.hidden = false;
    },
  };
}
