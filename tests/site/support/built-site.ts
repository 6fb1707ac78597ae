import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../src/commands/root.ts';
import { filesBelow } from '../../../src/integrations/files-below.ts';
import { attribute, parseHtml, type Element, type Parsed } from './dom.ts';

export type Locale = 'en' | 'fr';

/** What `<html lang>` must be. */
export const tags = { en: 'en-CA', fr: 'fr-CA' } as const satisfies Record<Locale, string>;

export const dist = join(root, 'dist');

/** Full pages have everything; embeds are for other sites; bilingual pages stand before the choice of language. */
export type PageKind = 'full' | 'embed' | 'bilingual';

export interface Page extends Parsed {
  /** Path below dist, with forward slashes. */
  file: string;
  /** Address below the base of the site: '', 'en/', 'fr/pays/haiti/'. */
  path: string;
  kind: PageKind;
  /** Language of the folder it stands in; English for bilingual pages, each half of which says its own. */
  locale: Locale;
  html: string;
  head: Element;
  body: Element;
}

/** Every file below dist, with forward slashes. */
export const builtFiles = (): ReadonlySet<string> => (files ??= new Set(filesBelow(dist)));
let files: Set<string> | undefined;

/** Paths of the built pages, in order, without reading them; frozen editions are tested apart. */
export const pageFiles = (): string[] =>
  [...builtFiles()]
    .filter((file) => file.endsWith('.html') && !file.startsWith('editions/'))
    .toSorted();

/** The address below the base at which a host serves a file. */
export const pathOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

export const readBuilt = (file: string): string => readFileSync(join(dist, file), 'utf8');

/** Every built page, read and parsed once a worker. */
export const allPages = (): readonly Page[] => (pages ??= pageFiles().map(readPage));
let pages: Page[] | undefined;

export const pagesOfKind = (...kinds: PageKind[]): Page[] =>
  allPages().filter(({ kind }) => kinds.includes(kind));

function readPage(file: string): Page {
  const html = readBuilt(file);
  const parsed = parseHtml(html);
  const only = (name: string) => parsed.elements.find(({ tagName }) => tagName === name)!;
  return {
    ...parsed,
    file,
    path: pathOf(file),
    kind: kindOf(file),
    locale: file.startsWith('fr/') ? 'fr' : 'en',
    html,
    head: only('head'),
    body: only('body'),
  };
}

export function kindOf(file: string): PageKind {
  if (!/^(?:en|fr)\//.test(file)) return 'bilingual';
  return /^(?:en\/embed|fr\/integrer)\//.test(file) ? 'embed' : 'full';
}

/** Pages that say how to cite another: full pages, kept out of search engines and the sitemap. */
export const isCitePage = ({ file }: Pick<Page, 'file'>): boolean =>
  /\/(?:cite|citer)\/index\.html$/.test(file);

/** The public address in SITE_URL, by which pages name themselves; read off the English home page. */
export function publicAddress(): URL {
  const home = allPages().find(({ path }) => path === 'en/')!;
  const link = elementsNamed(home, 'link').find((one) => attribute(one, 'rel') === 'canonical');
  return new URL(attribute(link!, 'href')!.replace(/en\/$/, ''));
}

/** The public address of a page. */
export const addressOf = ({ path }: Pick<Page, 'path'>): string => publicAddress().href + path;

/** Where an address on a page leads: a file of the build, another site, or nowhere. */
export type Target =
  { to: 'file'; file: string; anchor: string } | { to: 'elsewhere'; url: URL } | { to: 'nowhere' };

/** A built site: where it is to stand, with a slash at the end, and its files. */
export interface Site {
  address: URL;
  files: ReadonlySet<string>;
}

/** Follows an address as a browser on a plain static host would. */
export const follow = (address: string, page: Pick<Page, 'file' | 'path'>): Target =>
  followOn({ address: publicAddress(), files: builtFiles() }, address, page);

/** The same on a site of which nothing else is known. */
export function followOn(
  { address: site, files: known }: Site,
  address: string,
  { file, path }: Pick<Page, 'file' | 'path'>,
): Target {
  // The page of the 404 is served at any address: what is relative on it leads anywhere.
  const from = new URL(file === '404.html' ? 'no/such/page/' : path, site);
  if (!URL.canParse(address, from)) return { to: 'nowhere' };
  const url = new URL(address, from);
  if (url.origin !== site.origin) return { to: 'elsewhere', url };
  const wanted = decoded(url.pathname);
  const anchor = decoded(url.hash.slice(1));
  if (wanted === undefined || anchor === undefined || !wanted.startsWith(site.pathname))
    return { to: 'nowhere' };
  const below = wanted.slice(site.pathname.length);
  const target = below === '' || below.endsWith('/') ? `${below}index.html` : below;
  return known.has(target) ? { to: 'file', file: target, anchor } : { to: 'nowhere' };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

export const elementsNamed = (page: Page, ...names: string[]): Element[] =>
  page.elements.filter(({ tagName }) => names.includes(tagName));

/** The content of a meta element, by its name or property. */
export function metaOf(page: Page, name: string): string | undefined {
  const found = elementsNamed(page, 'meta').find((one) =>
    [attribute(one, 'name'), attribute(one, 'property')].includes(name),
  );
  return found && attribute(found, 'content');
}

/** The address of a link element in the head. */
export const linkOf = (page: Page, rel: string, hreflang?: string): string | undefined => {
  const found = elementsNamed(page, 'link').filter(
    (one) => attribute(one, 'rel') === rel && attribute(one, 'hreflang') === hreflang,
  );
  return found.length === 1 ? attribute(found[0]!, 'href') : undefined;
};
