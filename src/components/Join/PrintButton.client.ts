import { part } from '../dom.ts';

/** Opens the browser's print dialogue. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    part(this, 'button', HTMLButtonElement).addEventListener('click', () => {
      print();
    });
  }
}

customElements.define('print-button', PrintButton);
