// C2, C10: citations of a page in every style and both languages, copied as readers do, and their files.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Page } from 'playwright/test';
import { citeStyles } from '../../src/domain/cite/styles.ts';
import { withColon } from '../../src/i18n/format.ts';
import { en } from '../../src/i18n/words/en.ts';
import { fr } from '../../src/i18n/words/fr.ts';
import { allPages, builtFiles, isCitePage, metaOf, readBuilt } from './support/built-site.ts';
import { expectNone } from './support/expect-none.ts';
import { expect, test } from './support/quiet-test.ts';

const words = { en, fr };
const other = { en: 'fr', fr: 'en' } as const;
const things = {
  figure: {
    en: 'en/figures/officers-on-un-missions/',
    fr: 'fr/chiffres/policiers-en-mission-de-l-onu/',
  },
  mission: { en: 'en/missions/minustah-haiti/', fr: 'fr/missions/minustah-haiti/' },
  country: { en: 'en/countries/mali/', fr: 'fr/pays/mali/' },
  story: { en: 'en/stories/mopti-patrols/', fr: 'fr/recits/patrouilles-mopti/' },
  series: { en: 'en/figures/un-series/', fr: 'fr/chiffres/serie-onu/' },
  map: { en: 'en/map/', fr: 'fr/carte/' },
} as const;
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

for (const locale of ['en', 'fr'] as const) {
  const cite = words[locale].cite;

  for (const [kind, address] of Object.entries(things))
    test(`C2: a ${kind} leads in one click to its citations (${locale}), and they lead back`, async ({
      page,
    }) => {
      await page.goto(address[locale]);
      await page.getByRole('main').getByRole('link', { name: cite.link, exact: true }).click();
      await expect(page).toHaveURL(`${address[locale]}${locale === 'en' ? 'cite' : 'citer'}/`);
      await expect(page.locator('.reference')).toHaveCount(citeStyles.length * 2);
      await page.getByRole('main').getByRole('link', { name: cite.back }).click();
      await expect(page).toHaveURL(address[locale]);
    });

  test(`C2: every style can be copied in both languages (${locale}), with the day of reading`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.clock.setFixedTime(new Date(2027, 0, 1, 12));
    await page.goto(`${things.figure[locale]}${locale === 'en' ? 'cite' : 'citer'}/`);
    const copied: string[] = [];
    for (const language of [locale, other[locale]] as const)
      for (const style of citeStyles) {
        const name = `${withColon(cite.copy, locale)} ${cite.styles[style]}, ${cite.inLanguage[language]}`;
        await page.getByRole('button', { name, exact: true }).click();
        const text = await clipboard(page);
        copied.push(text);
        expect(text).toContain('/editions/');
        expect(text).not.toContain(words[language].cite.dateRead);
        if (style === 'mcgill') continue;
        const day = {
          apa: 'January',
          mla: 'Jan.',
          chicago: 'January',
          press: 'Jan.',
          wikipedia: 'January',
        };
        const jour = {
          apa: 'janvier',
          mla: 'janv.',
          chicago: 'janvier',
          press: 'janvier',
          wikipedia: 'janvier',
        };
        const wanted =
          language === 'fr'
            ? `1er ${jour[style]} 2027`
            : ['mla', 'wikipedia'].includes(style)
              ? `1 ${day[style]} 2027`
              : `${day[style]} 1, 2027`;
        expect(text).toContain(wanted);
      }
    expect(new Set(copied).size).toBe(copied.length);
    await expect(page.getByText(cite.copied).first()).toBeVisible();
  });

  test(`C10: the language link of a page of citations leads to its twin (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${things.mission[locale]}${locale === 'en' ? 'cite' : 'citer'}/`);
    await page
      .getByRole('banner')
      .getByRole('link', { name: words[locale].language.other, exact: true })
      .click();
    await expect(page).toHaveURL(
      `${things.mission[other[locale]]}${locale === 'en' ? 'citer' : 'cite'}/`,
    );
  });
}

