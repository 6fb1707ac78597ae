// Every template in both languages, as readers have it: light, dark, forced colours, narrow, without scripts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/commands/root.ts';
import { expectAxeClean } from './support/axe.ts';
import { readBuilt } from './support/built-site.ts';
import { expectNone } from './support/expect-none.ts';
import { expect, test } from './support/quiet-test.ts';
import { layoutShift } from './support/layout-shift.ts';
import { countRequests, type Counted } from './support/requests.ts';
import { examples, templates } from './support/templates.ts';
import type { Page } from 'playwright/test';

/** What a visit to each kind of page was counted to ask for. */
const counted = JSON.parse(
  readFileSync(join(root, 'src/queries/requests.json'), 'utf8'),
) as Counted[];

test('the page on privacy tells of every kind of page, by its title', () => {
  expect(counted.map(({ address }) => address)).toEqual(templates.map(({ address }) => address));
  for (const { address, title } of counted)
    for (const locale of ['en', 'fr'] as const) {
      const h1 =
        /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(readBuilt(`${address[locale]}index.html`))?.[1] ?? '';
      expect(plain(h1)).toBe(plain(title[locale]));
    }
});

/** Words alone, without what stands for a character or marks it up. */
const plain = (html: string) => html.replace(/<[^>]*>|&[#\w]+;|[^\p{L}\p{N}]/gu, '');

for (const { name, address } of examples) {
  test(`${name} has no fault that axe finds, light, dark or in forced colours, and nothing shifts`, async ({
    page,
  }) => {
    const asked = countRequests(page);
    await page.goto(address);
    // To three places, as the measure is published.
    expect(await layoutShift(page)).toBeCloseTo(0, 3);
    await expectAxeClean(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAxeClean(page, 'colours');
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    await expectAxeClean(page, 'colours');
    // What the page on privacy tells; npm run requests counts anew.
    const told = counted.find((one) => Object.values(one.address).includes(address));
    if (told) expect(asked()).toEqual(told.files);
  });
}

test.describe('on a screen 320 pixels wide', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const { name, address } of examples) {
    test(`${name} fits and has no fault that axe finds`, async ({ page }) => {
      await page.goto(address);
      expectNone(await tooWide(page));
      await expectAxeClean(page);
    });
  }
});

/** The elements that make a page wider than its window, the innermost of them; none when it fits. */
const tooWide = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const scrolls = (element: Element): boolean =>
      ['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(element).overflowX);
    const inBox = (element: Element): boolean => {
      const parent = element.parentElement;
      return parent !== null && parent !== document.body && (scrolls(parent) || inBox(parent));
    };
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > width + 0.5 && !inBox(element),
    );
    const inner = wide.filter(
      (element) => !wide.some((other) => element !== other && element.contains(other)),
    );
    return [`the page is ${document.documentElement.scrollWidth} pixels wide`].concat(
      inner.map(
        (element) =>
          `${element.tagName} ${element.getAttribute('class') ?? ''}: ${element.textContent.slice(0, 60)}`,
      ),
    );
  });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const { name, address, scripted } of examples) {
    test(`${name} has the same text and the same links`, async ({ page, browser, baseURL }) => {
      await page.goto(address);
      const withScripts = await browser.newContext({
        baseURL: baseURL!,
        // A new context takes over what this test is set to.
        javaScriptEnabled: true,
      });
      try {
        const other = await withScripts.newPage();
        await other.goto(address);
        const [without, full] = [await readable(page), await readable(other)];
        expect(without.text.length).toBeGreaterThan(100);
        // Where scripts change the text, the links say that nothing is lost.
        if (scripted === undefined) expect(without.text).toBe(full.text);
        expectNone(full.links.filter((link) => !without.links.includes(link)));
      } finally {
        await withScripts.close();
      }
    });
  }
});

/** What a reader sees in the main part: its text, and where its links lead. */
async function readable(page: Page) {
  const main = page.getByRole('main');
  return {
    text: await main.innerText(),
    links: await main
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')),
  };
}
