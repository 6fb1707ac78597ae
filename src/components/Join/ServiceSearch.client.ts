import { isNamed } from '#src/domain/service-search.ts';
import { data, part } from '../dom.ts';

/** Narrows the list of services to what is typed; says so clearly when there is none. */
class ServiceSearch extends HTMLElement {
  connectedCallback(): void {
    const form = part(this, 'form', HTMLFormElement);
    const field = part(this, 'input', HTMLInputElement);
    const none = part(this, '.none', HTMLElement);
    const list = part(this, '.list', HTMLElement);
    const status = part(this, '[role=status]', HTMLElement);
    const items = [...this.querySelectorAll<HTMLElement>('li')];

    const narrow = (): HTMLElement[] => {
      const typed = field.value.trim();
      for (const item of items)
        item.hidden = typed !== '' && !isNamed(typed, data(item, 'names').split('|'));
      const left = items.filter((item) => !item.hidden);
      none.classList.toggle('shown', left.length === 0);
      list.hidden = left.length === 0;
      status.textContent =
        typed === '' ? '' : data(this, 'found').replace('%', () => String(left.length));
      return left;
    };
    // A page that is come back to keeps what was typed.
    if (field.value !== '') narrow();
    field.addEventListener('input', narrow);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const left = narrow();
      if (left.length === 0) part(none, 'h2', HTMLElement).focus();
      else if (left.length === 1 && left[0]) part(left[0], 'a', HTMLAnchorElement).click();
      else part(list, 'li:not([hidden]) a', HTMLAnchorElement).focus();
    });
  }
}

customElements.define('service-search', ServiceSearch);