for (const kind of ['figure', 'series', 'map'] as const)
  for (const locale of ['en', 'fr'] as const)
    test(`C8: the ${kind} can be embedded without scripts, credit inside (${locale})`, async ({
      page,
      browser,
      baseURL,
    }) => {
      const { cite } = words[locale];
      await page.goto(`${things[kind][locale]}${locale === 'en' ? 'cite' : 'citer'}/#embed`);
      const [frame = '', pinned = ''] = await page.locator('copy-text code').allInnerTexts();
      const addressIn = (code: string) => new URL(/ src="([^"]+)"/.exec(code)?.[1] ?? '').pathname;
      expect(frame).toMatch(/^<iframe src="[^"]+" title="[^"]+"[^>]*><\/iframe>$/);
      // The picture of this edition is the one offered here, kept under the day of the edition.
      const picture = await page.getByRole('link', { name: cite.picture }).getAttribute('href');
      expect(addressIn(pinned)).toMatch(/^\/editions\/\d{4}-\d\d-\d\d\/cite\//);
      expect(addressIn(pinned).replace(/^\/editions\/[\d-]+/, '')).toBe(picture);
      expect(builtFiles()).toContain(addressIn(pinned).slice(1));
      const svg = readBuilt(picture!.slice(1));
      expect(svg).toContain(locale === 'en' ? 'Independent site' : 'Site indépendant');
      expect(svg).toContain(locale === 'en' ? 'Source: ' : 'Source\u00A0: ');
      expect(svg).not.toMatch(/<script| on\w+=/);

      const context = await browser.newContext({ baseURL: baseURL!, javaScriptEnabled: false });
      const host = await context.newPage();
      await host.goto(`${locale}/`);
      await host.setContent(frame.replace(/src="[^"]+"/, `src="${addressIn(frame)}"`));
      const inside = host.frameLocator('iframe');
      await expect(inside.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(
        inside.getByText(locale === 'en' ? /Independent site/ : /Site indépendant/),
      ).toBeVisible();
      expect(await inside.locator('script').count()).toBe(0);
      await context.close();
    });

test('without scripts citations say where the day of reading goes, and show no button', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL!, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${things.story.fr}citer/`);
  await expect(page.getByText(`[${fr.cite.dateRead}]`).first()).toBeVisible();
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  await context.close();
});

/** The library takes spaces that do not break for plain ones, and writes the per cent signs of an address anew. */
const spaced = (title: unknown) => String(title).replaceAll('\u00A0', ' ');

test('every page of citations has its four files, and the library reads three of them back alike', () => {
  const files = [...builtFiles()].filter((file) => /^cite\/.*\.csl\.json$/.test(file));
  expect(files.length * 2).toBe(allPages().filter(isCitePage).length);
  type Item = { id: string; title: string; URL?: string };
  expectNone(
    files.flatMap((file) => {
      const items = JSON.parse(readBuilt(file)) as Item[];
      const stem = file.replace(/\.csl\.json$/, '');
      if (!builtFiles().has(`${stem}.txt`)) return [`${stem}.txt is missing`];
      return (['ris', 'bib'] as const).flatMap((ext) => {
        const read = new Cite(readBuilt(`${stem}.${ext}`), { generateGraph: false }).data;
        return items.flatMap(({ id, title, URL }, i) =>
          read[i]?.['id'] === id &&
          spaced(read[i]['title']) === spaced(title) &&
          String(read[i]['URL']).replaceAll('%25', '%') === String(URL)
            ? []
            : [`${stem}.${ext}: ${id} is read as ${JSON.stringify(read[i])}`],
        );
      });
    }),
  );
});

test('reference managers that read the head take a page for a web page with author, date and site', () => {
  expectNone(
    allPages()
      .filter(({ kind }) => kind === 'full')
      .flatMap((page) => {
        const said = (name: string) => metaOf(page, name);
        // A citation_title alone, or og:type article, would make it an article of a journal (Zotero).
        if (said('citation_title') !== undefined) return [`${page.file}: citation_title`];
        if (said('og:type') !== 'website') return [`${page.file}: og:type ${said('og:type')}`];
        if (!said('og:title') || !said('og:site_name')) return [`${page.file}: no title or site`];
        if (!/,$/.test(said('citation_author') ?? '')) return [`${page.file}: no author`];
        return /^\d{4}-\d\d-\d\d$/.test(said('citation_date') ?? '') ? [] : [`${page.file}: date`];
      }),
  );
});
