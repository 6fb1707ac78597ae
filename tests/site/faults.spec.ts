// What goes wrong in a reader's browser: scripts blocked, files that are not there, no network, no storage, no worker,
// no clipboard. Each time the page is complete and says plainly what does not work.
import { expect, test, type Locator, type Page } from 'playwright/test';
import { t } from '../../src/i18n/words.ts';
import type { Locale } from './support/built-site.ts';

const addresses = {
  map: { en: 'en/map/', fr: 'fr/carte/' },
  search: { en: 'en/search/', fr: 'fr/recherche/' },
  check: { en: 'en/join/self-check/', fr: 'fr/participer/verification-personnelle/' },
  figure: { en: 'en/figures/officers-deployed-since-1989/', fr: 'fr/chiffres/policiers-deployes-depuis-1989/' },
} as const satisfies Record<string, Record<Locale, string>>; // prettier-ignore

/** What a page says when its script has not come; it waits five seconds, which need not pass here. */
async function unstarted(page: Page): Promise<Locator> {
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  return page.locator('.unstarted');
}

const main = (page: Page) => page.getByRole('main');
const live = (page: Page) => page.locator('[data-live-now]');
/** An answer of a reader to the first question. */
const answerFirst = (page: Page) => page.locator('self-check input[type=radio]').first().check();

for (const locale of ['en', 'fr'] as const) {
  const words = t(locale);

  test(`${locale}: with every script blocked, pages are complete, say so, and send no answer`, async ({
    page,
  }) => {
    await page.route('**/*.js', (route) => route.abort());

    await page.goto(addresses.map[locale]);
    await expect(await unstarted(page)).toHaveText(words.map.noScript);
    await expect(main(page).locator('li[data-place]').first()).toBeVisible();
    await expect(page.locator('svg.world')).toBeVisible();

    await page.goto(`${addresses.search[locale]}?q=mali`);
    const search = await unstarted(page);
    await expect(search).toContainText(words.search.failed);
    await expect(search.getByRole('link', { name: words.search.aToZ })).toBeVisible();

    await page.goto(addresses.check[locale]);
    await expect(await unstarted(page)).toHaveText(words.join.unstarted);
    await expect(page.locator('self-check li').first()).toBeVisible();
    await expect(page.locator('self-check').getByRole('radio')).toHaveCount(0);
    await expect(page.locator('self-check').getByRole('button')).toHaveCount(0);

    await page.goto(addresses.figure[locale]);
    await expect(page.getByText(words.figure.asOfTable)).toBeVisible();
    await expect(page.locator('as-of-choice').getByRole('button')).toHaveCount(0);
    await expect(page.locator('copy-text').getByRole('button')).toHaveCount(0);
    await expect(main(page).getByRole('table').first()).toBeVisible();
  });

  test(`${locale}: with a part of the map or the table of search missing, both say so`, async ({ page }) => {
    for (const file of ['**/map-view*.js', `**/search/${locale}.json`])
      await page.route(file, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(addresses.map[locale]);
    await expect(page.locator('[data-failed]')).toHaveText(words.map.failed);
    await expect(page.locator('svg.world')).toBeVisible();
    // The choices go on with the picture and the list.
    await page.getByRole('button', { name: words.map.previous }).click();
    await expect(main(page).locator('li[data-place]:visible').first()).toBeVisible();
    await page.goto(`${addresses.search[locale]}?q=mali`);
    await expect(page.locator('[data-status]')).toHaveText(words.search.failed);
    await expect(main(page).getByRole('link', { name: words.search.aToZ })).toBeVisible();
  }); // prettier-ignore

  test(`${locale}: with the network gone after loading, what was loaded works and the rest says so`, async ({
    page,
    context,
  }) => {
    const gone = async (name: keyof typeof addresses) => {
      await context.setOffline(false);
      await page.goto(addresses[name][locale], { waitUntil: 'networkidle' });
      await context.setOffline(true);
    };
    await gone('search');
    await page.locator('#search-query').fill('mali');
    await expect(page.locator('[data-status]')).toHaveText(words.search.failed);

    await gone('map');
    await expect(live(page)).toHaveCount(1);
    await page.locator('[data-save]').click();
    await expect(page.locator('[data-failed]')).toHaveText(words.map.failed);

    await gone('check');
    await answerFirst(page);
    await page.getByRole('button', { name: words.join.showResult }).click();
    await expect(page.getByRole('heading', { name: words.join.result })).toBeFocused();

    await gone('figure');
    await page.locator('#as-of-date').fill('2015-06');
    await page.getByRole('button', { name: words.figure.asOfShow }).click();
    await expect(page.locator('as-of-choice [role=status]')).toContainText('2015-06');
    await expect(page).toHaveURL(/\?as-of=2015-06#as-of$/);
    await context.setOffline(false);
  });

  test(`${locale}: with storage, workers and the clipboard refused, everything else works`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('Refused.', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, { get: refuse });
      // Whether there are workers may be asked; none starts.
      for (const name of ['Worker', 'SharedWorker']) Object.defineProperty(window, name, { value: refuse });
      Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
      for (const name of ['serviceWorker', 'storage']) Object.defineProperty(Navigator.prototype, name, { get: refuse });
      Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });
    });
    await page.goto(addresses.map[locale]);
    await expect(live(page)).toHaveCount(1);
    await page.goto(`${addresses.search[locale]}?q=mali`);
    await expect(main(page).locator('[data-results] > li').first()).toBeVisible();
    await page.goto(addresses.check[locale]);
    await answerFirst(page);
    await page.getByRole('button', { name: words.join.showResult }).click();
    await page.locator('self-check button.copy').click();
    await expect(page.locator('self-check > [role=status]')).toHaveText(words.join.notCopied);
    await page.goto(addresses.figure[locale]);
    await page.locator('copy-text button').first().click();
    await expect(page.locator('copy-text [role=status]').first()).toHaveText(words.cite.notCopied);
    expect(errors).toEqual([]);
  }); // prettier-ignore
}
