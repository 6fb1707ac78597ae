// A fixed tenth of all pages, so that time stays bounded as the record grows; with TEST_ALL=1, every page.
import { createHash } from 'node:crypto';
import { pageFiles, pathOf } from './support/built-site.ts';
import { expectAxeClean } from './support/axe.ts';
import { expect, test } from './support/quiet-test.ts';

/** The same pages each time, spread over all kinds: the choice hangs on the address alone. */
const inTenth = (file: string): boolean =>
  createHash('sha256').update(file).digest().readUInt16BE() % 10 === 0;

const chosen = pageFiles().filter((file) => process.env['TEST_ALL'] === '1' || inTenth(file));

test('a tenth of all pages, or all of them, is enough to be worth a look', () => {
  expect(chosen.length).toBeGreaterThan(pageFiles().length / 20);
});

for (const file of chosen) {
  test(`${file} has no fault that axe finds, light or dark`, async ({ page }) => {
    await page.goto(pathOf(file));
    await expectAxeClean(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAxeClean(page, 'colours');
  });
}
