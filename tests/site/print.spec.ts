// On paper: an ordinary mission, country and figure take one or two sheets, with all that a reader must cite.
import { expect, test } from './support/quiet-test.ts';

const pages = [
  'en/missions/minusma-mali/',
  'fr/missions/minusma-mali/',
  'en/countries/ukraine/',
  'fr/pays/mali/',
  'en/figures/programme-ceiling/',
  'fr/chiffres/plafond-du-programme/',
];

for (const address of pages) {
  test(`${address} prints on at most two sheets, with address, date and sources`, async ({
    page,
  }) => {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['.site-header nav', 'form[role=search]', '.back', '.correct'])
      for (const element of await page.locator(hidden).all()) await expect(element).toBeHidden();
    await expect(page.locator('.site-footer')).toContainText(address);
    await expect(page.locator('[data-modified]')).toBeVisible();
    await expect(page.locator('.independence')).toBeVisible();
    await expect(page.locator('#sources')).toBeVisible();
    const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1');
    const sheets = pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(sheets).toBeGreaterThan(0);
    expect(sheets).toBeLessThanOrEqual(2);
  });
}
