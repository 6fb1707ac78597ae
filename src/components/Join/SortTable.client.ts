import { data, part } from '../dom.ts';

type Order = 'ascending' | 'descending';

/** Lets the buttons in the headings of a table sort it; a second press turns the order round. */
class SortTable extends HTMLElement {
  connectedCallback(): void {
    const headings = [...this.querySelectorAll<HTMLElement>('thead th')];
    for (const [column, heading] of headings.entries()) {
      const button = part(heading, 'button', HTMLButtonElement);
      const name = button.textContent.trim();
      button.addEventListener('click', () => {
        const order = heading.ariaSort === 'ascending' ? 'descending' : 'ascending';
        for (const other of headings) other.removeAttribute('aria-sort');
        heading.ariaSort = order;
        this.sort(column, order);
        part(this, '[role=status]', HTMLElement).textContent = data(this, 'sorted').replace(
          '%',
          () => name,
        );
      });
    }
  }

  private sort(column: number, order: Order): void {
    const body = part(this, 'tbody', HTMLTableSectionElement);
    const words = new Intl.Collator(document.documentElement.lang, { numeric: true });
    const key = (row: HTMLTableRowElement) => row.cells[column]?.dataset['key'] ?? '';
    const turn = order === 'ascending' ? 1 : -1;
    body.append(...[...body.rows].sort((a, b) => turn * words.compare(key(a), key(b))));
  }
}

customElements.define('sort-table', SortTable);
