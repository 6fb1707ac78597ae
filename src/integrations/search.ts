import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { htmlLang } from '#src/i18n/locales.ts';
import { buildSearchIndex, type IndexablePage } from './search-index.ts';

/** Builds the search index from the finished pages into /pagefind/; any error stops the build. */
export function search(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const pages = await indexablePages(dist);
        for (const { path, content } of await buildSearchIndex(pages, Object.values(htmlLang))) {
          const file = join(dist, 'pagefind', path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        logger.info(`${pages.length} pages can be found.`);
      },
    },
  };
}

/** Pages that mark their text for search, in the order of their addresses. */
async function indexablePages(dist: string): Promise<IndexablePage[]> {
  const files = (await readdir(dist, { recursive: true }))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html') && !path.startsWith('editions/'))
    .toSorted();
  const pages: IndexablePage[] = [];
  for (const path of files) {
    const html = await readFile(join(dist, path), 'utf8');
    if (!/<main\b[^>]*\sdata-pagefind-body\b/.test(html)) continue;
    pages.push({ url: `/${path.replace(/(^|\/)index\.html$/, '$1')}`, html });
  }
  return pages;
}
