import { currentOn } from '#src/domain/current-on.ts';

/** Says which value was current on the date in the address, and marks its row. */
class AsOfChoice extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const status = this.querySelector('[role=status]');
    if (!input || !status) throw new Error('as-of-choice: a field or a status is missing.');
    const date = new URLSearchParams(location.search).get('as-of') ?? '';
    input.value = date;
    if (date === '' || !input.checkValidity()) return;
    // Rows stand in the order of time.
    const rows = [...document.querySelectorAll<HTMLElement>('tr[data-day]')];
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
