// The map on a phone: marks that crowd are gathered, every place stays in reach of a finger or a key, and the page scrolls.
import type { Page } from 'playwright/test';
import { en } from '../../src/i18n/words/en.ts';
import { fr } from '../../src/i18n/words/fr.ts';
import { expectAxeClean } from './support/axe.ts';
import { locales, map, marks, ready } from './support/map.ts';
import { expect, test } from './support/quiet-test.ts';

const words = { en, fr };
const groups = (page: Page) => page.locator('[data-live] button.gathered:visible');

/** Every mark in sight is a target of 24 pixels, and none lies over another. */
async function expectTargets(page: Page): Promise<void> {
  const boxes = await marks(page).evaluateAll((buttons) =>
    buttons.map((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2, width, height };
    }),
  );
  expect(boxes.length).toBeGreaterThan(1);
  for (const { width, height } of boxes) expect([width, height]).toEqual([24, 24]);
  const gaps = boxes.flatMap((a, i) =>
    boxes.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
  );
  expect(Math.min(...gaps)).toBeGreaterThan(22.5);
}

/** The places that the marks stand for, by the number that a group shows. */
const placesOnMap = async (page: Page): Promise<number> =>
  (
    await marks(page).evaluateAll((buttons) => buttons.map((b) => Number(b.textContent) || 1))
  ).reduce((sum, count) => sum + count, 0);

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

for (const locale of locales) {
  const labels = words[locale].map;

  test(`${locale}: groups open by a tap, a place opens a sheet, and a finger still scrolls`, async ({
    page,
  }) => {
    await page.goto(map[locale]);
    await page.locator('[data-frame]').scrollIntoViewIfNeeded();
    await ready(page);
    await expectTargets(page);
    const places = await page.locator('li[data-place]').count();
    expect(await placesOnMap(page)).toBe(places);
    await expectAxeClean(page, 'colours');

    const largest = groups(page)
      .filter({ hasText: /^\d{2}$|^[5-9]$/ })
      .first();
    const name = (await largest.getAttribute('aria-label'))!;
    const members = name.split(/:\s/).at(-1)!.split(', ');
    expect(members).toHaveLength(Number(await largest.textContent()));
    await largest.tap();
    // Its places part, and the focus is on the first of them or on what still holds it.
    await expect(page.locator(':focus')).toHaveAttribute('aria-label', new RegExp(members[0]!));
    await expect(page.locator(':focus')).not.toHaveAttribute('aria-label', name);
    await expectTargets(page);
    await page.emulateMedia({ forcedColors: 'active' });
    await expectAxeClean(page, 'colours');
    await page.emulateMedia({ forcedColors: 'none' });

    await page.getByRole('button', { name: labels.reset }).tap();
    const haiti = page.locator('[data-live] [data-place=haiti]');
    await haiti.tap();
    const panel = page.getByRole('region', { name: labels.panel });
    await expect(panel.getByRole('heading')).toBeFocused();
    await expect(page).toHaveURL(/place=haiti/);
    expect(await panel.evaluate((sheet) => getComputedStyle(sheet).position)).toBe('fixed');
    await expectAxeClean(page);
    await panel.getByRole('button', { name: labels.close }).tap();
    await expect(haiti).toBeFocused();
    await expect(page).not.toHaveURL(/place=/);

    await page.locator('.more summary').tap();
    await page.getByLabel(labels.region).selectOption('europe');
    await expect(page).toHaveURL(/region=europe/);
    await expect(groups(page)).toHaveCount(0);
    await page.locator('[data-live] [data-place=kosovo]').tap();
    await expect(panel.getByRole('heading')).toBeFocused();
    await page.goBack();
    await expect(panel.getByRole('heading')).toHaveCount(0);

    const touch = await page
      .locator('[data-live]')
      .evaluate((live) => getComputedStyle(live).touchAction);
    expect(touch).not.toBe('none');
  });
}

test('by keyboard, a group takes its turn among the marks and opens with Enter', async ({
  page,
}) => {
  await page.goto(map.fr);
  await page.locator('[data-frame]').scrollIntoViewIfNeeded();
  await ready(page);
  const tree = await page.getByRole('group', { name: fr.map.label }).ariaSnapshot();
  const named = tree.split('\n').filter((line) => /button "[^"]+, \d+ mission|agrandir/.test(line));
  expect(named).toHaveLength(await marks(page).count());

  await page.getByRole('link', { name: fr.map.skip }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Home');
  const before = await marks(page).count();
  for (let i = 0; i < before; i += 1) {
    if ((await page.locator('.gathered:focus').count()) > 0) break;
    await page.keyboard.press('ArrowRight');
  }
  const name = (await page.locator('.gathered:focus').getAttribute('aria-label'))!;
  await page.keyboard.press('Enter');
  await expect(page.locator(':focus')).not.toHaveAttribute('aria-label', name);
  await expect(marks(page).and(page.locator(':focus'))).toHaveCount(1);
});
