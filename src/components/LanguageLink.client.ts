/** Carries the section, filters and year of this page over to its other language. */
class LanguageLink extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    // At the moment of following it: anchors and filters change after the page has loaded.
    link?.addEventListener('click', () => {
      const url = new URL(link.href);
      url.search = location.search;
      url.hash = location.hash;
      link.href = url.href;
    });
  }
}

customElements.define('language-link', LanguageLink);
