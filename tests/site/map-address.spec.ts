// The whole state of the map is in its address: the open panel and the decade too, in both languages.
import { en } from '../../src/i18n/words/en.ts';
import { fr } from '../../src/i18n/words/fr.ts';
import { expectAxeClean } from './support/axe.ts';
import { locales, map, ready } from './support/map.ts';
import { expect, test } from './support/quiet-test.ts';

const words = { en, fr };

for (const locale of locales) {
  const labels = words[locale].map;

  test(`${locale}: an open panel survives reloading, Back and sharing; a filter without its place closes it`, async ({
    page,
  }) => {
    await page.goto(`${map[locale]}?year=1999`);
    await ready(page);
    const panel = page.getByRole('region', { name: labels.panel });
    const heading = panel.getByRole('heading', { level: 2 });
    const kosovo = page.locator('[data-live] [data-place=kosovo]');
    await kosovo.click();
    await expect(page).toHaveURL(/\?year=1999&place=kosovo$/);
    await expect(heading).toBeFocused();
    const name = await heading.innerText();
    await page.reload();
    await ready(page);
    await expect(heading).toHaveText(name);
    await expect(heading).not.toBeFocused();
    await expect(kosovo).toHaveAttribute('aria-expanded', 'true');

    await page.getByRole('button', { name: labels.next }).click();
    await expect(page).toHaveURL(/\?year=2000&place=kosovo$/);
    await page.getByLabel(labels.region).selectOption('africa');
    await expect(page).toHaveURL(/\?year=2000&region=africa$/);
    await expect(heading).toHaveCount(0);
    await page.goBack();
    await expect(heading).toHaveText(name);
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL(/\?year=1999$/);
    await expect(heading).toHaveCount(0);
    await expect(panel).toContainText(labels.panelEmpty);
  });

  test(`${locale}: the language link keeps every choice`, async ({ page }) => {
    const other = locale === 'en' ? 'fr' : 'en';
    const search =
      '?year=2013&month=06&org=un&region=americas&status=ended&service=rcmp&evidence=confirmed&place=haiti';
    await page.goto(map[locale] + search);
    await ready(page);
    const state = () =>
      page.evaluate(() => ({
        ...Object.fromEntries(
          new FormData(document.querySelector<HTMLFormElement>('[data-controls]')!),
        ),
        missions: [...document.querySelectorAll<HTMLElement>('[data-mission]')]
          .filter((mission) => mission.checkVisibility())
          .map(({ dataset }) => dataset['mission']),
        open: document.querySelector('[data-chosen] a')?.getAttribute('href')?.split('/').at(-2),
      }));
    const before = await state();
    expect(before.missions.length).toBeGreaterThan(0);
    expect(before.open).toBe('haiti');
    await page.locator('language-link a').click();
    await expect(page).toHaveURL(new RegExp(`/${map[other]}`));
    expect(new URL(page.url()).search).toBe(search);
    await ready(page);
    expect(await state()).toEqual(before);

    await page.goto(`${map[locale]}?decade=1990&view=table`);
    await page.locator('language-link a').click();
    await expect(page).toHaveURL(new RegExp(`/${map[other]}\\?decade=1990&view=table$`));
    await expect(page.getByLabel(words[other].map.ofDecade, { exact: true })).toHaveValue('1990');
  });

  test(`${locale}: the map in other states has nothing that axe finds wrong, in forced colours either`, async ({
    page,
  }) => {
    await page.goto(`${map[locale]}?year=2013&month=06&place=haiti`);
    await ready(page);
    await expectAxeClean(page);
    await page.emulateMedia({ forcedColors: 'active' });
    await expectAxeClean(page, 'colours');
    await page.goto(`${map[locale]}?decade=1990&org=un&evidence=confirmed`);
    await ready(page);
    await expectAxeClean(page, 'colours');
    await page.goto(`${map[locale]}?view=table&status=ongoing`);
    await expectAxeClean(page);
  });
}

test('a decade is chosen as a year is, and steps lead into it', async ({ page }) => {
  await page.goto(map.en);
  const decade = page.getByLabel(en.map.ofDecade, { exact: true });
  await decade.selectOption('1990');
  await expect(page).toHaveURL(/\?decade=1990$/);
  await expect(page.locator('[data-line]')).toContainText('1990s: ');
  await expect(page.getByRole('button', { name: en.map.allYears })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  await page.getByRole('button', { name: en.map.previous }).click();
  await expect(page).toHaveURL(/\?year=1999$/);
  await expect(decade).toHaveValue('');
  await page.goBack();
  await expect(decade).toHaveValue('1990');
});

test.describe('zooming in', () => {
  const outline = /fine-outline/;

  test('fetches a finer outline, once, in the place of the other', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (outline.test(request.url())) asked.push(request.url());
    });
    await page.goto(map.en);
    await ready(page);
    const land = page.locator('[data-live] .land');
    const coarse = (await land.getAttribute('d'))!;
    const place = () =>
      land.evaluate((path) => {
        const [at, frame] = [path, path.closest('[data-frame]')!].map((e) =>
          e.getBoundingClientRect(),
        );
        return [at!.x - frame!.x, at!.y - frame!.y, at!.width, at!.height];
      });
    const before = await place();
    expect(asked).toEqual([]);
    const closer = page.getByRole('button', { name: en.map.zoomIn, exact: true });
    await closer.click();
    await expect(land).not.toHaveAttribute('d', coarse);
    const fine = (await land.getAttribute('d'))!;
    expect(fine.length).toBeGreaterThan(5 * coarse.length);
    await closer.click();
    // The wheel scrolls the page, also over a map that has more to show.
    const top = await page.evaluate(() => scrollY);
    await page.locator('[data-live]').hover();
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top);
    await page.getByRole('button', { name: en.map.reset }).click();
    expect(asked).toHaveLength(1);
    // The finer one has islands that the other leaves out; drawn for another frame, it would be far off.
    for (const [i, side] of (await place()).entries())
      expect(Math.abs(side - before[i]!)).toBeLessThan(12);
  });

  test('keeps the coarse outline where no other can be had, and says nothing', async ({ page }) => {
    // An empty module has no outline: what a reader's line or blocker leaves of it is no matter.
    await page.route(outline, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("none")' }),
    );
    await page.goto(map.en);
    await ready(page);
    const land = page.locator('[data-live] .land');
    const coarse = (await land.getAttribute('d'))!;
    const asked = page.waitForResponse(outline);
    await page.getByRole('button', { name: en.map.zoomIn, exact: true }).click();
    await (await asked).finished();
    await expect(page.getByRole('button', { name: en.map.zoomOut })).toBeEnabled();
    await page.locator('[data-live] [data-place=haiti]').click();
    await expect(page).toHaveURL(/place=haiti/);
    expect(await land.getAttribute('d')).toBe(coarse);
  });
});
