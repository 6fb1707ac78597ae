import { currentOn } from '#src/domain/current-on.ts';

/** Says which value was current on a date, the address's or the reader's, and marks its row; nothing is sent. */
class AsOfChoice extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    const status = this.querySelector('[role=status]');
    if (!form || !input || !status)
      throw new Error('as-of-choice: a form, a field or a status is missing.');
    const restore = () => {
      input.value = new URLSearchParams(location.search).get('as-of') ?? '';
      this.show(input, status);
    };
    // What the page holds is enough: it answers without the network too.
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      history.pushState(null, '', `?as-of=${input.value}#as-of`);
      this.show(input, status);
    });
    addEventListener('popstate', restore);
    restore();
  }

  private show(input: HTMLInputElement, status: Element): void {
    // Rows stand in the order of time.
    const rows = [...document.querySelectorAll<HTMLElement>('tr[data-day]')];
    for (const row of rows) row.ariaCurrent = null;
    status.textContent = '';
    const date = input.value;
    if (date === '' || !input.checkValidity()) return;
    const inTime = rows.map((row) => ({ row, day: row.dataset['day'] ?? '' }));
    const row = currentOn(inTime, date)?.row;
    const { then = '', none = '' } = this.dataset;
    status.textContent = (row ? then : none).replace('{date}', date);
    if (!row) return;
    row.ariaCurrent = 'true';
    const link = row.querySelector('th a')?.cloneNode(true) ?? '';
    const when = row.querySelector('td')?.firstChild?.textContent?.trim() ?? '';
    status.append(' ', link, ` (${when})`);
  }
}

customElements.define('as-of-choice', AsOfChoice);
