import { currentOn } from '#src/domain/current-on.ts';
import { data, part } from '../dom.ts';

/** Says which value was current on the date in the address, and marks its row. */
class AsOfChoice extends HTMLElement {
  connectedCallback(): void {
    part(this, 'form', HTMLFormElement).hidden = false;
    const date = new URLSearchParams(location.search).get('as-of') ?? '';
    const input = part(this, 'input', HTMLInputElement);
    input.value = date;
    if (date === '' || !input.checkValidity()) return;
    // Rows stand in the order of time.
    const rows = [...document.querySelectorAll<HTMLElement>('tr[data-day]')];
    const found = currentOn(
      rows.map((row) => ({ row, day: data(row, 'day') })),
      date,
    );
    const status = part(this, '[role=status]', HTMLElement);
    status.textContent = data(this, found ? 'then' : 'none').replace('{date}', date);
    if (!found) return;
    found.row.ariaCurrent = 'true';
    const link = part(found.row, 'th a', HTMLAnchorElement).cloneNode(true);
    const when = part(found.row, 'td', HTMLElement).firstChild?.textContent?.trim() ?? '';
    status.append(' ', link, ` (${when})`);
  }
}

customElements.define('as-of-choice', AsOfChoice);
