// A walk over every built page, in Node: the limits of bytes and requests for pages that are read.
import { expect, test } from 'playwright/test';
import { pagesOfKind } from '../support/built-site.ts';
import { expectNone } from '../support/expect-none.ts';
import { biggestParts, isReading, limits, loadedBy, sizeOf, sum } from '../support/weight.ts';

test.describe.configure({ timeout: 180_000 });

const readingPages = () => pagesOfKind('full').filter(isReading);

test('there are reading pages of every kind in both languages', () => {
  const kinds = new Set(readingPages().map(({ path }) => path.split('/').slice(0, 2).join('/')));
  expect([...kinds].toSorted()).toEqual([
    'en/countries',
    'en/figures',
    'en/missions',
    'en/partners',
    'en/stories',
    'fr/chiffres',
    'fr/missions',
    'fr/partenaires',
    'fr/pays',
    'fr/recits',
  ]);
});

for (const locale of ['en', 'fr'] as const) {
  const language = { en: 'English', fr: 'French' }[locale];
  // Two tests, so that two workers share the work.
  test(`every reading page in ${language}, with its styles, is at most ${limits.reading} bytes`, () => {
    expectNone(
      readingPages()
        .filter((page) => page.locale === locale)
        .flatMap((page) => {
          const { styles } = loadedBy(page);
          const found = sizeOf(page.file) + sum(styles);
          return found <= limits.reading
            ? []
            : [`${page.file}: ${found} bytes, limit ${limits.reading}; ${biggestParts(page)}`];
        }),
    );
  });
}

test(`the scripts of every reading page are at most ${limits.scripts} bytes`, () => {
  expectNone(
    readingPages().flatMap((page) => {
      const { scripts } = loadedBy(page);
      const found = sum(scripts);
      const parts = scripts.map((file) => `${file} ${sizeOf(file)}`).join(', ');
      return found <= limits.scripts
        ? []
        : [`${page.file}: ${found} bytes of scripts, limit ${limits.scripts}; ${parts}`];
    }),
  );
});

test(`every reading page takes at most ${limits.requests} requests`, () => {
  expectNone(
    readingPages().flatMap((page) => {
      const { styles, scripts, others } = loadedBy(page);
      const asked = [page.file, ...styles, ...scripts, ...others];
      return asked.length <= limits.requests
        ? []
        : [`${page.file}: ${asked.length} requests, limit ${limits.requests}; ${asked.join(', ')}`];
    }),
  );
});

test(`the home page, with everything it loads, is at most ${limits.home} bytes`, () => {
  const homes = pagesOfKind('full').filter(({ path, locale }) => path === `${locale}/`);
  expect(homes).toHaveLength(2);
  expectNone(
    homes.flatMap((page) => {
      const { styles, scripts, others } = loadedBy(page);
      const found = sum([page.file, ...styles, ...scripts, ...others]);
      return found <= limits.home
        ? []
        : [`${page.file}: ${found} bytes, limit ${limits.home}; ${biggestParts(page)}`];
    }),
  );
});
