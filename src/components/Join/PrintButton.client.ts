import { part } from '../dom.ts';

/** Opens the browser's print dialogue. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    const button = part(this, 'button', HTMLButtonElement);
    button.hidden = false;
    button.addEventListener('click', () => {
      print();
    });
  }
}

customElements.define('print-button', PrintButton);
