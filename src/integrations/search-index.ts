import { close, createIndex, type IndexFile } from 'pagefind';
import { plainText } from '#src/domain/search-text.ts';
import { smallPieces } from './search-chunks.ts';
import { packed, unpacked } from './search-files.ts';

/** A built page that search should find. */
export interface IndexablePage {
  /** Address below the base path, such as /en/missions/. */
  readonly url: string;
  readonly html: string;
}

interface Entry {
  readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
}

interface Fragment {
  readonly url: string;
  readonly word_count: number;
}

/** Files the search page asks for: no worker, no ready-made interface, no index reader without a language. */
const needed =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\.(?!unknown\.).+|(?:fragment|index|filter)\/.+)$/;

/**
 * The files of the search index. Pages are indexed twice: as plain text, which is searched, and as they are,
 * which is shown in results. Stops at anything that would leave a page out or two languages unequal.
 */
export async function buildSearchIndex(
  pages: readonly IndexablePage[],
  languages: readonly string[],
): Promise<IndexFile[]> {
  try {
    const plain = await indexed(pages.map(({ url, html }) => ({ url, html: plainHtml(html) })));
    checkEntry(plain, languages, pages.length);
    const shown = fragmentsByUrl(await indexed(pages));
    return smallPieces(plain)
      .filter(({ path }) => needed.test(path))
      .map((file) => (isFragment(file) ? withShownText(file, shown) : file));
  } finally {
    await close();
  }
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
  const { index, errors } = await createIndex();
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

/** Exactly these languages, every page in, and as many pages in each language. */
function checkEntry(
  files: readonly IndexFile[],
  languages: readonly string[],
  pages: number,
): void {
  const file = files.find(({ path }) => path === 'pagefind-entry.json');
  if (file === undefined) throw new Error('Search index: Pagefind wrote no pagefind-entry.json.');
  const entry = JSON.parse(new TextDecoder().decode(file.content)) as Entry;
  const counts = new Map(
    Object.entries(entry.languages)
      .map(([language, { page_count: count }]) => [language, count] as const)
      .toSorted(([one], [other]) => one.localeCompare(other)),
  );
  const told = [...counts].map(([language, count]) => `${language}: ${count}`).join(', ');
  const wanted = languages.map((language) => language.toLowerCase()).toSorted();
  if ([...counts.keys()].join() !== wanted.join())
    throw new Error(
      `Search index: pages are in ${told || 'no language'}, not in ${wanted.join(' and ')}.`,
    );
  if (new Set(counts.values()).size > 1)
    throw new Error(`Search index: the languages differ in their number of pages (${told}).`);
  if ([...counts.values()].reduce((sum, count) => sum + count, 0) !== pages)
    throw new Error(`Search index: ${pages} pages are to be found, the index holds ${told}.`);
}

const isFragment = ({ path }: IndexFile): boolean => path.startsWith('fragment/');

/** What Pagefind holds on a page: its text as one line of JSON, compressed. */
const readFragment = (file: IndexFile): Fragment =>
  JSON.parse(unpacked(file).toString()) as Fragment;

const fragmentsByUrl = (files: readonly IndexFile[]): Map<string, Fragment> =>
  new Map(
    files
      .filter(isFragment)
      .map(readFragment)
      .map((fragment) => [fragment.url, fragment]),
  );

/** The fragment with the text as readers know it, under the name by which the index calls it. */
function withShownText(file: IndexFile, shown: ReadonlyMap<string, Fragment>): IndexFile {
  const { url, word_count: words } = readFragment(file);
  const own = shown.get(url);
  // Marks are set by counting words: another count would mark the wrong ones.
  if (own?.word_count !== words)
    throw new Error(
      `Search index: ${url} has ${words} words as plain text, but ${own?.word_count ?? 'none'} as it is.`,
    );
  return { path: file.path, content: packed(Buffer.from(JSON.stringify(own))) };
}
