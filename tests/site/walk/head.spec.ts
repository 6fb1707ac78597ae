// A walk over every built page, in Node, without a browser: what stands in the head, and what every page must say.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { root } from '../../../src/commands/root.ts';
import {
  addressOf,
  allPages,
  elementsNamed,
  follow,
  isCitePage,
  linkOf,
  metaOf,
  pagesOfKind,
  tags,
  type Page,
} from '../support/built-site.ts';
import { en } from '../../../src/i18n/words/en.ts';
import { fr } from '../../../src/i18n/words/fr.ts';
import { attribute, closest, collapsed, descendants, textOf } from '../support/dom.ts';
import { expectNone } from '../support/expect-none.ts';

const full = () => pagesOfKind('full');
const { independence, correctionsEmail } = parse(
  readFileSync(join(root, 'content/site.yaml'), 'utf8'),
) as {
  independence: { en: string; fr: string };
  correctionsEmail: string | null;
};

/** What is wrong with each page, by a function that says so. */
const wrong = (pages: readonly Page[], say: (page: Page) => string | false | undefined) =>
  pages.flatMap((page) => {
    const said = say(page);
    return said ? [`${page.file}: ${said}`] : [];
  });

const titleOf = (page: Page) =>
  elementsNamed(page, 'title')
    .filter((title) => closest(title, ['svg']) === undefined)
    .map(textOf)
    .join();

/** The page's own line at its end that says when its meaning last changed. */
const modifiedOf = (page: Page) =>
  elementsNamed(page, 'time').find((time) => attribute(time, 'data-modified') !== undefined);

const jsonLdOf = (page: Page) =>
  elementsNamed(page, 'script')
    .filter((script) => attribute(script, 'type') === 'application/ld+json')
    .map(textOf);

test('there is something to walk over, and as much in each language', () => {
  const count = (locale: string) => full().filter((page) => page.locale === locale).length;
  expect(count('en')).toBeGreaterThan(100);
  expect(count('fr')).toBe(count('en'));
});

test('every page says the language of its folder', () => {
  expectNone(
    wrong(allPages(), (page) => {
      const lang = attribute(elementsNamed(page, 'html')[0]!, 'lang');
      return lang !== tags[page.locale] && `lang is ${lang}, wanted ${tags[page.locale]}`;
    }),
  );
});

test('every page has one h1, with text in it', () => {
  expectNone(
    wrong(allPages(), (page) => {
      const headings = elementsNamed(page, 'h1').map((h1) => collapsed(textOf(h1)));
      return (headings.length !== 1 || headings[0] === '') && `h1: ${JSON.stringify(headings)}`;
    }),
  );
});

test('every page has a title that no other page of its language has', () => {
  const first = new Map<string, string>();
  expectNone(
    wrong([...full(), ...pagesOfKind('bilingual')], (page) => {
      const title = titleOf(page);
      if (title === '') return 'no title';
      const key = `${page.locale} ${title}`;
      const other = first.get(key);
      first.set(key, other ?? page.file);
      return other && `same title as ${other}: ${title}`;
    }),
  );
});

test('every page describes itself, and no two of a language in the same words', () => {
  const first = new Map<string, string>();
  expectNone(
    wrong(full(), (page) => {
      const text = metaOf(page, 'description') ?? '';
      if (text === '') return 'no description';
      const key = `${page.locale} ${text}`;
      const other = first.get(key);
      first.set(key, other ?? page.file);
      return other && `same description as ${other}: ${text}`;
    }),
  );
});

test('the canonical address of a page is its own; that of an embed is the full page', () => {
  expectNone(
    wrong(allPages(), (page) => {
      const canonical = linkOf(page, 'canonical');
      if (canonical === undefined) return 'not one canonical address';
      if (page.kind !== 'embed')
        return canonical !== addressOf(page) && `canonical is ${canonical}`;
      const target = follow(canonical, page);
      const leads = target.to === 'file' && full().some(({ file }) => file === target.file);
      return !leads && `canonical is ${canonical}, which is no full page`;
    }),
  );
});

test('embeds and pages of citations are kept out of search engines, other pages are not', () => {
  expectNone(
    wrong([...full(), ...pagesOfKind('embed')], (page) => {
      const hidden = /noindex/.test(metaOf(page, 'robots') ?? '');
      const wanted = page.kind === 'embed' || isCitePage(page);
      return hidden !== wanted && `robots: ${metaOf(page, 'robots')}`;
    }),
  );
});

test('every page names itself, its other language and the default, and the other points back', () => {
  const pairs = new Map(full().map((page) => [addressOf(page), page]));
  expectNone(
    wrong(full(), (page) => {
      const other = page.locale === 'en' ? 'fr' : 'en';
      const own = linkOf(page, 'alternate', tags[page.locale]);
      const twin = linkOf(page, 'alternate', tags[other]);
      const fallback = linkOf(page, 'alternate', 'x-default');
      if (own !== addressOf(page)) return `hreflang ${tags[page.locale]} is ${own}`;
      const there = pairs.get(twin ?? '');
      if (there?.locale !== other) return `hreflang ${tags[other]} is ${twin}`;
      if (linkOf(there, 'alternate', tags[page.locale]) !== own) return `${twin} points elsewhere`;
      if (fallback !== linkOf(there, 'alternate', 'x-default'))
        return `${twin} has another x-default`;
      return ![own, twin].includes(fallback) && `x-default is ${fallback}`;
    }),
  );
});

