// What axe cannot see: the order of tab stops, what each of them says, and the map without a mouse.
import type { Locator, Page } from 'playwright/test';
import { en } from '../../src/i18n/words/en.ts';
import { fr } from '../../src/i18n/words/fr.ts';
import type { Locale } from './support/built-site.ts';
import { expectNone } from './support/expect-none.ts';
import { expect, test } from './support/quiet-test.ts';

const words = { en, fr };
const map = { en: 'en/map/', fr: 'fr/carte/' };
const locales = ['en', 'fr'] as const satisfies Locale[];
const language = { en: 'English', fr: 'French' };

/** The element that has the focus, as assistive technology is told of it: “link "Home"”. */
async function spoken(page: Page): Promise<string> {
  const focused = page.locator(':focus');
  // Playwright knows no role for what opens and closes a part of the page.
  if ((await focused.and(page.locator('summary')).count()) === 1)
    return `disclosure "${await focused.innerText()}"`;
  const snapshot = await focused.ariaSnapshot();
  return snapshot.split('\n')[0]!.replace(/^- '?/, '');
}

/** What is wrong with a tab stop, besides its name: out of order, out of sight, covered, or without a ring. */
const faultsOfStop = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement!;
    const marked = window as unknown as { lastStop?: Element };
    const last = marked.lastStop;
    marked.lastStop = focused;
    const faults: string[] = [];
    const follows =
      last === undefined ||
      (last.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    if (!follows) faults.push('comes before the stop ahead of it');
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) faults.push('has no visible ring');
    const box = focused.getClientRects()[0];
    if (box === undefined) return [...faults, 'has no place on the page'];
    const clip = (from: number, to: number, size: number) =>
      (Math.max(0, from) + Math.min(size, to)) / 2;
    const x = clip(box.left, box.right, innerWidth);
    const y = clip(box.top, box.bottom, innerHeight);
    if (box.bottom <= 0 || box.top >= innerHeight) return [...faults, 'is out of sight'];
    const there = document.elementFromPoint(x, y);
    if (there === null || !(focused.contains(there) || there.contains(focused)))
      faults.push(`is covered by ${there?.tagName}`);
    return faults;
  });

/** Tabs from the top of a page until the focus leaves it. */
async function tabThrough(page: Page): Promise<{ said: string; faults: string[] }[]> {
  const stops: { said: string; faults: string[] }[] = [];
  // Far more than any page has; a trap would never end otherwise.
  for (let count = 0; count < 1_000; count += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement === document.body)) return stops;
    stops.push({ said: await spoken(page), faults: await faultsOfStop(page) });
  }
  throw new Error('The focus never leaves the page.');
}

/** Roles that a tab stop may have: something to use, or a box to scroll. */
const role =
  /^(?:link|button|searchbox|textbox|spinbutton|slider|combobox|checkbox|radio|region|group|disclosure)\b/;
const name = /^\w+ (?:"[^"]*\S[^"]*"|\/.*\S.*\/)/;

for (const [what, address, least] of [
  ['a mission in English', 'en/missions/minustah-haiti/', 60],
  ['a mission in French', 'fr/missions/minustah-haiti/', 60],
  ['the map in English', map.en, 40],
  ['the map in French', map.fr, 40],
  ['a search with results', 'en/search/?q=haiti', 20],
] as const) {
  test(`every tab stop of ${what} has a role and a name, a ring, its turn and a place in sight`, async ({
    page,
  }) => {
    test.slow();
    await page.goto(address);
    if (address.includes('?q=')) await expect(page.getByRole('status')).not.toBeEmpty();
    const stops = await tabThrough(page);
    expect(stops.length).toBeGreaterThan(least);
    expect(stops[0]!.said).toMatch(/^link/);
    expectNone(
      stops.flatMap(({ said, faults }, index) => {
        const unnamed = role.test(said) && name.test(said) ? [] : ['has no role or no name'];
        return [...unnamed, ...faults].map((fault) => `stop ${index + 1}, ${said}, ${fault}`);
      }),
    );
  });
}

