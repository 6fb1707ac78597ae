/** Markup that is safe to put in a page. */
export type Html = { html: string };

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

type Part = string | number | Html | null | undefined | false | readonly Part[];

const markup = (part: Part): string => {
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return 'html' in part ? part.html : part.map(markup).join('');
};

/** Markup with what is put into it made safe: html`<p>${text}</p>`. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: strings.map((text, i) => text + markup(parts[i])).join(''),
});

/** The way from one folder to another file or folder of the site, without knowing where the site stands. */
export const relative = (from: string, to: string): string =>
  '../'.repeat(from.split('/').filter(Boolean).length) + to.replace(/^\//, '');
