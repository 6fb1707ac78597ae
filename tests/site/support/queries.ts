// What readers may type, with the page that should come first, and how well search does on it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { root } from '../../../src/commands/root.ts';
import type { Locale } from './built-site.ts';

export const searchPage = { en: 'en/search/', fr: 'fr/recherche/' } as const;

/** A query; `pages` are those of which one should come first, none for a name that the record does not hold. */
export interface Query {
  readonly query: string;
  readonly pages: readonly string[];
}

/** tests/fixtures/queries.<locale>.tsv: the query, a tab, addresses below the language with | between, or -. */
export const queries = (locale: Locale): Query[] =>
  readFileSync(join(root, `tests/fixtures/queries.${locale}.tsv`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [query = '', pages = ''] = line.split('\t');
      return { query, pages: pages === '-' ? [] : pages.split(' | ') };
    });

/** What search answered. */
export interface Answered extends Query {
  /** Place of the first page wanted, from 1; 0 when it is not among the first results. */
  readonly place: number;
  readonly total: number;
  readonly first: readonly string[];
}

/** What the page's element offers beside its form. */
interface Asked extends HTMLElement {
  find: (query: string) => Promise<{ total: number; first: readonly { found: { url: string } }[] }>;
}

/** Asks the page of search, already open, each query in turn, without typing. */
export async function askAll(page: Page, locale: Locale): Promise<Answered[]> {
  const asked = queries(locale);
  await page.waitForFunction(() => customElements.get('site-search') !== undefined);
  const answers = await page.evaluate(
    async ({ list, start }) => {
      const search = document.querySelector<Asked>('site-search')!;
      const found: { total: number; first: string[] }[] = [];
      for (const query of list) {
        const { total, first } = await search.find(query);
        found.push({ total, first: first.map((one) => one.found.url.split(start)[1] ?? '') });
      }
      return found;
    },
    { list: asked.map(({ query }) => query), start: `/${locale}/` },
  );
  return asked.map((query, index) => {
    const { total, first } = answers[index]!;
    return {
      ...query,
      total,
      first,
      place: first.findIndex((one) => query.pages.includes(one)) + 1,
    };
  });
}

/** Shares from 0 to 1: in first place, in the first three, absent names that found nothing; mean reciprocal rank. */
export function scoreOf(answers: readonly Answered[]) {
  const wanted = answers.filter(({ pages }) => pages.length > 0);
  const absent = answers.filter(({ pages }) => pages.length === 0);
  const share = (of: readonly Answered[], ok: (one: Answered) => boolean) =>
    of.filter(ok).length / of.length;
  return {
    queries: answers.length,
    first: share(wanted, ({ place }) => place === 1),
    three: share(wanted, ({ place }) => place >= 1 && place <= 3),
    rank: wanted.reduce((sum, { place }) => sum + (place > 0 ? 1 / place : 0), 0) / wanted.length,
    honest: share(absent, ({ total }) => total === 0),
  };
}
