import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ListedPage, PageTable } from '#src/domain/search-table.ts';
import { htmlLang, locales, type Locale } from '#src/i18n/locales.ts';
import { buildSearchIndexes, type IndexablePage, type SearchIndex } from './search-index.ts';

/**
 * Builds the search index of each language from the finished pages into /pagefind/<language>/, and completes
 * the table of pages (src/queries/search.ts) with the names of their texts. Any error stops the build.
 */
export function search(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const tables = await Promise.all(locales.map((locale) => readTable(dist, locale)));
        const names = new Map(
          tables.flatMap(({ pages }) =>
            pages.map(({ u = '', n = [], w = '' }) => [u, [...n, w].join(' · ')] as const),
          ),
        );
        const start = performance.now();
        const pages = await indexablePages(dist, names);
        const indexes = await buildSearchIndexes(pages, Object.values(htmlLang));
        for (const [at, locale] of locales.entries()) {
          const index = indexes.get(htmlLang[locale]);
          const table = tables[at];
          if (index === undefined || table === undefined)
            throw new Error(`Search index: there is none in ${locale}.`);
          for (const { path, content } of index.files) {
            const file = join(dist, 'pagefind', locale, path);
            await mkdir(dirname(file), { recursive: true });
            await writeFile(file, content);
          }
          await writeFile(tableFile(dist, locale), JSON.stringify(withTexts(table, index)));
          const texts = join(dist, 'search', locale);
          await mkdir(texts, { recursive: true });
          for (const [name, text] of index.texts)
            await writeFile(join(texts, `${name}.json`), JSON.stringify(text));
        }
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        logger.info(`${pages.length} pages can be found; their index took ${seconds} s.`);
      },
    },
  };
}

const tableFile = (dist: string, locale: Locale): string => join(dist, 'search', `${locale}.json`);

const readTable = async (dist: string, locale: Locale): Promise<PageTable> =>
  JSON.parse(await readFile(tableFile(dist, locale), 'utf8')) as PageTable;

/**
 * The table with the name of each page's text. A page that the table does not list is found by its title and its
 * words, as an article; one that it lists must be there.
 */
function withTexts({ pages }: PageTable, { texts }: SearchIndex): PageTable {
  // The table knows no base path, Pagefind is not told of one: both begin at the site's root.
  const named = new Map([...texts].map(([name, { url }]) => [url, name]));
  const listed = new Set(pages.map(({ u: url }) => url));
  const unlisted = [...texts]
    .filter(([, { url }]) => !listed.has(url))
    .map(([i, { url: u, title }]): ListedPage => ({ i, u, k: 'articles', n: [title] }))
    .sort((a, b) => ((a.u ?? '') < (b.u ?? '') ? -1 : 1));
  return {
    pages: [
      ...pages.map((page): ListedPage => {
        const name = named.get(page.u ?? '');
        if (name === undefined)
          throw new Error(
            `Search: src/queries/search.ts lists ${page.u ?? 'a page without address'}, which no page marks for search.`,
          );
        const { u: url, ...rest } = page;
        const known = { ...rest, i: name };
        // Documents are never shown without their text, which has the address.
        return page.k === 'sources' || url === undefined ? known : { ...known, u: url };
      }),
      ...unlisted,
    ],
  };
}

/** Pages that mark their text for search, in the order of their addresses. */
async function indexablePages(
  dist: string,
  names: ReadonlyMap<string, string>,
): Promise<IndexablePage[]> {
  const files = (await readdir(dist, { recursive: true }))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    .toSorted();
  const pages: IndexablePage[] = [];
  for (const path of files) {
    const html = await readFile(join(dist, path), 'utf8');
    if (!/<main\b[^>]*\sdata-pagefind-body\b/.test(html)) continue;
    const url = `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
    pages.push({ url, html, names: names.get(url) ?? '' });
  }
  return pages;
}
