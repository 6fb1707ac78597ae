// The needs of officers and of police services: J1 to J9 as readers meet them (J10 is walked over in Node), in both languages.
import type { Page } from 'playwright/test';
import { en } from '../../src/i18n/words/en.ts';
import { fr } from '../../src/i18n/words/fr.ts';
import { expectAxeClean } from './support/axe.ts';
import { readBuilt, type Locale } from './support/built-site.ts';
import { expect, test } from './support/quiet-test.ts';

const words = { en, fr };
const language = { en: 'English', fr: 'French' };
const at = {
  join: { en: 'en/join/', fr: 'fr/participer/' },
  check: { en: 'en/join/self-check/', fr: 'fr/participer/verification-personnelle/' },
  service: { en: 'en/join/my-service/', fr: 'fr/participer/mon-service/' },
  timeline: { en: 'en/join/timeline/', fr: 'fr/participer/calendrier/' },
  postings: { en: 'en/join/postings/', fr: 'fr/participer/affectations/' },
  sheet: { en: 'en/join/briefing-sheet/', fr: 'fr/participer/fiche-d-information/' },
  questions: { en: 'en/join/questions/', fr: 'fr/participer/questions/' },
  family: { en: 'en/join/return-and-family/', fr: 'fr/participer/retour-et-famille/' },
  pay: { en: 'en/join/pay-and-leave/', fr: 'fr/participer/paie-et-conges/' },
  risk: { en: 'en/join/risk-and-health/', fr: 'fr/participer/risques-et-sante/' },
  services: { en: 'en/join/police-services/', fr: 'fr/participer/services-de-police/' },
  mission: { en: 'en/missions/monusco-dr-congo/', fr: 'fr/missions/monusco-rd-congo/' },
  assessment: { en: 'en/join/un-assessment/', fr: 'fr/participer/evaluation-de-l-onu/' },
} as const;

const main = (page: Page) => page.getByRole('main');

