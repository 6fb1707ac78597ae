const styles = /(<style\b[^>]*>)([\s\S]*?)(<\/style>)/g;
const declaration = /--([\w-]+):[^;{}]*(?:;|(?=\}))/g;

/** Names of custom properties that a text reads. */
export const tokensReadBy = (text: string): string[] =>
  [...text.matchAll(/var\(\s*--([\w-]+)/g)].map(([, name = '']) => name);

/**
 * The page without the custom properties that nothing on it reads: each page carries the colours of maps and charts
 * otherwise, whether it has any or not. `elsewhere` names those that files read which the page may load. Changes the
 * text of inline styles, so it comes before their hashes are taken.
 */
export function withoutUnreadTokens(html: string, elsewhere: readonly string[] = []): string {
  let page = html;
  for (;;) {
    const read = new Set([...elsewhere, ...tokensReadBy(page)]);
    const next = page.replace(
      styles,
      (_, open: string, text: string, close: string) =>
        open +
        text.replace(declaration, (all, name: string) => (read.has(name) ? all : '')) +
        close,
    );
    // What only a dropped one read is unread now.
    if (next === page) return page;
    page = next;
  }
}
