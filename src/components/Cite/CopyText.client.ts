/** Copies the text beside its button, with the reader's date where a reference wants one. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const text = this.querySelector('.text');
    const button = this.querySelector('button');
    const status = this.querySelector('[role=status]');
    if (!text || !button || !status)
      throw new Error('copy-text: a text, a button or a status is missing.');
    const { more = '', copied = '', failed = '' } = this.dataset;
    button.addEventListener('click', () => {
      // Now, not while the page loads: a longer text would move what stands below.
      for (const day of text.querySelectorAll<HTMLElement>('.read')) day.textContent = today(day);
      // Lines of the source are no lines of the text.
      const plain = `${text.textContent} ${more}`.replace(/[\t\n\r ]+/g, ' ').trim();
      // Rejects too where there is no clipboard, as on a page that is not secure.
      const copy = async () => navigator.clipboard.writeText(plain);
      copy().then(
        () => (status.textContent = copied),
        () => (status.textContent = failed),
      );
    });
  }
}

/** Today where the reader is, as the style writes it. */
function today(place: HTMLElement): string {
  const { months = '', order } = place.dataset;
  const now = new Date();
  const [day, year] = [now.getDate(), now.getFullYear()];
  const month = months.split(' ')[now.getMonth()] ?? '';
  if (order === 'mdy') return `${month} ${day}, ${year}`;
  const first = day === 1 && place.closest('[lang]')?.getAttribute('lang')?.startsWith('fr');
  return `${day}${first ? 'er' : ''} ${month} ${year}`;
}

customElements.define('copy-text', CopyText);
