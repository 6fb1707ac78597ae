import { sharedWords } from '#src/domain/search-text.ts';
import { part } from '../dom.ts';
import type { Shown } from './engine.ts';
import type { Found } from './pagefind.ts';

/** The list of results, made from the template beside it. */
export interface ResultList {
  readonly clear: () => void;
  /** Adds pages and returns the link to the first of them. */
  readonly add: (pages: readonly Shown[], query: string) => HTMLAnchorElement | null;
}

export function bindResultList(
  root: HTMLElement,
  kindNames: ReadonlyMap<string, string>,
): ResultList {
  const list = part(root, '[data-results]', HTMLElement);
  const template = part(root, 'template[data-result]', HTMLTemplateElement);

  const itemOf = ({ found: page, page: listed }: Shown, query: string): DocumentFragment => {
    const item = document.importNode(template.content, true);
    const link = part(item, '[data-title]', HTMLAnchorElement);
    link.href = page.url;
    link.textContent = page.meta['title'] ?? page.url;
    part(item, '[data-kind]', HTMLElement).textContent = [
      kindNames.get(listed.k) ?? '',
      listed.t?.slice(0, 4) ?? '',
    ]
      .filter(Boolean)
      .join(' · ');
    part(item, '[data-excerpt]', HTMLElement).append(...marked(page.excerpt));
    const section = sectionOf(page, query);
    const place = part(item, '[data-section]', HTMLElement);
    if (section === undefined) place.remove();
    else {
      const anchor = part(place, 'a', HTMLAnchorElement);
      anchor.href = section.url;
      anchor.textContent = section.title;
    }
    return item;
  };

  return {
    clear: () => list.replaceChildren(),
    add: (pages, query) => {
      const before = list.childElementCount;
      list.append(...pages.map((page) => itemOf(page, query)));
      return list.children[before]?.querySelector('a') ?? null;
    },
  };
}

/** The section whose heading holds most words of the query, if any holds one. */
function sectionOf(page: Found, query: string): Found['sub_results'][number] | undefined {
  return page.sub_results
    .filter(({ anchor }) => anchor !== undefined && /^h[2-6]$/.test(anchor.element))
    .map((section) => ({ section, shared: sharedWords(query, section.title) }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)[0]?.section;
}

/** Pagefind’s excerpt as nodes: its mark tags become elements, all else stays text. */
function marked(excerpt: string): (string | HTMLElement)[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/s).map((piece, index) => {
    const text = piece.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    if (index % 2 === 0) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
