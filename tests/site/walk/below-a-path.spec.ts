// A walk over the second build, whose address has a path: links, and no address of ours but by SITE_URL.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { belowAPath } from '../../../src/commands/below-a-path.ts';
import { root } from '../../../src/commands/root.ts';
import { filesBelow } from '../../../src/integrations/files-below.ts';
import { builtFiles, pathOf } from '../support/built-site.ts';
import { parseHtml } from '../support/dom.ts';
import { expectNone } from '../support/expect-none.ts';
import { linksOf, walkLinks } from '../support/link-walk.ts';

// One reading of the pages for all tests of this file.
test.describe.configure({ mode: 'default' });

const { folder } = belowAPath;
const address = new URL(belowAPath.address);
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

/** Frozen editions keep the address that they were frozen with. */
const isFrozen = (file: string) => file.startsWith('editions/');

/** Files below the path, read once; trees of pages are dropped at once, or two sites would fill the memory. */
const site = () => (known ??= readSite());
let known: ReturnType<typeof readSite> | undefined;

function readSite() {
  if (!existsSync(folder))
    throw new Error(
      `There is no ${folder}: run "SITE_URL=${belowAPath.address} npx astro build --outDir ${folder}" first.`,
    );
  const files = filesBelow(folder);
  const pages = files
    .filter((file) => file.endsWith('.html') && !isFrozen(file))
    .map((file) => linksOf({ file, path: pathOf(file), elements: parseHtml(read(file)).elements }));
  return { files, pages, ...walkLinks({ address, files: new Set(files) }, pages) };
}

test('every link below a path leads to a page that is there, and to a place that is on it', () => {
  const { pages, links, mistakes } = site();
  console.log(`${links} links on ${pages.length} pages below ${address.pathname}.`);
  expect(pages.length).toBeGreaterThan(200);
  expectNone(mistakes);
});

test('the site below a path has the same files, but for names with a hash', () => {
  const plain = (files: Iterable<string>) =>
    [...files].filter((file) => !/^(?:_astro|pagefind|search\/(?:en|fr))\//.test(file)).toSorted();
  expect(plain(site().files)).toEqual(plain(builtFiles()));
});

/** Files that are text; the search index and archives are packed. */
const isText = (file: string) => !/\.(?:png|zip|pf_\w+|pagefind)$/.test(file);
const ours = /\bhttps?:\/\/(?:[\w-]+\.)*(?:example|localhost|invalid|test)(?![\w.-])[^\s"'<>)\\]*/g;
/** Examples in the library's own code. */
const isLibrary = (file: string) => file.startsWith('pagefind/');

test('no file names an address of ours but that in SITE_URL', () => {
  const named = new Set<string>();
  const mistakes = site()
    .files.filter((file) => isText(file) && !isFrozen(file) && !isLibrary(file))
    .flatMap((file) =>
      [...read(file).matchAll(ours)].flatMap(([found]) => {
        if (found.startsWith(address.href)) named.add(file);
        return found.startsWith(address.href) ? [] : [`${file}: ${found}`];
      }),
    );
  // Not only pages: what machines read names whole addresses too.
  for (const file of [
    'en/index.html',
    'robots.txt',
    'sitemap-0.xml',
    'fr/feed.xml',
    'data/missions.json',
  ])
    expect([...named]).toContain(file);
  expectNone(mistakes);
});

test('no file names a page of ours from the root of the host', () => {
  const fromRoot = new RegExp(
    `["'(=]/(?:${[...new Set(site().files.map((file) => file.split('/')[0]!))]
      .map((name) => name.replaceAll('.', '\\.'))
      .join('|')})(?=[/"')])[^"'\\s<>)]*`,
    'g',
  );
  // The search index, and the tables that belong to it, know no base path; the search page puts it in front.
  const isSearch = (file: string) => /^(?:pagefind|search)\//.test(file);
  expectNone(
    site()
      .files.filter((file) => isText(file) && !isFrozen(file) && !isSearch(file))
      .flatMap((file) => [...read(file).matchAll(fromRoot)].map(([found]) => `${file}: ${found}`)),
  );
});

test('every link to another site stands in a record', () => {
  const content = join(root, 'content');
  const records = filesBelow(content)
    .map((file) => readFileSync(join(content, file), 'utf8'))
    .join('\n');
  const { outward } = site();
  expect(outward.size).toBeGreaterThan(100);
  expectNone(
    [...outward]
      .filter(([link]) => !records.includes(link))
      .map(([link, file]) => `${file}: ${link}`),
  );
});
