import { close, createIndex, type IndexFile } from 'pagefind';
import type { ShownText } from '#src/domain/search-excerpt.ts';
import { plainText } from '#src/domain/search-text.ts';
import { smallPieces } from './search-chunks.ts';
import { unpacked } from './search-files.ts';

/** A built page that search should find. */
export interface IndexablePage {
  /** Address below the base path, such as /en/missions/. */
  readonly url: string;
  readonly html: string;
  /** Names under which it is found, whether or not they stand on it. */
  readonly names?: string;
}

/** What Pagefind holds on a page. */
interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly word_count: number;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text?: string | null;
    readonly location: number;
  }[];
}

/** Files the search page asks for: no worker, no ready-made interface. */
const needed =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\.unknown\.pagefind|index\/.+)$/;

/** The index of one language: Pagefind's files, and each page's text by the name that the index has for the page. */
export interface SearchIndex {
  readonly files: readonly IndexFile[];
  readonly texts: ReadonlyMap<string, ShownText>;
}

/**
 * The search index of each language, by its tag. Pages are indexed twice: as plain text, which is searched, and
 * as they are, which is shown in results. Words keep their endings: Pagefind's own stems reach too far (French
 * cuts “mali” to “mal”, which finds Malakal and “malgré”); queries are cut instead, with care (search-text.ts).
 * Stops at anything that would leave a page out or two languages unequal.
 */
export async function buildSearchIndexes(
  pages: readonly IndexablePage[],
  languages: readonly string[],
): Promise<Map<string, SearchIndex>> {
  const groups = pagesByLanguage(pages, languages);
  const indexes = new Map<string, SearchIndex>();
  try {
    for (const [language, group] of groups) indexes.set(language, await indexOf(group));
  } finally {
    await close();
  }
  return indexes;
}

async function indexOf(pages: readonly IndexablePage[]): Promise<SearchIndex> {
  const cut = pages.map((page) => ({ ...page, html: apart(introOnly(page.html)) }));
  const plain = await indexed(
    cut.map(({ url, html, names }) => ({ url, html: plainHtml(withNames(html, names)) })),
  );
  const shown = new Map((await indexed(cut)).filter(isFragment).map(byUrl));
  const files = smallPieces(plain)
    .filter(({ path }) => needed.test(path))
    .map((file) => (file.path === 'pagefind.js' ? tellingFailures(file) : file));
  const texts = new Map(
    plain.filter(isFragment).map((file) => {
      const name = /_([^_]+)\.pf_fragment$/.exec(file.path)?.[1] ?? '';
      return [name, shownText(readFragment(file), shown)] as const;
    }),
  );
  const found = new Set([...texts.values()].map(({ url }) => url));
  const missing = pages.filter(({ url }) => !found.has(url)).map(({ url }) => url);
  if (missing.length > 0) throw new Error(`Search index: Pagefind left out ${missing.join(', ')}.`);
  return { files, texts };
}

/** Pages by the language they name; exactly these languages, with as many pages in each. */
function pagesByLanguage(
  pages: readonly IndexablePage[],
  languages: readonly string[],
): Map<string, IndexablePage[]> {
  const groups = Map.groupBy(
    pages,
    ({ html }) => /<html\b[^>]*\slang="?([^"\s>]*)/.exec(html)?.[1] ?? 'no language',
  );
  const told = [...groups].map(([language, group]) => `${language}: ${group.length}`).join(', ');
  if ([...groups.keys()].toSorted().join() !== languages.toSorted().join())
    throw new Error(
      `Search index: pages are in ${told || 'no language'}, not in ${languages.join(' and ')}.`,
    );
  if (new Set([...groups.values()].map(({ length }) => length)).size > 1)
    throw new Error(`Search index: the languages differ in their number of pages (${told}).`);
  return groups;
}

/** Of a list, what stands before it: its entries have pages of their own. */
export const introOnly = (html: string): string =>
  html.replace(
    /(<main\b[^>]*\sdata-pagefind-body="?intro\b[^>]*>.*?<h1\b.*?<\/p>).*?(?=<\/main>)/s,
    '$1',
  );

/** Elements that touch in the markup are apart on the page: items of a list would be read as one word. */
const apart = (html: string): string => html.replaceAll('><', '> <');

/** The page with its names for Pagefind to read; readers are not sent them. */
const withNames = (html: string, names = ''): string =>
  html.replace(
    '</head>',
    () =>
      `<meta data-pagefind-meta="names[content]" content="${names.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></head>`,
  );

const swallowed = 'Failed to load the index chunk ${url}:\n${e?.toString()}`);';

/** Pagefind’s script, which finds nothing and goes on where a piece of the index cannot be had: it shall fail. */
export function tellingFailures({ path, content }: IndexFile): IndexFile {
  const script = new TextDecoder().decode(content);
  if (!script.includes(swallowed))
    throw new Error(`Search index: ${path} no longer says “${swallowed}” before it goes on.`);
  return { path, content: Buffer.from(script.replace(swallowed, `${swallowed}throw e;`)) };
}

/** Markup whose text is plain; apostrophes as an entity, so that no attribute ends at one. */
export const plainHtml = (html: string): string =>
  plainText(
    html
      .replace(/[’‘ʼ]|&(?:[rl]squo|#821[67]|#x201[89]|#700|#x2bc);/gi, '&#39;')
      .replace(/&(?:[nm]dash|hyphen|#82(?:0[89]|1[0-3])|#x201[0-5]);/gi, '-')
      .replace(/&(?:nbsp|thinsp|#160|#xa0|#8239|#x202f);/gi, ' ')
      .replace(/&(?:(oelig)|aelig);/gi, (_entity, oe: string | undefined) => (oe ? 'oe' : 'ae')),
  );

async function indexed(pages: readonly IndexablePage[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  stopAt(errors, 'starting');
  if (index === undefined) throw new Error('Search index: Pagefind started without an index.');
  for (const { url, html } of pages) {
    stopAt((await index.addHTMLFile({ url, content: html })).errors, url);
  }
  const result = await index.getFiles();
  stopAt(result.errors, 'writing');
  await index.deleteIndex();
  return result.files;
}

function stopAt(errors: readonly string[], where: string): void {
  if (errors.length > 0) throw new Error(`Search index (${where}): ${errors.join('; ')}`);
}

const isFragment = ({ path }: IndexFile): boolean => path.startsWith('fragment/');

/** What Pagefind holds on a page: its text as one line of JSON, compressed. */
const readFragment = (file: IndexFile): Fragment =>
  JSON.parse(unpacked(file).toString()) as Fragment;

const byUrl = (file: IndexFile): [string, Fragment] => {
  const fragment = readFragment(file);
  return [fragment.url, fragment];
};

/** The text of a page as readers know it, in the words that the index counts. */
function shownText(
  { url, word_count: words }: Fragment,
  shown: ReadonlyMap<string, Fragment>,
): ShownText {
  const own = shown.get(url);
  // Marks are set by counting words: another count would mark the wrong ones.
  if (own?.word_count !== words)
    throw new Error(
      `Search index: ${url} has ${words} words as plain text, but ${own?.word_count ?? 'none'} as it is.`,
    );
  return {
    url,
    title: own.meta['title'] ?? '',
    content: own.content,
    headings: own.anchors
      .flatMap(({ element, id, text, location: place }) =>
        /^h[2-6]$/.test(element) && text ? [{ id, text, place }] : [],
      )
      .sort((a, b) => a.place - b.place),
  };
}
