import { part } from '../dom.ts';
import { perPage, type Answer } from './engine.ts';
import { bindResultList } from './result-list.ts';
import { writeSearchState, type SearchState } from './search-state.ts';
import { noChoice } from '#src/domain/search-table.ts';
import { fill, shownNumber, summary, type SearchWords } from './search-words.ts';

/** Everything below the form: status line, answer, results, what to do on a miss. */
export interface SearchView {
  readonly start: () => void;
  readonly searching: () => void;
  readonly failed: () => void;
  /**
   * Shows an answer, its first results before the others; true when the reader is offered the other language, whose
   * count may follow. `ifCurrent` acts unless something else has been asked since.
   */
  readonly answer: (
    state: SearchState,
    answer: Answer,
    ifCurrent: (act: () => void) => void,
  ) => boolean;
  readonly otherCount: (query: string, total: number) => void;
}

export function bindSearchView(
  root: HTMLElement,
  words: SearchWords,
  kindNames: ReadonlyMap<string, string>,
): SearchView {
  const status = part(root, '[data-status]', HTMLElement);
  const list = bindResultList(root, kindNames);
  const field = part(root, 'input[name="q"]', HTMLInputElement);
  const more = part(root, '[data-more]', HTMLButtonElement);
  const meant = part(root, '[data-meant]', HTMLElement);
  const meantLink = part(meant, 'a', HTMLAnchorElement);
  const card = part(root, '[data-card]', HTMLElement);
  const cardTemplate = part(root, 'template[data-answer]', HTMLTemplateElement);
  const elsewhere = part(root, '[data-elsewhere]', HTMLElement);
  const otherItem = part(elsewhere, '[data-other]', HTMLElement);
  const otherLink = part(otherItem, 'a', HTMLAnchorElement);
  const otherAddress = otherLink.getAttribute('href') ?? '';
  let showMore: () => void = () => undefined;

  more.addEventListener('click', () => showMore());

  const clear = (said: string) => {
    status.textContent = said;
    list.clear();
    for (const element of [more, meant, card, elsewhere, otherItem]) element.hidden = true;
  };
  const failed = () => {
    clear(words.failed);
    elsewhere.hidden = false;
  };
  const offerMore = (answer: Answer, shown: number) => {
    more.hidden = shown >= answer.total;
    showMore = () => {
      // One press, one page of results.
      showMore = () => undefined;
      answer.more(shown).then(
        (pages) => {
          list.add(pages)?.focus();
          offerMore(answer, shown + perPage);
        },
        (error: unknown) => {
          console.error(error);
          failed();
        },
      );
    };
  };
  const showCard = ({ title, href, facts, note }: NonNullable<Answer['card']>) => {
    const filled = document.importNode(cardTemplate.content, true);
    const link = part(filled, 'a', HTMLAnchorElement);
    link.href = href;
    link.textContent = title;
    part(filled, '[data-facts]', HTMLElement).replaceChildren(
      ...facts.map((fact) => {
        const item = document.createElement('li');
        item.textContent = fact;
        return item;
      }),
    );
    part(filled, '[data-note]', HTMLElement).textContent = note ?? '';
    card.replaceChildren(filled);
    card.hidden = false;
  };

  return {
    start: () => clear(words.start),
    searching: () => (status.textContent = words.searching),
    failed,
    answer: ({ query, sort }, answer, ifCurrent) => {
      // Whoever has gone down into results that another answer replaces stays among results.
      const within = list.hasFocus();
      clear(summary(words, query, answer));
      if (answer.card !== null) showCard(answer.card);
      const first = list.add(answer.first);
      if (within) (first ?? field).focus();
      answer.rest.then(
        (rest) =>
          ifCurrent(() => {
            list.add(rest);
            offerMore(answer, perPage);
          }),
        (error: unknown) => {
          console.error(error);
          ifCurrent(failed);
        },
      );
      if (answer.suggestion !== null) {
        meantLink.href = writeSearchState({ query: answer.suggestion, choice: noChoice, sort });
        meantLink.textContent = answer.suggestion;
        meant.hidden = false;
      }
      const miss = answer.total === 0 || answer.instead !== null || answer.partial;
      if (!miss) return false;
      elsewhere.hidden = false;
      if (query === '') return false;
      otherLink.href = otherAddress + writeSearchState({ query, choice: noChoice, sort: 'best' });
      otherLink.textContent = fill(words.otherLanguage, { q: query });
      otherItem.hidden = false;
      return true;
    },
    otherCount: (q, total) => {
      otherLink.textContent = fill(words.otherCount, { q, n: shownNumber(words, total) });
    },
  };
}
