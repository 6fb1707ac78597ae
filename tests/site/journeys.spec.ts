// Journeys of the user needs, as readers make them: P2, P10, C1, and the ways round when something is missing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { root } from '../../src/commands/root.ts';
import { parse } from 'yaml';
import { en } from '../../src/i18n/words/en.ts';
import { fr } from '../../src/i18n/words/fr.ts';
import { readBuilt, tags, type Locale } from './support/built-site.ts';
import { expect, test } from './support/quiet-test.ts';

const locales = ['en', 'fr'] as const satisfies Locale[];
const words = { en, fr };
const language = { en: 'English', fr: 'French' };
const places = {
  map: { en: 'en/map/', fr: 'fr/carte/' },
  mission: { en: 'en/missions/minustah-haiti/', fr: 'fr/missions/minustah-haiti/' },
  country: { en: 'en/countries/haiti/', fr: 'fr/pays/haiti/' },
  search: { en: 'en/search/', fr: 'fr/recherche/' },
  figures: { en: 'en/figures/', fr: 'fr/chiffres/' },
} as const;

const header = (page: Page) => page.getByRole('banner');
const main = (page: Page) => page.getByRole('main');

/** Follows the link to the other language. */
const changeLanguage = (page: Page, from: Locale) =>
  header(page).getByRole('link', { name: words[from].language.other, exact: true }).click();

const json = (file: string): unknown => JSON.parse(readBuilt(file));

interface Mission {
  countries: string[];
  mission: { start: string | null };
  canadianPolice: { start: string | null };
  url: Record<Locale, string>;
}
const missions = () => json('data/missions.json') as Mission[];

