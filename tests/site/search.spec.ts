// Search in both languages, on the real index: what comes first, choices and their counts, answers, misses, trouble.
import { test as plainTest, type Page } from 'playwright/test';
import { t } from '../../src/i18n/words.ts';
import { expectAxeClean } from './support/axe.ts';
import type { Locale } from './support/built-site.ts';
import { askAll, queries, scoreOf, searchPage } from './support/queries.ts';
import { expect, test } from './support/quiet-test.ts';

const locales = ['en', 'fr'] as const;
const other = { en: 'fr', fr: 'en' } as const;

const main = (page: Page) => page.getByRole('main');
const field = (page: Page) => main(page).getByRole('searchbox');
const status = (page: Page) => main(page).getByRole('status');
const results = (page: Page) => main(page).locator('[data-results] > li');
const titles = (page: Page) => results(page).getByRole('heading').getByRole('link');

const open = async (page: Page, locale: Locale, search: string) => {
  await page.goto(`${searchPage[locale]}?${search}`);
  // Slow, it first says that it is at work.
  await expect(status(page)).not.toHaveText(new RegExp(`^(?:${t(locale).search.searching})?$`));
};

/** The first number of a text. */
const numberIn = (text: string | null): number => Number(/\d+/.exec(text ?? '')?.[0] ?? NaN);