test('the language link of every page leads to the same page in the other language', () => {
  expectNone(
    wrong(full(), (page) => {
      const other = tags[page.locale === 'en' ? 'fr' : 'en'];
      const twin = follow(linkOf(page, 'alternate', other) ?? '', page);
      const links = elementsNamed(page, 'a').filter(
        (a) => attribute(a, 'hreflang') === other && closest(a, ['header']) !== undefined,
      );
      const target = follow(attribute(links[0] ?? page.body, 'href') ?? 'no:', page);
      const same = twin.to === 'file' && target.to === 'file' && twin.file === target.file;
      return (links.length !== 1 || !same) && `${links.length} links, to ${JSON.stringify(target)}`;
    }),
  );
});

test('every share picture exists and has a text in its place', () => {
  expectNone(
    wrong([...full(), ...pagesOfKind('bilingual')], (page) => {
      const picture = metaOf(page, 'og:image');
      const target = follow(picture ?? 'no:', page);
      if (target.to !== 'file') return `og:image leads nowhere: ${picture}`;
      return page.kind === 'full' && !metaOf(page, 'og:image:alt') && 'no og:image:alt';
    }),
  );
});

test('every page has JSON-LD that can be read and that names the page, its language and its date', () => {
  expectNone(
    wrong(full(), (page) => {
      const texts = jsonLdOf(page);
      if (texts.length === 0) return 'no JSON-LD';
      let data: Partial<Record<'@context' | 'url' | 'inLanguage' | 'dateModified', string>>;
      try {
        data = JSON.parse(texts[0]!) as typeof data;
      } catch (error) {
        return `JSON-LD cannot be read: ${String(error)}`;
      }
      const date = attribute(modifiedOf(page) ?? page.body, 'datetime');
      if (data['@context'] !== 'https://schema.org') return `@context is ${data['@context']}`;
      if (data['url'] !== addressOf(page)) return `url is ${data['url']}`;
      if (data['inLanguage'] !== tags[page.locale]) return `inLanguage is ${data['inLanguage']}`;
      return (
        data['dateModified'] !== date && `dateModified is ${data['dateModified']}, not ${date}`
      );
    }),
  );
});

test('every page, embeds included, says that the site is independent', () => {
  expectNone(
    wrong(allPages(), (page) => {
      const text = collapsed(textOf(page.body));
      const wanted = page.kind === 'bilingual' ? (['en', 'fr'] as const) : [page.locale];
      return !wanted.every((locale) => text.includes(independence[locale])) && 'no such line';
    }),
  );
});

test('every page says when it was last modified', () => {
  const words = { en: 'Date modified: ', fr: 'Date de modification\u00a0: ' };
  expectNone(
    wrong(full(), (page) => {
      const time = modifiedOf(page);
      if (time === undefined) return 'no date modified';
      const date = attribute(time, 'datetime') ?? '';
      if (!/^\d{4}-\d\d-\d\d$/.test(date)) return `date modified is ${date}`;
      const line = collapsed(textOf(closest(time, ['p'])!));
      return line !== words[page.locale] + date && `reads ${line}`;
    }),
  );
});

test('every page but the home page has a trail of links that starts there', () => {
  expectNone(
    wrong(full(), (page) => {
      if (page.path === `${page.locale}/`) return false;
      const trail = elementsNamed(page, 'a').filter((a) => {
        const nav = closest(a, ['nav']);
        return nav !== undefined && closest(nav, ['main']) !== undefined && closest(a, ['ol']);
      });
      const target = follow(attribute(trail[0] ?? page.body, 'href') ?? 'no:', page);
      const home = `${page.locale}/index.html`;
      return !(target.to === 'file' && target.file === home) && 'no trail from the home page';
    }),
  );
});

test('every mission and story ends with a way to correct or add, in its language', () => {
  const own = { en: en.page, fr: fr.page };
  const pages = full().filter(({ path }) =>
    /^(?:en|fr)\/(?:missions|stories|recits)\/[^/]+\/$/.test(path),
  );
  expect(pages.length).toBeGreaterThan(100);
  expectNone(
    wrong(pages, (page) => {
      const section = elementsNamed(page, 'section').find(
        (one) => attribute(one, 'aria-labelledby') === 'correct',
      );
      if (!section) return 'no section for corrections';
      const words = own[page.locale];
      if (!textOf(section).includes(words.correct)) return `no heading “${words.correct}”`;
      const links = [...descendants(section)].filter((one) => one.tagName === 'a');
      const hrefs = links.map((link) => attribute(link, 'href') ?? '');
      if (!hrefs.some((href) => /\/corrections\/$/.test(href)))
        return 'no link to the page on corrections';
      const mail = hrefs.find((href) => href.startsWith('mailto:'));
      if (correctionsEmail === null)
        return mail === undefined ? undefined : 'an address that is not published';
      const subject = new URL(mail ?? 'mailto:').searchParams.get('subject') ?? '';
      return subject.startsWith(words.correctSubject('').trim()) ? undefined : `subject ${subject}`;
    }),
  );
});
