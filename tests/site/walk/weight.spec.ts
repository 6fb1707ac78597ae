// A walk over every built page, in Node: the limits of bytes and requests for pages that are read.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { parse } from 'parse5';
import {
  dist,
  elementsNamed,
  follow,
  pagesOfKind,
  readBuilt,
  type Page,
} from '../support/built-site.ts';
import { attribute, descendants, textOf, type Element } from '../support/dom.ts';
import { expectNone } from '../support/expect-none.ts';

test.describe.configure({ timeout: 180_000 });

/** One initial TCP window: the first paint needs one round trip. */
const readingLimit = 14_600;
const scriptLimit = 3_000;
const requestLimit = 5;
const homeLimit = 35_000;

/** Missions, countries, stories, partners and figures, one each. */
const isReading = ({ path }: Page) =>
  /^(?:en|fr)\/(?:missions|countries|pays|stories|recits|partners|partenaires|figures|chiffres)\/[^/]+\/$/.test(
    path,
  );
const readingPages = () => pagesOfKind('full').filter(isReading);

const compressed = (content: string | Buffer): number => brotliCompressSync(content).length;
const sizes = new Map<string, number>();
const sizeOf = (file: string): number => {
  const size = sizes.get(file) ?? compressed(readFileSync(join(dist, file)));
  sizes.set(file, size);
  return size;
};
const sum = (files: readonly string[]) => files.reduce((total, file) => total + sizeOf(file), 0);

/** Files of the site that these elements of a page name. */
const filesNamed = (page: Page, elements: readonly Element[]): string[] => [
  ...new Set(
    elements.flatMap((element) => {
      const address = attribute(element, 'src') ?? attribute(element, 'href');
      const target = address === undefined ? undefined : follow(address, page);
      return target?.to === 'file' ? [target.file] : [];
    }),
  ),
];

/** A script with all that it imports at once. What it imports later waits for the reader to do something. */
function withImports(scripts: readonly string[]): string[] {
  const seen = new Set(scripts);
  for (const file of seen) {
    const imports = readBuilt(file).matchAll(
      /(?:^|[;\s}])(?:import|export)\s*(?:[^"'();]*?\bfrom\s*)?["']([^"']+)["']/g,
    );
    for (const [, address] of imports) {
      const target = follow(address!, { file, path: file });
      if (target.to === 'file') seen.add(target.file);
    }
  }
  return [...seen];
}

/** What a browser asks for when it opens a page, besides the page. Pictures below the fold wait. */
function loadedBy(page: Page) {
  const links = (rel: RegExp) =>
    elementsNamed(page, 'link').filter((link) => rel.test(attribute(link, 'rel') ?? ''));
  const sheets = links(/\bstylesheet\b/);
  // A sheet for print is asked for, but nobody waits for it.
  const forPrint = sheets.filter((sheet) => attribute(sheet, 'media') === 'print');
  return {
    styles: filesNamed(
      page,
      sheets.filter((sheet) => !forPrint.includes(sheet)),
    ),
    scripts: withImports(
      filesNamed(page, [...elementsNamed(page, 'script'), ...links(/\bmodulepreload\b/)]),
    ),
    others: [
      ...filesNamed(page, [...forPrint, ...links(/\b(?:icon|preload)\b/)]),
      ...filesNamed(
        page,
        elementsNamed(page, 'img').filter((img) => attribute(img, 'loading') !== 'lazy'),
      ),
    ],
  };
}

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
  test(`every reading page in ${language}, with its styles, is at most ${readingLimit} bytes`, () => {
    expectNone(
      readingPages()
        .filter((page) => page.locale === locale)
        .flatMap((page) => {
          const { styles } = loadedBy(page);
          const found = sizeOf(page.file) + sum(styles);
          return found <= readingLimit
            ? []
            : [`${page.file}: ${found} bytes, limit ${readingLimit}; ${biggestParts(page)}`];
        }),
    );
  });
}

test(`the scripts of every reading page are at most ${scriptLimit} bytes`, () => {
  expectNone(
    readingPages().flatMap((page) => {
      const { scripts } = loadedBy(page);
      const found = sum(scripts);
      const parts = scripts.map((file) => `${file} ${sizeOf(file)}`).join(', ');
      return found <= scriptLimit
        ? []
        : [`${page.file}: ${found} bytes of scripts, limit ${scriptLimit}; ${parts}`];
    }),
  );
});

test(`every reading page takes at most ${requestLimit} requests`, () => {
  expectNone(
    readingPages().flatMap((page) => {
      const { styles, scripts, others } = loadedBy(page);
      const asked = [page.file, ...styles, ...scripts, ...others];
      return asked.length <= requestLimit
        ? []
        : [`${page.file}: ${asked.length} requests, limit ${requestLimit}; ${asked.join(', ')}`];
    }),
  );
});

test(`the home page, with everything it loads, is at most ${homeLimit} bytes`, () => {
  const homes = pagesOfKind('full').filter(({ path, locale }) => path === `${locale}/`);
  expect(homes).toHaveLength(2);
  expectNone(
    homes.flatMap((page) => {
      const { styles, scripts, others } = loadedBy(page);
      const found = sum([page.file, ...styles, ...scripts, ...others]);
      return found <= homeLimit
        ? []
        : [`${page.file}: ${found} bytes, limit ${homeLimit}; ${biggestParts(page)}`];
    }),
  );
});

/** The parts of a page that compress least, each measured by what the page would weigh without it. */
function biggestParts({ html, file }: Page): string {
  const whole = sizeOf(file);
  const root = parse(html, { sourceCodeLocationInfo: true });
  const named = [...descendants(root)].flatMap((element) => {
    const place = element.sourceCodeLocation;
    const name = partName(element);
    return place && name !== undefined ? [{ name, place }] : [];
  });
  const measured = named.map(({ name, place }) => ({
    name,
    bytes: whole - compressed(html.slice(0, place.startOffset) + html.slice(place.endOffset)),
  }));
  return measured
    .toSorted((a, b) => b.bytes - a.bytes)
    .slice(0, 5)
    .map(({ name, bytes }) => `${name} ${bytes}`)
    .join(', ');
}

/** Names the parts worth telling apart: policy, styles, header, footer, what stands in main. */
function partName(element: Element): string | undefined {
  const parent =
    element.parentNode && 'tagName' in element.parentNode ? element.parentNode.tagName : '';
  if (attribute(element, 'http-equiv') !== undefined) return 'policy';
  if (['style', 'header', 'footer', 'table', 'svg'].includes(element.tagName))
    return `<${element.tagName}>`;
  if (parent !== 'main') return undefined;
  const heading = [...descendants(element)].find(({ tagName }) => /^h[1-6]$/.test(tagName));
  return heading ? `“${textOf(heading).trim()}”` : `<${element.tagName}> of main`;
}
