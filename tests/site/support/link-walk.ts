import { followOn, type Page, type Site } from './built-site.ts';
import { attribute, type Element } from './dom.ts';

/** What a walk over the links has to know of a page. */
export interface PageLinks extends Pick<Page, 'file' | 'path'> {
  ids: ReadonlySet<string>;
  addresses: readonly string[];
}

/** Attributes that lead somewhere when followed, or that load something at once. */
const leading = ['href', 'xlink:href', 'src', 'poster', 'data', 'action', 'formaction'];

export const addressesIn = (element: Element): string[] =>
  leading.flatMap((name) => attribute(element, name) ?? []);

/** The links of a page and the places on it. */
export const linksOf = ({
  file,
  path,
  elements,
}: Pick<Page, 'file' | 'path' | 'elements'>): PageLinks => ({
  file,
  path,
  ids: new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])),
  addresses: elements.flatMap(addressesIn),
});

/**
 * Follows every link of some pages of a site: those that lead to no file of it or to no place on a page, how many
 * there are, and the addresses on other sites with the page that first names each.
 */
export function walkLinks(
  site: Site,
  pages: readonly PageLinks[],
): { mistakes: string[]; links: number; outward: Map<string, string> } {
  const ids = new Map(pages.map((page) => [page.file, page.ids]));
  const mistakes: string[] = [];
  const outward = new Map<string, string>();
  let links = 0;
  const wrong = (address: string, page: PageLinks): string | undefined => {
    const target = followOn(site, address, page);
    if (target.to === 'nowhere') return `${address} leads nowhere`;
    if (target.to === 'elsewhere') {
      if (!outward.has(address)) outward.set(address, page.file);
      return undefined;
    }
    if (address === '#') return '# leads nowhere in particular';
    const known = ids.get(target.file);
    const there = target.anchor === '' || known === undefined || known.has(target.anchor);
    return there ? undefined : `there is no #${target.anchor} in ${target.file}`;
  };
  for (const page of pages)
    for (const address of page.addresses) {
      if (/^(?:mailto|tel):/.test(address)) continue;
      links += 1;
      const said = wrong(address, page);
      if (said !== undefined) mistakes.push(`${page.file}: ${said}`);
    }
  return { mistakes, links, outward };
}