for (const locale of locales) {
  const words = t(locale).search;
  const questions = { en: 'how many officers', fr: 'combien de policiers' };

  test(`${locale}: the page that readers mean comes first, and a name not in the record finds nothing`, async ({
    page,
  }) => {
    await page.goto(searchPage[locale]);
    const answers = await askAll(page, locale);
    const { first, three, honest } = scoreOf(answers);
    const told = answers
      .filter(({ place, pages }) => pages.length > 0 && place !== 1)
      .map(({ query, first: found }) => `${query}: ${found.slice(0, 3).join(', ')}`)
      .join('\n');
    expect(queries(locale).length).toBeGreaterThanOrEqual(120);
    expect(first, told).toBeGreaterThanOrEqual(0.9);
    expect(three, told).toBeGreaterThanOrEqual(0.98);
    expect(honest).toBe(1);
  });

  test(`${locale}: each count is the number of results with that choice; address and Back keep it`, async ({
    page,
  }) => {
    await open(page, locale, 'q=haiti');
    const whole = numberIn(await status(page).textContent());
    for (const [facet, value] of [
      ['kind', 'missions'],
      ['country', 'haiti'],
      ['org', 'un'],
      ['decade', '2000'],
    ] as const) {
      const group = main(page).locator(`details[data-facet="${facet}"]`);
      if (facet !== 'kind') {
        await group.locator('summary').click();
        // Long lists show only what would leave something.
        await expect(group.locator('label:visible').first()).toBeVisible();
        await expect(group.locator('label:visible', { hasText: '(0)' })).toHaveCount(0);
      }
      const label = group.locator('label', { has: page.locator(`input[value="${value}"]`) });
      const count = numberIn((await label.locator('[data-count]').textContent()) ?? '');
      await label.getByRole('checkbox').check();
      await expect(status(page)).toContainText(new RegExp(`^${count}\\D`));
      await expect(page).toHaveURL(new RegExp(`[?&]${facet}=${value}`));
    }
    const [url, few] = [page.url(), numberIn(await status(page).textContent())];
    expect(few).toBeLessThan(whole);
    await page.reload();
    await expect(status(page)).toContainText(new RegExp(`^${few}\\D`));
    expect(page.url()).toBe(url);
    await expect(main(page).getByRole('checkbox', { checked: true })).toHaveCount(4);
    await page.goBack();
    await expect(main(page).getByRole('checkbox', { checked: true })).toHaveCount(3);
    await main(page).getByRole('button', { name: words.any }).click();
    await expect(status(page)).toContainText(new RegExp(`^${whole}\\D`));
    // Any of two kinds: as many as both together.
    const kinds = main(page).locator('details[data-facet="kind"]');
    const counts = await kinds.locator('[data-count]').allTextContents();
    await kinds.getByRole('checkbox').nth(0).check();
    await kinds.getByRole('checkbox').nth(1).check();
    const both = counts.slice(0, 2).reduce((sum, count) => sum + numberIn(count), 0);
    await expect(status(page)).toContainText(new RegExp(`^${both}\\D`));
  });

  test(`${locale}: by date, the years go down, or up`, async ({ page }) => {
    for (const [sort, sign] of [
      ['newest', -1],
      ['oldest', 1],
    ] as const) {
      await open(page, locale, `q=haiti&kind=missions&sort=${sort}`);
      await expect(main(page).getByRole('combobox')).toHaveValue(sort);
      await expect(results(page).nth(4)).toBeVisible();
      const years = (await results(page).locator('[data-kind]').allTextContents()).map(numberIn);
      expect(years.length).toBeGreaterThan(3);
      expect(years).toEqual(years.toSorted((a, b) => sign * (a - b)));
    }
  });

  test(`${locale}: choices alone, without words, list what fits them`, async ({ page }) => {
    await open(page, locale, 'kind=missions&country=mali');
    await expect(results(page).first()).toBeVisible();
    await expect(results(page)).toHaveCount(numberIn(await status(page).textContent()));
  });

  test(`${locale}: a question is answered by the record’s own card, which leads to its page`, async ({
    page,
  }) => {
    const card = main(page).locator('[data-card]');
    await open(page, locale, `q=${encodeURIComponent(questions[locale])}`);
    await expect(card).toBeVisible();
    const fact = (await card.locator('li').first().textContent()) ?? '';
    expect(fact).toMatch(/\d/);
    await card.getByRole('link').click();
    await expect(page).toHaveURL(/officers-deployed-since-1989|policiers-deployes-depuis-1989/);
    await expect(main(page)).toContainText(fact);

    await open(page, locale, 'q=minustah');
    await expect(card).toContainText('Haïti|Haiti'.split('|')[locale === 'fr' ? 0 : 1]!);
    await open(page, locale, `q=${locale === 'en' ? 'rcmp' : 'grc'}`);
    await expect(card).toContainText('@');
    await open(page, locale, 'q=haiti');
    await expect(results(page).first()).toBeVisible();
    await expect(card).toBeHidden();
  });

  test(`${locale}: a result leads to the section whose heading holds the words`, async ({
    page,
  }) => {
    await open(
      page,
      locale,
      `q=${locale === 'en' ? 'haiti+missions+in+order+of+time' : 'haiti+missions+dans+l’ordre+du+temps'}`,
    );
    const section = results(page).first().locator('[data-section] a');
    await expect(section).toHaveAttribute('href', /#missions$/);
  });

  test(`${locale}: by keyboard from the field to the results and back`, async ({ page }) => {
    await page.goto(searchPage[locale]);
    await field(page).focus();
    await page.keyboard.type('ukraine');
    await expect(titles(page).nth(1)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(titles(page).nth(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(titles(page).nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    // An answer that comes late takes the place of what is read, not the focus.
    await field(page).evaluate((input: HTMLInputElement) => {
      input.value = 'police ukraine';
      input.form!.requestSubmit();
    });
    await expect(status(page)).toContainText('police ukraine');
    await expect(titles(page).nth(0)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/ukraine\/$/);
    await page.goBack();
    await expect(field(page)).toHaveValue('police ukraine');
    await expect(titles(page).first()).toBeVisible();
  });

  test(`${locale}: a miss is said, with ways on: another spelling, some of the words, the other language, the A to Z`, async ({
    page,
  }) => {
    const elsewhere = main(page).locator('[data-elsewhere]');
    await open(page, locale, 'q=hati');
    await expect(status(page)).toHaveText(
      words.instead('hati', locale === 'en' ? 'Haiti' : 'Haïti'),
    );
    await expect(titles(page).first()).toHaveText(locale === 'en' ? 'Haiti' : 'Haïti');

    await open(page, locale, 'q=angola');
    await expect(status(page)).toHaveText(words.none('angola'));
    await expect(results(page)).toHaveCount(0);
    await expect(
      elsewhere.getByRole('link', { name: words.otherCount('angola', '0') }),
    ).toBeVisible();
    await expect(elsewhere.getByRole('link', { name: words.aToZ })).toBeVisible();

    await open(page, locale, 'q=mali+angola');
    await expect(status(page)).toHaveText(words.partial('mali angola', 'angola'));
    await expect(results(page).first()).toBeVisible();

    // Words of the other language: as many there as its own page finds.
    const foreign = { en: 'gendarmes à vélo', fr: 'bicycle patrols' }[locale];
    await open(page, locale, `q=${encodeURIComponent(foreign)}`);
    const link = elsewhere.locator('[data-other] a');
    await expect(link).toContainText(/\(\d+\)/);
    const told = numberIn(/\((\d+)\)/.exec((await link.textContent()) ?? '')?.[0] ?? '');
    await link.click();
    const { one, many } = {
      one: t(other[locale]).search.results(1, '1', foreign),
      many: t(other[locale]).search.results(2, String(told), foreign),
    };
    if (told > 0) await expect(status(page)).toHaveText(told === 1 ? one : many);
  });

  test(`${locale}: results pass axe, light and narrow`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, locale, `q=${encodeURIComponent(questions[locale])}&country=`);
    await expect(results(page).first()).toBeVisible();
    for (const summary of await main(page).locator('.filters summary').all())
      if ((await summary.locator('xpath=..').getAttribute('open')) === null) await summary.click();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
    await expectAxeClean(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAxeClean(page, 'colours');
  });

  test(`${locale}: misses pass axe, and so does trouble, in forced colours too`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const query of ['angola', 'mali+angola', 'hati']) {
      await open(page, locale, `q=${query}&kind=`);
      await expectAxeClean(page);
    }
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await expectAxeClean(page, 'colours');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
  });

  // Here the browser does complain, and that is right.
  plainTest(
    `${locale}: where search cannot work, the A to Z is offered within 5 s`,
    async ({ page }) => {
      const refused = async (address: string) => {
        await page.goto(`${searchPage[locale]}?q=${address}`);
        await expect(status(page)).toHaveText(words.failed);
        await expect(main(page).getByRole('link', { name: words.aToZ })).toBeVisible();
        await expect(results(page)).toHaveCount(0);
      };
      for (const [files, answer] of [
        ['**/*.pagefind', 'abort'],
        ['**/pagefind.js*', '404'],
        ['**/*.pf_meta', '404'],
        ['**/*.pf_index', '404'],
        [`**/search/${locale}/*.json`, '404'],
        [`**/search/${locale}.json`, '404'],
      ] as const) {
        await page.route(files, (route) =>
          answer === 'abort' ? route.abort() : route.fulfill({ status: 404, body: '' }),
        );
        await refused('mali');
        await page.unrouteAll({ behavior: 'ignoreErrors' });
      }
      await expectAxeClean(page);
      // What failed may come the next time.
      await field(page).fill('mali ');
      await expect(titles(page).first()).toHaveText('Mali');

      // A host or a browser that forbids WebAssembly.
      await page.route('**/?q=*', async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replaceAll("'wasm-unsafe-eval'", '');
        await route.fulfill({ response, body });
      });
      await refused('kosovo');
      await page.unrouteAll({ behavior: 'ignoreErrors' });

      // Files that never come: told after five seconds, on a clock that need not be waited for.
      await page.clock.install();
      await page.route('**/*.pf_index', () => undefined);
      await page.goto(`${searchPage[locale]}?q=ukraine`);
      await page.clock.fastForward(1000);
      await expect(status(page)).toHaveText(words.searching);
      await page.clock.fastForward(4000);
      await expect(status(page)).toHaveText(words.failed);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    },
  );

  test(`${locale}: search needs no worker`, async ({ page }) => {
    await page.addInitScript(() => {
      window.Worker = function () {
        throw new Error('Workers are refused here.');
      } as unknown as typeof Worker;
    });
    await open(page, locale, 'q=mali');
    await expect(titles(page).first()).toHaveText('Mali');
  });
}
