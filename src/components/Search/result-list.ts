import type { Piece } from '#src/domain/search-excerpt.ts';
import { part } from '../dom.ts';
import type { Shown } from './engine.ts';

/** The list of results, made from the template beside it. */
export interface ResultList {
  readonly hasFocus: () => boolean;
  readonly clear: () => void;
  /** Adds pages and returns the link to the first of them. */
  readonly add: (pages: readonly Shown[]) => HTMLAnchorElement | null;
}

export function bindResultList(
  root: HTMLElement,
  kindNames: ReadonlyMap<string, string>,
): ResultList {
  const list = part(root, '[data-results]', HTMLElement);
  const template = part(root, 'template[data-result]', HTMLTemplateElement);

  const itemOf = ({ found, page: listed }: Shown): DocumentFragment => {
    const item = document.importNode(template.content, true);
    const link = part(item, '[data-title]', HTMLAnchorElement);
    link.href = found.url;
    link.textContent = found.title;
    part(item, '[data-kind]', HTMLElement).textContent = [
      kindNames.get(listed.k) ?? '',
      listed.t?.slice(0, 4) ?? '',
    ]
      .filter(Boolean)
      .join(' · ');
    part(item, '[data-excerpt]', HTMLElement).append(...marked(found.excerpt));
    const place = part(item, '[data-section]', HTMLElement);
    if (found.section === null) place.remove();
    else {
      const anchor = part(place, 'a', HTMLAnchorElement);
      anchor.href = found.section.url;
      anchor.textContent = found.section.title;
    }
    const lacks = part(item, '[data-lacks]', HTMLElement);
    if (found.lacks.length === 0) lacks.remove();
    else lacks.append(found.lacks.join(', '));
    return item;
  };

  return {
    hasFocus: () => list.contains(document.activeElement),
    clear: () => list.replaceChildren(),
    add: (pages) => {
      const before = list.childElementCount;
      list.append(...pages.map(itemOf));
      return list.children[before]?.querySelector('a') ?? null;
    },
  };
}

/** An excerpt as nodes. */
const marked = (excerpt: readonly Piece[]): (string | HTMLElement)[] =>
  excerpt.map(({ text, marked: isMarked }) => {
    if (!isMarked) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