test('the first tab stop leads past the menu to the text', async ({ page }) => {
  await page.goto('en/missions/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: en.page.skip })).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
  expect(inMain).toBe(true);
});

for (const locale of locales) {
  const labels = words[locale].map;
  const marks = (page: Page): Locator =>
    page.getByRole('group', { name: labels.label }).getByRole('button');
  const panel = (page: Page): Locator => page.getByRole('region', { name: labels.panel });
  const focusFirstMark = async (page: Page) => {
    await expect(marks(page).first()).toBeVisible();
    await page.getByRole('link', { name: labels.skip }).focus();
    await page.keyboard.press('Tab');
    await expect(marks(page).and(page.locator(':focus'))).toHaveCount(1);
  };

  test(`on the map in ${language[locale]}, arrow keys reach every mark, in one tab stop`, async ({
    page,
  }) => {
    await page.goto(map[locale]);
    await focusFirstMark(page);
    const all = (await marks(page).all()).length;
    expect(all).toBeGreaterThan(10);

    for (const [end, key] of [
      ['Home', 'ArrowRight'],
      ['End', 'ArrowLeft'],
    ] as const) {
      await page.keyboard.press(end);
      const seen: string[] = [];
      for (;;) {
        const said = await spoken(page);
        if (said === seen.at(-1)) break;
        seen.push(said);
        await page.keyboard.press(key);
      }
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toHaveLength(all);
    }

    await page.keyboard.press('Tab');
    await expect(marks(page).and(page.locator(':focus'))).toHaveCount(0);
    await page.keyboard.press('Shift+Tab');
    await expect(marks(page).and(page.locator(':focus'))).toHaveCount(1);
  });

  test(`on the map in ${language[locale]}, Enter opens a mark, Escape goes back to it`, async ({
    page,
  }) => {
    await page.goto(map[locale]);
    await focusFirstMark(page);
    await page.keyboard.press('ArrowRight');
    const mark = await spoken(page);
    const place = /^button "([^,"]+)/.exec(mark)![1]!;
    await expect(panel(page)).toContainText(labels.panelEmpty);

    await page.keyboard.press('Enter');
    await expect(panel(page).getByRole('heading', { name: place })).toBeFocused();
    await expect(panel(page).getByRole('link', { name: place, exact: true })).toBeVisible();
    await expect(marks(page).and(page.locator('[aria-expanded=true]'))).toHaveAccessibleName(
      new RegExp(`^${place}`),
    );

    await page.keyboard.press('Escape');
    await expect(panel(page)).toContainText(labels.panelEmpty);
    expect((await spoken(page)).replace(/ \[.*$/, '')).toBe(mark.replace(/ \[.*$/, ''));
  });

  test(`on the map in ${language[locale]}, Back and Forward go through the years that were chosen`, async ({
    page,
  }) => {
    const year = page.getByRole('spinbutton', { name: labels.year });
    const status = page.getByRole('main').locator('[data-line]');
    const listed = page.getByRole('main').locator('li.place:visible');
    await page.goto(map[locale]);
    const everywhere = await listed.count();
    expect(everywhere).toBeGreaterThan(10);

    await year.fill('1989');
    await year.press('Enter');
    await expect(status).toContainText('1989');
    const first = await listed.count();
    expect(first).toBeLessThan(everywhere);
    await expect(marks(page)).toHaveCount(first);
    await expect(page).toHaveURL(/[?&]year=1989\b/);

    await page.getByRole('button', { name: labels.next }).click();
    await expect(status).toContainText('1990');

    await page.goBack();
    await expect(status).toContainText('1989');
    await expect(year).toHaveValue('1989');
    await expect(listed).toHaveCount(first);
    await page.goBack();
    await expect(year).toHaveValue('');
    await expect(listed).toHaveCount(everywhere);
    await page.goForward();
    await expect(year).toHaveValue('1989');

    await page.reload();
    await expect(year).toHaveValue('1989');
    await expect(listed).toHaveCount(first);
  });
}
