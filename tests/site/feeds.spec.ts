// What machines read: sitemap, feeds, the search of browsers. A browser's own parser of XML is the judge.
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import type { Page as BrowserPage } from 'playwright/test';
import { expect, test } from 'playwright/test';
import {
  addressOf,
  allPages,
  elementsNamed,
  follow,
  isCitePage,
  linkOf,
  pagesOfKind,
  publicAddress,
  readBuilt,
  tags,
  type Locale,
} from './support/built-site.ts';
import { attribute } from './support/dom.ts';
import { expectNone } from './support/expect-none.ts';

const locales = ['en', 'fr'] as const satisfies Locale[];
/** Feeds and the sitemap stand at the top of the site. */
const top = { file: 'index.html', path: '' };

interface Node {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Node[];
}

/** The elements of an XML file; throws when it is not well formed. */
async function readXml(page: BrowserPage, file: string): Promise<Node> {
  const read = await page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'application/xml');
    const error = document.querySelector('parsererror');
    if (error) return error.textContent;
    const node = (element: Element): Node => ({
      name: element.nodeName,
      attributes: Object.fromEntries(
        [...element.attributes].map(({ name, value }) => [name, value]),
      ),
      text: element.textContent,
      children: [...element.children].map(node),
    });
    return node(document.documentElement);
  }, readBuilt(file));
  if (typeof read === 'string') throw new Error(`${file}: ${read}`);
  return read;
}

const named = (node: Node, name: string) => node.children.filter((child) => child.name === name);
const textIn = (node: Node, name: string) =>
  named(node, name)
    .map(({ text }) => text)
    .join();

test('the sitemap lists every full page with its date and its language pair, and nothing else', async ({
  page,
}) => {
  const index = await readXml(page, 'sitemap-index.xml');
  const parts = named(index, 'sitemap').map((part) => follow(textIn(part, 'loc'), top));
  const urls: Node[] = [];
  for (const part of parts) {
    if (part.to !== 'file') throw new Error('The index of the sitemap leads nowhere.');
    urls.push(...named(await readXml(page, part.file), 'url'));
  }
  const listed = new Map(urls.map((url) => [textIn(url, 'loc'), url]));
  expect(listed.size).toBe(urls.length);

  const choice = publicAddress().href;
  const full = pagesOfKind('full').filter((one) => !isCitePage(one));
  const wanted = new Set([choice, ...full.map(addressOf)]);
  expectNone(
    [...listed.keys()].filter((address) => !wanted.has(address)).map((a) => `too many: ${a}`),
  );
  expectNone(
    full.flatMap((one) => {
      const url = listed.get(addressOf(one));
      if (url === undefined) return [`missing: ${addressOf(one)}`];
      const pairs: Record<string, string | undefined> = Object.fromEntries(
        named(url, 'xhtml:link').map(({ attributes }): [string, string | undefined] => [
          attributes['hreflang'] ?? '',
          attributes['href'],
        ]),
      );
      const wrong = [...Object.values(tags), 'x-default'].filter(
        (tag) => pairs[tag] === undefined || pairs[tag] !== linkOf(one, 'alternate', tag),
      );
      const modified = elementsNamed(one, 'time').find(
        (time) => attribute(time, 'data-modified') !== undefined,
      );
      const date = textIn(url, 'lastmod').slice(0, 10);
      return [
        ...wrong.map((tag) => `${one.file}: ${tag} is ${pairs[tag]} in the sitemap`),
        ...(modified && attribute(modified, 'datetime') === date
          ? []
          : [`${one.file}: lastmod is ${date} in the sitemap`]),
      ];
    }),
  );
});

test('robots.txt names the sitemap and keeps nobody out', () => {
  const lines = readBuilt('robots.txt').trim().split('\n');
  expect(lines).toContain(`Sitemap: ${publicAddress().href}sitemap-index.xml`);
  expect(lines.filter((line) => /^Disallow: *\S/i.test(line))).toEqual([]);
});

