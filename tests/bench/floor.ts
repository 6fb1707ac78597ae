import { defaultTreeAdapter } from 'parse5';
import type { Page } from '../site/support/built-site.ts';
import { attribute, textOf, type Element } from '../site/support/dom.ts';

/** What a hand-written page of text is made of. Anything else is left out, and what stands in it kept. */
const plain = new Set(
  'h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd table caption thead tbody tr th td a em strong blockquote'.split(
    ' ',
  ),
);
const left = new Set(['svg', 'script', 'style', 'template', 'input', 'select', 'button', 'img']);

const style =
  'body{max-width:40em;margin:1em auto;padding:0 1em;font:1.1em/1.5 Georgia,serif}td,th{text-align:left;padding:.2em .5em}';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function written(element: Element): string {
  return element.childNodes
    .map((node) => {
      if (defaultTreeAdapter.isTextNode(node)) return escaped(node.value);
      if (!defaultTreeAdapter.isElementNode(node) || left.has(node.tagName)) return '';
      if (!plain.has(node.tagName)) return written(node);
      const href = node.tagName === 'a' ? attribute(node, 'href') : undefined;
      const open = href === undefined ? node.tagName : `a href="${escaped(href)}"`;
      return `<${open}>${written(node)}</${node.tagName}>`;
    })
    .join('');
}

/**
 * The least that can be sent for a page: all its words, in plain elements, with one short style and nothing else.
 * It is what somebody would write by hand, and the floor that a page of ours is measured against.
 */
export function floorPage(page: Page): string {
  const title = page.elements.find(({ tagName }) => tagName === 'title');
  return [
    `<!doctype html><html lang="${page.locale}-CA"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${title ? escaped(textOf(title)) : ''}</title><style>${style}</style></head>`,
    `<body>${written(page.body).replace(/\s+/g, ' ')}</body></html>`,
  ].join('\n');
}
