// Frozen editions as they are served: not a byte other than what was frozen, and pages that stand alone.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { root } from '../../src/commands/root.ts';
import {
  allPages,
  builtFiles,
  dist,
  elementsNamed,
  pathOf,
  publicAddress,
  readBuilt,
  tags,
  type Locale,
  type Page,
} from './support/built-site.ts';
import { expectAxeClean } from './support/axe.ts';
import { attribute, parseHtml, textOf } from './support/dom.ts';
import { expectNone } from './support/expect-none.ts';

interface Manifest {
  edition: string;
  files: { path: string }[];
}

const frozen = () => [...builtFiles()].filter((file) => file.startsWith('editions/'));
const manifests = () =>
  frozen()
    .filter((file) => /^editions\/[^/]+\/edition\.json$/.test(file))
    .map((file) => JSON.parse(readBuilt(file)) as Manifest);

/** Where an address on a frozen page leads, as a file of the build; undefined for other sites. */
function target(address: string, file: string): string | undefined {
  const here = new URL(`https://site.test/${pathOf(file)}`);
  const url = new URL(address, here);
  if (url.origin !== here.origin) return undefined;
  const path = decodeURIComponent(url.pathname.slice(1));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

test('the first edition is there, and every file of every edition is the one that was frozen', () => {
  expect(manifests().length).toBeGreaterThan(0);
  const wrong = manifests().flatMap(({ edition }) => {
    const folder = `editions/${edition}/`;
    const sums = readBuilt(`${folder}sha256sums.txt`).trimEnd().split('\n');
    const listed = new Map(sums.map((line) => [folder + line.slice(66), line.slice(0, 64)]));
    const served = frozen().filter((f) => f.startsWith(folder) && !f.endsWith('/sha256sums.txt'));
    return [
      ...[...listed.keys()].filter((file) => !served.includes(file)).map((f) => `${f}: missing`),
      ...served.flatMap((file) => {
        const bytes = readFileSync(join(dist, file));
        const kept = readFileSync(join(root, 'public', file));
        const sum = createHash('sha256').update(bytes).digest('hex');
        return listed.get(file) === sum && kept.equals(bytes) ? [] : [`${file}: not as frozen`];
      }),
    ];
  });
  expectNone(wrong);
});

test('frozen pages are plain, lead somewhere, and have a twin that leads back', () => {
  const pages = new Map(
    frozen()
      .filter((file) => file.endsWith('.html'))
      .map((file) => [file, { html: readBuilt(file), ...parseHtml(readBuilt(file)) }]),
  );
  expect(pages.size).toBeGreaterThan(manifests().length * 50);
  expectNone(
    [...pages].flatMap(([file, page]) => {
      const tell = (wrong: unknown, what: string) => (wrong ? [`${file}: ${what}`] : []);
      const named = (name: string) => page.elements.filter(({ tagName }) => tagName === name);
      const hrefs = page.elements.flatMap((e) => attribute(e, 'href') ?? []);
      const dead = hrefs.filter((address) => {
        const there = target(address, file);
        if (there === undefined) return false;
        const anchor = decodeURIComponent(address.split('#')[1] ?? '');
        const found = pages.get(there);
        return (
          !builtFiles().has(there) ||
          (anchor !== '' && !found?.elements.some((e) => attribute(e, 'id') === anchor))
        );
      });
      const locale = /^editions\/[^/]+\/(en|fr)\//.exec(file)?.[1] as Locale | undefined;
      const plain = [
        ...tell(/<script|<style|<img|<iframe|\sstyle=|_astro/.test(page.html), 'is not plain'),
        ...tell(named('main').length !== 1, 'has no main'),
        ...dead.map((address) => `${file}: ${address} leads nowhere`),
      ];
      if (!locale) return plain;
      const other = locale === 'en' ? 'fr' : 'en';
      const twin = (tag: string, of: typeof page, at: string) => {
        const link = of.elements.find((e) => e.tagName === 'link' && attribute(e, 'hreflang') === tag);
        return link && target(attribute(link, 'href')!, at);
      };
      const there = twin(tags[other], page, file);
      const back = there === undefined ? undefined : pages.get(there);
      return [
        ...plain,
        ...tell(attribute(named('html')[0]!, 'lang') !== tags[locale], 'says no language'),
        ...tell(named('h1').length !== 1, 'has no single heading'),
        ...tell(named('title').map(textOf).join() === '', 'has no title'),
        ...tell(!back || twin(tags[locale], back, there!) !== file, 'has no twin'),
        ...tell(!/independent site|site indépendant/i.test(textOf(page.root)), 'does not say it is independent'),
      ];
    }),
  );
}); // prettier-ignore

test('frozen pages are in neither search nor sitemap', () => {
  const maps = [...builtFiles()].filter((file) => /^sitemap.*\.xml$/.test(file));
  expect(maps.filter((file) => readBuilt(file).includes(`<loc>${publicAddress().href}editions/`))).toEqual([]);
  expect(frozen().filter((f) => f.endsWith('.html') && readBuilt(f).includes('data-pagefind'))).toEqual([]);
}); // prettier-ignore

test('editions hold no story, and say each value as their data do', () => {
  for (const { edition, files } of manifests()) {
    const folder = `editions/${edition}/`;
    const figures = JSON.parse(readBuilt(`${folder}data/figures.json`)) as {
      url: Record<Locale, string>;
      values: { id: string }[];
    }[];
    for (const { url, values } of figures)
      for (const [locale, section] of [['en', 'figures'], ['fr', 'chiffres']] as const) {
        const slug = url[locale].split('/').at(-2)!;
        const page = parseHtml(readBuilt(`${folder}${locale}/${section}/${slug}/index.html`));
        const rows = page.elements.filter((e) => e.tagName === 'tr').flatMap((e) => attribute(e, 'id') ?? []);
        expect(rows).toEqual(values.map(({ id }) => id));
      }
    expect(files.filter(({ path }) => /stor|recit/.test(path))).toEqual([]);
  }
}); // prettier-ignore

for (const [locale, path] of [
  ['en', 'en/data/editions/'],
  ['fr', 'fr/donnees/editions/'],
] as const) {
  const language = locale === 'en' ? 'English' : 'French';

  test(`every edition and every comparison can be reached in ${language}`, () => {
    const list: Page = allPages().find((one) => one.path === path)!;
    const links = elementsNamed(list, 'a').flatMap((a) => attribute(a, 'href') ?? []);
    const days = manifests().map(({ edition }) => edition);
    for (const day of days)
      expect(links.some((href) => href.endsWith(`/editions/${day}/${locale}/`))).toBe(true);
    const pairs = links.filter((href) => /\/editions\/\d{4}-\d\d-\d\d-(?:to|a)-/.test(href));
    expect(new Set(pairs).size).toBe((days.length * (days.length + 1)) / 2);
    for (const href of pairs)
      expect(allPages().map((one) => one.path)).toContain(href.slice(href.indexOf(`/${path}`) + 1));
  });

  test(`a frozen figure in ${language} has no fault that axe finds`, async ({ page }) => {
    const [day] = manifests().map(({ edition }) => edition);
    const section = locale === 'en' ? 'en/figures/' : 'fr/chiffres/';
    const some = frozen().find((file) => file.startsWith(`editions/${day}/${section}`))!;
    await page.goto(pathOf(some));
    await expect(page.locator('.frozen')).toBeVisible();
    await expectAxeClean(page);
  });
}