for (const locale of locales) {
  for (const query of ['haiti', 'Haïti', 'HAITI']) {
    test(`P2 in ${language[locale]}: from home, a search for ${query} has the country first, two clicks away`, async ({
      page,
    }) => {
      await page.goto(`${locale}/`);
      await header(page).getByRole('searchbox').fill(query);
      await header(page).getByRole('button', { name: words[locale].search.submit }).click();
      await main(page).getByRole('heading', { level: 2 }).getByRole('link').first().click();
      await expect(page).toHaveURL(places.country[locale]);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        locale === 'en' ? 'Haiti' : 'Haïti',
      );
    });
  }

  test(`P2 in ${language[locale]}: the page of a country opens with its years and how many missions it had`, async ({
    page,
  }) => {
    const there = missions().filter((one) => one.countries.includes('HT'));
    await page.goto(places.country[locale]);
    const fact = (term: string) =>
      main(page)
        .locator('dl div')
        .filter({ has: page.getByText(term, { exact: true }) })
        .locator('dd');
    await expect(fact(words[locale].country.years)).toHaveText(/\b(?:19|20)\d\d\b/);
    await expect(fact(words[locale].country.missionCount)).toHaveText(String(there.length));
  });

  test(`P2 in ${language[locale]}: the missions of a country stand in the order of time`, async ({
    page,
  }) => {
    const starts = new Map(
      missions().map((one) => [
        new URL(one.url[locale]).pathname,
        one.mission.start ?? one.canadianPolice.start,
      ]),
    );
    await page.goto(places.country[locale]);
    const title = words[locale].country.missions;
    const section = main(page).locator('section', {
      has: page.getByRole('heading', { level: 2, name: title, exact: true }),
    });
    const links = await section.getByRole('link').all();
    const shown = await Promise.all(
      links.map(async (link) =>
        starts.get(new URL((await link.getAttribute('href'))!, page.url()).pathname),
      ),
    );
    const dated = shown.filter((start) => typeof start === 'string');
    expect(dated.length).toBeGreaterThan(3);
    expect(dated).toEqual(dated.toSorted());
  });

  const other = locale === 'en' ? 'fr' : 'en';

  test(`P10 from ${language[locale]}: the language link keeps the section of a mission`, async ({
    page,
  }) => {
    await page.goto(places.mission[locale]);
    await main(page)
      .getByRole('navigation', { name: words[locale].page.onThisPage })
      .getByRole('link', { name: words[locale].mission.numbers, exact: true })
      .click();
    await expect(page).toHaveURL(/#.+/);
    const { hash } = new URL(page.url());
    await changeLanguage(page, locale);
    await expect(page).toHaveURL(places.mission[other] + hash);
    await expect(page.locator('html')).toHaveAttribute('lang', tags[other]);
    await expect(page.locator(hash)).toBeInViewport();
    await expect(page.locator(hash)).toContainText(words[other].mission.numbers);
  });

  test(`P10 from ${language[locale]}: the language link keeps the year and the region of the map`, async ({
    page,
  }) => {
    await page.goto(places.map[locale]);
    await page.getByRole('spinbutton', { name: words[locale].map.year }).fill('2010');
    await page.getByRole('spinbutton', { name: words[locale].map.year }).press('Enter');
    await page.getByRole('combobox', { name: words[locale].map.region }).selectOption({ index: 1 });
    await expect(page).toHaveURL(/\?.*year=2010&region=/);
    const { search } = new URL(page.url());
    const shown = await page.getByRole('spinbutton', { name: words[locale].map.year }).inputValue();
    const region = await page
      .getByRole('combobox', { name: words[locale].map.region })
      .inputValue();
    await changeLanguage(page, locale);
    await expect(page).toHaveURL(places.map[other] + search);
    await expect(page.getByRole('spinbutton', { name: words[other].map.year })).toHaveValue(shown);
    await expect(page.getByRole('combobox', { name: words[other].map.region })).toHaveValue(region);
    await expect(main(page).getByRole('status').filter({ hasText: '2010' })).toBeVisible();
  });

  test(`P10 from ${language[locale]}: the language link keeps the words of a search and its kind`, async ({
    page,
  }) => {
    await page.goto(`${places.search[locale]}?q=mali&kind=missions`);
    await expect(main(page).getByRole('status')).toContainText('mali');
    await changeLanguage(page, locale);
    await expect(page).toHaveURL(`${places.search[other]}?q=mali&kind=missions`);
    await expect(main(page).getByRole('searchbox')).toHaveValue('mali');
    await expect(
      main(page).getByRole('checkbox', { name: words[other].kinds.missions }),
    ).toBeChecked();
    await expect(main(page).getByRole('status')).toContainText('mali');
  });

  test(`C1 in ${language[locale]}: the first row of the figures says how many, of what, where, when and who says so`, async ({
    page,
  }) => {
    await page.goto(`${locale}/`);
    await header(page)
      .getByRole('link', { name: words[locale].sections.figures, exact: true })
      .click();
    await expect(page).toHaveURL(places.figures[locale]);
    const { figure, units, statuses } = words[locale];
    const titles = await page.getByRole('columnheader').allInnerTexts();
    const row = page.getByRole('row').nth(1);
    const cell = (title: string) =>
      row.locator('th, td').nth(titles.findIndex((one) => one.trim() === title));
    await expect(cell(figure.latest)).toHaveText(/\d/);
    await expect(cell(figure.latest)).toContainText(units.officers.other);
    await expect(cell(figure.asOf)).toHaveText(/\b20\d\d\b/);
    await expect(cell(figure.scope)).toContainText(words[locale].scopes['all-missions']);
    await expect(cell(figure.scope)).toContainText(statuses.deployed);
    await expect(cell(figure.source).getByRole('link')).toHaveText(/\S/);
  });

  test(`C1 in ${language[locale]}: the home page says the latest published count, its month and what it leaves out`, async ({
    page,
  }) => {
    const totals = json('data/un-police-totals.json') as { month: string; count: number }[];
    const { month, count } = totals.at(-1)!;
    const spelled = new Intl.DateTimeFormat(tags[locale], {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(`${month}-15T00:00:00Z`));
    await page.goto(`${locale}/`);
    const sentence = main(page).getByRole('link').filter({ hasText: spelled });
    await expect(sentence).toHaveText(new RegExp(`(?<!\\d)${count}(?!\\d)`));
    await expect(main(page)).toContainText(words[locale].home.unScope);
    await sentence.click();
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
  });

  test(`an address that leads nowhere says so in ${language[locale]}, and leads on`, async ({
    page,
    request,
  }) => {
    const missing = await request.get(`${locale}/no-such-page/`);
    expect(missing.status()).toBe(404);
    // The browser itself reports a missing page on its console: the page is looked at where it stands.
    await page.goto('404.html');
    const half = page.locator(`section[lang="${tags[locale]}"]`);
    await expect(half.getByRole('heading')).toHaveText(words[locale].notFound.title);
    await half.getByRole('link', { name: words[locale].sections['a-z'] }).click();
    await expect(page).toHaveURL(`${locale}/a-z/`);
  });

  test(`the choice of language leads to the home page in ${language[locale]}`, async ({ page }) => {
    await page.goto('');
    await expect(page).toHaveURL('');
    await page.getByRole('link', { name: words[locale].language.own, exact: true }).click();
    await expect(page).toHaveURL(`${locale}/`);
  });

  test(`a printed mission in ${language[locale]} has the whole text and no navigation`, async ({
    page,
  }) => {
    const { independence } = parse(readFileSync(join(root, 'content/site.yaml'), 'utf8')) as {
      independence: Record<Locale, string>;
    };
    await page.goto(places.mission[locale]);
    const ways = page.getByRole('navigation').getByRole('link');
    expect(await ways.count()).toBeGreaterThan(10);
    await page.emulateMedia({ media: 'print' });
    // What is not displayed has no role.
    await expect(ways).toHaveCount(0);
    await expect(page.getByRole('search')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByText(independence[locale])).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const table of await page.getByRole('table').all()) await expect(table).toBeVisible();
    const pdf = await page.pdf({ format: 'Letter' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test(`a printed map in ${language[locale]} is the picture with the list`, async ({ page }) => {
    await page.goto(places.map[locale]);
    await expect(main(page).getByRole('button', { name: /\d/ }).first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(main(page).getByRole('button')).toHaveCount(0);
    await expect(main(page).locator('svg').first()).toBeVisible();
    await expect(
      main(page).getByRole('heading', { name: words[locale].map.listTitle }),
    ).toBeVisible();
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales) {
    test(`the search form of every page leads in ${language[locale]} to the A to Z, and on to the country`, async ({
      page,
    }) => {
      await page.goto(places.mission[locale]);
      await header(page).getByRole('searchbox').fill('haiti');
      await header(page).getByRole('button', { name: words[locale].search.submit }).click();
      await expect(page).toHaveURL(`${places.search[locale]}?q=haiti`);
      await main(page).getByRole('link', { name: words[locale].search.aToZ }).click();
      await expect(page).toHaveURL(`${locale}/a-z/`);
      await main(page)
        .getByRole('link', { name: locale === 'en' ? 'Haiti' : 'Haïti', exact: true })
        .click();
      await expect(page).toHaveURL(places.country[locale]);
    });

    test(`the map in ${language[locale]} shows every place in its list, and leads to it`, async ({
      page,
    }) => {
      const countries = new Set(missions().flatMap((one) => one.countries));
      await page.goto(places.map[locale]);
      await expect(main(page)).toContainText(words[locale].map.noScript, { useInnerText: true });
      await expect(page.getByRole('spinbutton')).toHaveCount(0);
      const links = main(page).getByRole('heading', { level: 3 }).getByRole('link');
      await expect(links).toHaveCount(countries.size);
      await links.filter({ hasText: /^Ha[iï]ti$/ }).click();
      await expect(page).toHaveURL(places.country[locale]);
    });

    test(`the language link still leads from ${language[locale]} to the same page`, async ({
      page,
    }) => {
      await page.goto(places.mission[locale]);
      await changeLanguage(page, locale);
      await expect(page).toHaveURL(places.mission[locale === 'en' ? 'fr' : 'en']);
    });
  }
});
