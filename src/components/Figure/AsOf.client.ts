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
    const status = part(this, '[role=status]', HTMLElement);
    const found = currentOn(this.values(), date);
    status.textContent = data(this, found ? 'then' : 'none').replace('{date}', date);
    const row = found && document.getElementById(found.id);
    if (!row) return;
    row.ariaCurrent = 'true';
    const link = part(row, 'th a', HTMLAnchorElement).cloneNode(true);
    const when = part(row, 'td', HTMLElement).firstChild?.textContent?.trim() ?? '';
    status.append(' ', link, ` (${when})`);
  }

  /** Values in the order in which they became current. */
  private values(): { id: string; day: string }[] {
    return data(this, 'values')
      .split(',')
      .map((pair) => {
        const [id = '', day = ''] = pair.split(' ');
        return { id, day };
      });
  }
}

customElements.define('as-of-choice', AsOfChoice);
