// Sixty pages, so that time stays bounded as the record grows; with TEST_ALL=1, every page.
import { createHash } from 'node:crypto';
import { pageFiles, pathOf } from './support/built-site.ts';
import { expectAxeClean } from './support/axe.ts';
import { expect, test } from './support/quiet-test.ts';

const many = 60;

/** Spread over all kinds, and the same each time: the choice hangs on the addresses alone. */
const lot = (file: string) => createHash('sha256').update(file).digest('hex');

const chosen =
  process.env['TEST_ALL'] === '1'
    ? pageFiles()
    : pageFiles()
        .toSorted((a, b) => (lot(a) < lot(b) ? -1 : 1))
        .slice(0, many);

test('the pages chosen are enough to be worth a look, in both languages', () => {
  for (const locale of ['en/', 'fr/'])
    expect(chosen.filter((file) => file.startsWith(locale)).length).toBeGreaterThan(many / 4);
});

for (const file of chosen) {
  test(`${file} has no fault that axe finds, light or dark`, async ({ page }) => {
    await page.goto(pathOf(file));
    await expectAxeClean(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAxeClean(page, 'colours');
  });
}