for (const locale of locales) {
  const language = locale === 'en' ? 'English' : 'French';

  test(`the RSS feed in ${language} can be read, and each item leads to its place`, async ({
    page,
  }) => {
    const [channel] = named(await readXml(page, `${locale}/feed.xml`), 'channel');
    expect(textIn(channel!, 'language')).toBe(tags[locale].toLowerCase());
    expect(textIn(channel!, 'title')).not.toBe('');
    const items = named(channel!, 'item');
    expect(items.length).toBeGreaterThan(0);
    expect(new Set(items.map((item) => textIn(item, 'guid'))).size).toBe(items.length);
    expectNone(
      items.flatMap((item) => {
        const link = textIn(item, 'link');
        const date = Date.parse(textIn(item, 'pubDate'));
        return [
          ...(leadsTo(link, locale) ? [] : [`${link} leads nowhere`]),
          ...(Number.isNaN(date) ? [`pubDate is ${textIn(item, 'pubDate')}`] : []),
          ...(textIn(item, 'title') === '' ? [`${link} has no title`] : []),
        ];
      }),
    );
  });

  test(`the JSON feed in ${language} holds the same items as the RSS feed`, async ({ page }) => {
    const feed = JSON.parse(readBuilt(`${locale}/feed.json`)) as {
      version: string;
      language: string;
      feed_url: string;
      items: { id: string; url: string; title: string; date_published: string }[];
    };
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.language).toBe(tags[locale]);
    expect(feed.feed_url).toBe(`${publicAddress().href}${locale}/feed.json`);
    const [channel] = named(await readXml(page, `${locale}/feed.xml`), 'channel');
    expect(feed.items.map(({ url, title }) => ({ url, title }))).toEqual(
      named(channel!, 'item').map((item) => ({
        url: textIn(item, 'link'),
        title: textIn(item, 'title'),
      })),
    );
  });

  for (const [name, folder] of [
    ['all changes', `${locale}/`],
    ['figures', locale === 'en' ? 'en/figures/' : 'fr/chiffres/'],
  ] as const)
    test(`another reader finds the same in both feeds of ${name} in ${language}`, () => {
      const rss = parseRssFeed(readBuilt(`${folder}feed.xml`));
      const json = parseJsonFeed(readBuilt(`${folder}feed.json`));
      const self = rss.atom?.links?.find(({ rel }) => rel === 'self')?.href;
      expect(self).toBe(`${publicAddress().href}${folder}feed.xml`);
      expect(json.feed_url).toBe(`${publicAddress().href}${folder}feed.json`);
      expect(json.title).toBe(rss.title);
      // A date of the build would make a new file of every build.
      expect(rss.lastBuildDate ?? rss.pubDate).toBeUndefined();
      expect(json.items?.length).toBeGreaterThan(0);
      expect(
        rss.items?.map((item) => ({
          id: item.guid?.value, title: item.title, text: item.description, tags: item.categories?.map((c) => c.name),
          date: new Date(item.pubDate ?? '').toISOString(),
        })),
      ).toEqual(
        json.items?.map((item) => ({
          id: item.id, title: item.title, text: item.content_text, tags: item.tags,
          date: new Date(item.date_published ?? '').toISOString(),
        })),
      ); // prettier-ignore
    });

  test(`browsers can add the search in ${language}, which asks the page of that language`, async ({
    page,
  }) => {
    const description = await readXml(page, `${locale}/opensearch.xml`);
    const template = named(description, 'Url').map(({ attributes }) => attributes['template']);
    const search = { en: 'en/search/', fr: 'fr/recherche/' };
    expect(template).toEqual([`${publicAddress().href}${search[locale]}?q={searchTerms}`]);
    // Browsers cut what is longer.
    expect(textIn(description, 'ShortName').length).toBeLessThanOrEqual(16);
  });
}

test('the feeds of the two languages tell of the same things', () => {
  const [en, fr] = locales.map((locale) => {
    const { items } = JSON.parse(readBuilt(`${locale}/feed.json`)) as {
      items: { id: string; date_published: string }[];
    };
    return items.map(({ id, date_published: date }) => `${date} ${new URL(id).hash}`);
  });
  expect(en!.length).toBeGreaterThan(0);
  expect(fr).toEqual(en);
});

/** Whether an address leads to a page of the language, and to a place that is on it. */
function leadsTo(address: string, locale: Locale): boolean {
  const target = follow(address, top);
  if (target.to !== 'file' || !target.file.startsWith(`${locale}/`)) return false;
  const there = allPages().find(({ file }) => file === target.file);
  return (
    target.anchor === '' ||
    there?.elements.some((element) => attribute(element, 'id') === target.anchor) === true
  );
}