/** Pages of the PDF that Chromium prints on letter paper. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'Letter', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
}

for (const locale of ['en', 'fr'] as const satisfies Locale[]) {
  const own = words[locale].join;
  const of = `in ${language[locale]}`;

  test(`J1 ${of}: the self-check is reached from joining, answered by keyboard, and gives no verdict`, async ({
    page,
  }) => {
    await page.goto(at.join[locale]);
    await main(page).locator(`a[href$="${at.check[locale]}"]`).first().click();
    const asked = main(page).getByRole('group');
    await expect(asked).not.toHaveCount(0);
    const count = await asked.count();
    expect(count).toBeGreaterThan(5);
    expect(count).toBeLessThanOrEqual(10);
    // Yes to the first, no to the second, not sure of the third; the others stay open.
    for (const [i, presses] of [0, 1, 2].entries()) {
      await asked.nth(i).getByRole('radio').first().focus();
      await page.keyboard.press('Space');
      for (let n = 0; n < presses; n++) await page.keyboard.press('ArrowRight');
    }
    await main(page).getByRole('button', { name: own.showResult }).focus();
    await page.keyboard.press('Enter');
    const heading = main(page).getByRole('heading', { name: own.result, exact: true });
    await expect(heading).toBeFocused();
    const result = main(page).locator('.result');
    await expect(result).toContainText(own.noVerdict);
    await expect(result).toContainText(`3 / ${count}`);
    const group = (name: 'fits' | 'inPart' | 'missing' | 'ask' | 'open') =>
      result.locator(`[data-group=${name}] li`);
    await expect(group('fits')).toHaveCount(1);
    await expect(group('inPart')).toHaveCount(0);
    await expect(group('missing')).toHaveCount(1);
    await expect(group('ask')).toHaveCount(1);
    await expect(group('open')).toHaveCount(count - 3);
    // Each line names who set the rule, and what does not fit says whom to ask.
    await expect(group('missing')).toContainText(`(${own.makers.programme})`);
    await expectAxeClean(page);
    await main(page).getByRole('button', { name: own.clear }).click();
    await expect(result).toBeHidden();
    await expect(main(page).getByRole('radio', { checked: true })).toHaveCount(0);
  });

  test(`J1 ${of}: nothing is sent and nothing is stored`, async ({ page, context }) => {
    await page.goto(at.check[locale]);
    await page.waitForLoadState('networkidle');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const stored = () =>
      page.evaluate(async () => ({
        local: Object.entries(localStorage),
        session: Object.entries(sessionStorage),
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
      }));
    const before = await stored();
    const [address, length] = [page.url(), await page.evaluate(() => history.length)];
    for (const group of await main(page).getByRole('group').all())
      await group.getByRole('radio').first().check();
    await main(page).getByRole('button', { name: own.showResult }).click();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await main(page).getByRole('button', { name: own.copy }).click();
    await expect(main(page).getByRole('status')).toHaveText(own.copied);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(own.noVerdict);
    expect(requests).toEqual([]);
    expect(await stored()).toEqual(before);
    expect(before).toEqual({ local: [], session: [], databases: 0, caches: 0 });
    expect(await context.cookies()).toEqual([]);
    expect([page.url(), await page.evaluate(() => history.length)]).toEqual([address, length]);
  });

  test(`J2 ${of}: a service is found by its short form in either language, and a miss is told clearly`, async ({
    page,
  }) => {
    await page.goto(at.service[locale]);
    const field = main(page).getByRole('searchbox');
    const links = main(page).locator('service-search li:visible a');
    for (const typed of ['OPP', 'PPO', 'opp', 'Niagara', 'Laval', 'Boisbriand', 'Aylmer', 'WVPD']) {
      await field.fill(typed);
      await expect(links).toHaveCount(1);
      await expect(main(page).locator('service-search [role=status]')).toHaveText(own.found('1'));
    }
    await field.fill('Atlantis');
    await page.keyboard.press('Enter');
    const none = main(page).getByRole('heading', { name: own.notOnList, exact: true });
    await expect(none).toBeFocused();
    await expect(main(page)).toContainText(own.whatToDo);
    await field.fill('spvm');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/spvm-montreal\/$/);
  });

  test(`J3 ${of}: the latest address stands apart from earlier ones`, async ({ page }) => {
    await page.goto(at.service[locale]);
    const list = (title: string) =>
      main(page).getByRole('heading', { name: title, exact: true }).locator('+ ul');
    await expect(list(own.routes).getByRole('listitem')).not.toHaveCount(0);
    await expect(list(own.latestContacts)).toContainText('2025');
    await expect(list(own.earlierContacts)).toContainText('2009');
    await expect(list(own.earlierContacts)).not.toContainText('2025');
  });

  test(`J4 ${of}: every stage says how long it takes or that this is not published, on one sheet`, async ({
    page,
  }) => {
    await page.goto(at.timeline[locale]);
    const stages = main(page).locator('.stages > li');
    expect(await stages.count()).toBeGreaterThanOrEqual(8);
    for (const text of await stages.allInnerTexts()) {
      const length = text.split(own.howLong)[1] ?? '';
      expect(length.replace(/[\s:]/g, '').length, text).toBeGreaterThan(5);
    }
    await expect(main(page).getByRole('button', { name: own.print })).toBeVisible();
    expect(await sheets(page)).toBe(1);
  });

  test(`J5 ${of}: the table of postings sorts by keyboard, and its cells are dated`, async ({
    page,
  }) => {
    await page.goto(at.postings[locale]);
    const cells = (n: number) => main(page).locator(`tbody tr > :nth-child(${n})`);
    await main(page).getByRole('button', { name: own.ceiling }).focus();
    await page.keyboard.press('Enter');
    const most = async () =>
      await cells(5).evaluateAll((all) => all.map((cell) => Number(cell.dataset['key'])));
    const rising = await most();
    expect(rising).toEqual(rising.toSorted((a, b) => a - b));
    await expect(main(page).locator('th[aria-sort=ascending] button')).toHaveText(own.ceiling);
    await page.keyboard.press('Enter');
    expect(await most()).toEqual(rising.toReversed());
    for (const [n, column] of [
      [3, own.language],
      [4, own.armed],
    ] as const) {
      await main(page).getByRole('button', { name: column, exact: true }).click();
      const keys = await cells(n).evaluateAll((all) =>
        all.map((cell) => cell.dataset['key'] ?? ''),
      );
      expect(new Set(keys).size, column).toBeGreaterThan(1);
      expect(keys).toEqual(keys.toSorted((a, b) => a.localeCompare(b, locale)));
    }
    for (const n of [3, 4, 5, 6])
      for (const text of await cells(n).allInnerTexts()) expect(text).toMatch(/20\d\d/);
    // A ceiling is never shown as a headcount.
    for (const text of await cells(5).allInnerTexts())
      expect(text).toContain(locale === 'en' ? 'up to' : 'jusqu’à');
  });

  test(`J6 ${of}: pay, risk and family have pages, and help can be called with one touch`, async ({
    page,
  }) => {
    await page.goto(at.join[locale]);
    for (const name of ['pay', 'risk', 'family'] as const)
      await expect(main(page).locator(`a[href$="${at[name][locale]}"]`).first()).toBeVisible();
    for (const name of ['risk', 'family'] as const) {
      await page.goto(at[name][locale]);
      const line = main(page).locator('li', { has: page.locator('a[href="tel:9-8-8"]') });
      await expect(line.locator('.refs a')).not.toHaveCount(0);
    }
  });

  test(`J7 ${of}: a mission says what is known of conditions and risk, and leads to travel advice`, async ({
    page,
  }) => {
    await page.goto(at.mission[locale]);
    const section = main(page).locator('section', { has: page.locator('#conditions') });
    await expect(section.getByRole('heading')).toHaveText(words[locale].mission.conditions);
    await expect(section.getByRole('listitem')).toHaveCount(4);
    const host = { en: 'https://travel.gc.ca/', fr: 'https://voyage.gc.ca/' }[locale];
    await expect(section.locator(`a[href^="${host}"]`)).toHaveCount(1);
    await section.locator(`a[href*="${{ en: 'memorial', fr: 'hommage' }[locale]}"]`).click();
    await expect(main(page)).toContainText('Gallagher');
  });

  test(`J8 ${of}: the briefing sheet is one printed page of letter paper, without an emblem`, async ({
    page,
  }) => {
    await page.goto(at.sheet[locale]);
    await expect(main(page).getByRole('button', { name: own.print })).toBeVisible();
    expect(await sheets(page)).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('img:visible, svg:visible')).toHaveCount(0);
    await expect(page.locator('.notes li')).not.toHaveCount(0);
    // What a board asks stands in one record: the sheet and the page for services say the same.
    const asked = async () => {
      const items = main(page).locator('li:has(> strong + em), li:has(> strong + .says)');
      return (await items.allInnerTexts()).map((text) => text.replace(/\d+$/, '').trim());
    };
    const onSheet = await asked();
    expect(onSheet.length).toBeGreaterThan(7);
    expect(onSheet.filter((text) => text.includes(own.openness.no)).length).toBeGreaterThan(0);
    await page.goto(at.services[locale]);
    expect((await asked()).length).toBe(onSheet.length);
  });

  test(`J9 ${of}: the page on the UN test names its documents and when they were read`, async ({
    page,
  }) => {
    await page.goto(at.assessment[locale]);
    await expect(main(page)).toContainText(locale === 'en' ? 'November 2026' : 'novembre 2026');
    await expect(main(page).locator('.prose > ol > li')).toHaveCount(5);
    const rows = main(page).locator('.prose > ul > li:has(.muted)');
    await expect(rows).toHaveCount(6);
    for (const text of await rows.allInnerTexts()) expect(text).toMatch(/2026/);
    const { official } = words[locale].sourceKinds;
    expect(await rows.filter({ hasText: official }).filter({ hasText: '2019' }).count()).toBe(1);
  });

  test(`Questions ${of} are told to machines as they stand on the page`, async ({ page }) => {
    await page.goto(at.questions[locale]);
    const html = readBuilt(`${at.questions[locale]}index.html`);
    const text = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}';
    const data = JSON.parse(text) as { '@type': string; mainEntity: { name: string }[] };
    expect(data['@type']).toBe('FAQPage');
    const asked = await main(page).locator('section.prose h3').allInnerTexts();
    expect(data.mainEntity.map(({ name }) => name)).toEqual(asked);
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test(`J1 and J2 ${of}: the same rules and services stand as lists`, async ({ page }) => {
      await page.goto(at.check[locale]);
      await expect(main(page).getByRole('group')).toHaveCount(0);
      await expect(main(page).getByRole('button')).toHaveCount(0);
      expect(await main(page).locator('li[data-by]:visible').count()).toBeGreaterThan(10);
      await page.goto(at.service[locale]);
      await expect(main(page).getByRole('searchbox')).toHaveCount(0);
      expect(await main(page).locator('li[data-names]:visible').count()).toBeGreaterThan(10);
    });
  });

  test.describe('at 320 pixels', () => {
    test.use({ viewport: { width: 320, height: 640 } });

    test(`pages on joining ${of} fit, and what is touched is 24 pixels high`, async ({ page }) => {
      for (const [name, address] of Object.entries(at)) {
        await page.goto(address[locale]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(320);
        const small = await main(page)
          .locator('button:visible, label:visible, input:visible, summary:visible')
          .evaluateAll((all) =>
            all.flatMap((one) => {
              const { width, height } = one.getBoundingClientRect();
              return width < 24 || height < 24 ? [one.outerHTML.slice(0, 80)] : [];
            }),
          );
        expect(
          small.filter((html) => !html.startsWith('<label for')),
          name,
        ).toEqual([]);
      }
    });
  });
}
