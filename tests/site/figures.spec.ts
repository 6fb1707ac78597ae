// C1, C4, C7: a sentence to print, which value was current when, and who says so, in both languages.
import type { Page } from 'playwright/test';
import { withColon } from '../../src/i18n/format.ts';
import { en } from '../../src/i18n/words/en.ts';
import { fr } from '../../src/i18n/words/fr.ts';
import { readBuilt } from './support/built-site.ts';
import { expect, test } from './support/quiet-test.ts';

const words = { en, fr };
const other = { en: 'fr', fr: 'en' } as const;
const figure = {
  en: 'en/figures/officers-on-un-missions/',
  fr: 'fr/chiffres/policiers-en-mission-de-l-onu/',
};
type Value = { id: string; value: number; asOf: string; source: string };
const { values } = JSON.parse(readBuilt('data/figures/officers-on-un-missions.json')) as {
  values: Value[];
};
const sources = JSON.parse(readBuilt('data/sources.json')) as {
  id: string;
  address: string | null;
  archive: string | null;
}[];
const byDate = values.toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1));
const status = (page: Page) => page.locator('as-of-choice [role=status]');

for (const locale of ['en', 'fr'] as const) {
  const said = words[locale].figure;

  test(`C1: the sentence is copied with the caution and a permanent address (${locale})`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(figure[locale]);
    const latest = byDate.at(-1)!;
    await page
      .getByRole('button', {
        name: `${withColon(words[locale].cite.copy, locale)} ${said.sentence}`,
      })
      .click();
    await expect(page.getByText(words[locale].cite.copied)).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    expect(copied).toContain(title);
    expect(copied).toContain(` ${latest.value} `);
    expect(copied).toContain(latest.asOf.slice(0, 4));
    expect(copied).toContain(said.caution);
    expect(copied).toMatch(
      new RegExp(`/editions/\\d{4}-\\d\\d-\\d\\d/${figure[locale]}#${latest.id}$`),
    );
  });

  test(`the address says which value was current on a date (${locale}), and the other language keeps it`, async ({
    page,
  }) => {
    const current = byDate.findLast(({ asOf }) => asOf <= '2015-06-30')!;
    await page.goto(`${figure[locale]}?as-of=2015-06`);
    const row = page.locator(`#${current.id}`);
    await expect(row).toHaveAttribute('aria-current', 'true');
    await expect(page.locator('tr[aria-current]')).toHaveCount(1);
    await expect(status(page)).toContainText('2015-06');
    await expect(status(page).getByRole('link')).toHaveText(
      await row.getByRole('rowheader').getByRole('link').innerText(),
    );
    await page
      .getByRole('banner')
      .getByRole('link', { name: words[locale].language.other, exact: true })
      .click();
    await expect(page).toHaveURL(`${figure[other[locale]]}?as-of=2015-06`);
    await expect(page.locator(`#${current.id}`)).toHaveAttribute('aria-current', 'true');
  });

  test(`a date is written, sent and undone with Back (${locale})`, async ({ page }) => {
    await page.goto(figure[locale]);
    await page.getByLabel(said.asOfTitle).fill('2018');
    await page.getByRole('button', { name: said.asOfShow, exact: true }).click();
    await expect(page).toHaveURL(`${figure[locale]}?as-of=2018#as-of`);
    await expect(status(page)).toContainText(String(byDate.at(-1)!.value));
    await page.getByLabel(said.asOfTitle).fill('1980-01');
    await page.getByRole('button', { name: said.asOfShow, exact: true }).click();
    await expect(status(page)).toHaveText(said.asOfNone.replace('{date}', '1980-01'));
    await page.goBack();
    await expect(status(page)).toContainText(String(byDate.at(-1)!.value));
  });

  test(`C4, C7: every value leads to its document and says whether an archived copy is known (${locale})`, async ({
    page,
  }) => {
    await page.goto(figure[locale]);
    for (const value of values) {
      const row = page.locator(`tr#${value.id}`);
      const source = sources.find(({ id }) => id === value.source)!;
      await expect(row.locator(`a[href="#${value.id}"], a[href$="#${value.id}"]`)).toHaveCount(1);
      if (source.address !== null)
        await expect(row.locator('a[rel=external]').first()).toHaveAttribute(
          'href',
          source.address,
        );
      if (source.archive === null)
        await expect(row).toContainText(new RegExp(`${said.noArchive}|${said.isArchive}`));
    }
  });
}

test('nonsense in the address changes nothing', async ({ page }) => {
  await page.goto(`${figure.en}?as-of=%3Cb%3Esoon`);
  await expect(status(page)).toHaveText('');
  await expect(page.locator('tr[aria-current]')).toHaveCount(0);
});

test('without scripts there is no form, and the order of the table is explained', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL!, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${figure.fr}?as-of=2015-06`);
  await expect(page.getByLabel(fr.figure.asOfTitle)).toBeHidden();
  await expect(page.getByText(fr.figure.asOfTable)).toBeVisible();
  const shown = await page.getByRole('row').evaluateAll((rows) => rows.map((row) => row.id));
  expect(shown.filter((id) => id !== '')).toEqual(byDate.map(({ id }) => id));
  await context.close();
});
