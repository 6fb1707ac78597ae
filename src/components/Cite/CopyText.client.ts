import { data, part } from '../dom.ts';

/** Copies the text beside its button, with the reader's date where a reference wants one. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const text = part(this, '.text', HTMLElement);
    const button = part(this, 'button', HTMLButtonElement);
    const status = part(this, '[role=status]', HTMLElement);
    for (const day of text.querySelectorAll<HTMLElement>('.read')) day.textContent = today(day);
    button.hidden = false;
    button.addEventListener('click', () => {
      // Lines of the source are no lines of the text.
      const plain = text.textContent.replace(/[\t\n\r ]+/g, ' ').trim();
      const more = this.dataset['more'];
      navigator.clipboard.writeText(more === undefined ? plain : `${plain} ${more}`).then(
        () => (status.textContent = data(this, 'copied')),
        () => (status.textContent = data(this, 'failed')),
      );
    });
  }
}

/** Today where the reader is, as the style writes it. */
function today(place: HTMLElement): string {
  const now = new Date();
  const [day, year] = [now.getDate(), now.getFullYear()];
  const month = data(place, 'months').split(' ')[now.getMonth()] ?? '';
  if (data(place, 'order') === 'mdy') return `${month} ${day}, ${year}`;
  const first = day === 1 && place.closest('[lang]')?.getAttribute('lang')?.startsWith('fr');
  return `${day}${first ? 'er' : ''} ${month} ${year}`;
}

customElements.define('copy-text', CopyText);
