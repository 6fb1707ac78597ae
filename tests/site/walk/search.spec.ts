// The index of search and the pages it is made of, in Node, without a browser: nothing left out, counts that are true.
import { expect, test } from 'playwright/test';
import {
  chosen,
  countsOf,
  facets,
  noChoice,
  valuesOf,
  type Choice,
  type PageTable,
} from '../../../src/domain/search-table.ts';
import {
  allPages,
  builtFiles,
  elementsNamed,
  follow,
  pagesOfKind,
  publicAddress,
  readBuilt,
  type Locale,
  type Page,
} from '../support/built-site.ts';
import { attribute, closest, textOf } from '../support/dom.ts';
import { expectNone } from '../support/expect-none.ts';

const locales = ['en', 'fr'] as const;
const searchFile = { en: 'en/search/index.html', fr: 'fr/recherche/index.html' };
const aToZFile = { en: 'en/a-z/index.html', fr: 'fr/a-z/index.html' };

const table = (locale: Locale) => JSON.parse(readBuilt(`search/${locale}.json`)) as PageTable;
const isMarked = (page: Page) =>
  attribute(elementsNamed(page, 'main')[0]!, 'data-pagefind-body') !== undefined;
const markedIn = (locale: Locale) =>
  pagesOfKind('full').filter((p) => p.locale === locale && isMarked(p));
const fileAt = (page: Page, address: string | undefined): string => {
  const target = follow(address ?? '', page);
  return target.to === 'file' ? target.file : '';
};
const pageAt = (file: string) => allPages().find((page) => page.file === file)!;

for (const locale of locales) {
  test(`${locale}: every page for search is in its table once, with its text, and no other`, () => {
    const { pages } = table(locale);
    const ids = pages.map(({ i }) => i);
    expect(new Set(ids).size).toBe(ids.length);
    expectNone(
      ids
        .filter((id) => !builtFiles().has(`search/${locale}/${id}.json`))
        .map((id) => `no text for ${id}`),
    );
    expect(pages.length).toBe(markedIn(locale).length);
    expect(pages.length).toBeGreaterThan(500);
    const kinds = Object.groupBy(pages, ({ k }) => k);
    for (const [kind, folder] of [
      ['missions', { en: 'missions', fr: 'missions' }],
      ['sources', { en: 'sources', fr: 'sources' }],
    ] as const) {
      const built = markedIn(locale).filter(
        ({ file }) =>
          file.startsWith(`${locale}/${folder[locale]}/`) && file.split('/').length === 4,
      );
      expect(kinds[kind]?.length, kind).toBe(built.length);
    }
  });

  test(`${locale}: what can be chosen is what pages have, and the count beside it is how many are left`, () => {
    const { pages } = table(locale);
    const page = pageAt(searchFile[locale]);
    const boxes = elementsNamed(page, 'input').filter(
      (one) => attribute(one, 'type') === 'checkbox',
    );
    const results = pages.map((listed) => ({ page: listed }));
    const troubles: string[] = [];
    for (const facet of facets) {
      const offered = boxes
        .filter((box) => attribute(box, 'name') === facet)
        .map((box) => attribute(box, 'value')!);
      const held = new Set(pages.flatMap((listed) => valuesOf(listed, facet)));
      expect(new Set(offered), facet).toEqual(held);
      // Beside another choice too: a country and a kind, a kind and a country.
      const others: Choice[] = [
        noChoice,
        {
          ...noChoice,
          ...(facet === 'kind' ? { country: ['haiti', 'mali'] } : { kind: ['figures', 'stories'] }),
        },
      ];
      for (const other of others) {
        const counts = countsOf(pages, other);
        for (const value of offered) {
          // Told without the functions under test: any of one facet, all of the facets.
          const wanted = pages.filter(
            (listed) =>
              valuesOf(listed, facet).includes(value) &&
              facets.every(
                (one) =>
                  other[one].length === 0 ||
                  valuesOf(listed, one).some((has) => other[one].includes(has)),
              ),
          ).length;
          const shown = chosen(results, { ...other, [facet]: [value] }).length;
          const count = counts[facet][value] ?? 0;
          if (count !== wanted || shown !== wanted)
            troubles.push(`${facet}=${value}: count ${count}, shown ${shown}, wanted ${wanted}`);
        }
      }
    }
    expectNone(troubles);
  });

  test(`${locale}: figures, stories and documents can be chosen by the countries they are about`, () => {
    const { pages } = table(locale);
    const inHaiti = chosen(
      pages.map((page) => ({ page })),
      { ...noChoice, country: ['haiti'] },
    ).map(({ page }) => page.k);
    for (const kind of ['countries', 'missions', 'stories', 'figures', 'articles', 'sources'])
      expect(inHaiti).toContain(kind);
  });

  test(`${locale}: without scripts, the A to Z leads to every page of the table but documents, and to their list`, () => {
    const page = pageAt(aToZFile[locale]);
    const linked = new Set(
      elementsNamed(page, 'a').map((link) => fileAt(page, attribute(link, 'href'))),
    );
    expectNone(
      table(locale)
        .pages.filter(({ k }) => k !== 'sources')
        .map(({ u }) => `${u?.slice(1) ?? ''}index.html`)
        // Decades of the map are the map; the A to Z is here.
        .filter((file) => !/\/(?:map|carte)\/[^/]+\/index/.test(file) && file !== page.file)
        .filter((file) => !linked.has(file))
        .map((file) => `not in the A to Z: ${file}`),
    );
    const search = pageAt(searchFile[locale]);
    const plain = elementsNamed(search, 'noscript').filter(
      (one) => closest(one, ['main']) !== undefined,
    );
    expect(plain.map(textOf).join()).not.toBe('');
    expect(search.html).toMatch(/<noscript>[^]*?href="?[^"\s>]*\/a-z\/[^]*?<\/noscript>/);
  });

  test(`${locale}: the home page tells search engines how to ask`, () => {
    const home = pageAt(`${locale}/index.html`);
    const told = elementsNamed(home, 'script')
      .filter((one) => attribute(one, 'type') === 'application/ld+json')
      .map(textOf)
      .join();
    const address = searchFile[locale].replace('index.html', '');
    expect(told).toContain(`${publicAddress().href}${address}?q={search_term_string}`);
    expect(told).toContain('"required name=search_term_string"');
  });
}

test('from the header of every page, a plain form asks the search page of its language', () => {
  expectNone(
    pagesOfKind('full').flatMap((page) => {
      const form = elementsNamed(page, 'form').find((one) => attribute(one, 'role') === 'search');
      if (form === undefined) return [`${page.file}: no form`];
      const field = elementsNamed(page, 'input').find(
        (one) => attribute(one, 'name') === 'q' && closest(one, ['header']) !== undefined,
      );
      const action = fileAt(page, attribute(form, 'action'));
      return action === searchFile[page.locale] && attribute(form, 'method') === 'get' && field
        ? []
        : [`${page.file}: its form leads to ${action || 'nowhere'}`];
    }),
  );
});
