// How well search finds, and how fast it answers a keystroke on a slow device: in a browser, on the built site.
import { chromium, type Page } from 'playwright';
import { findBrowser } from '../../src/commands/browser.ts';
import { siteBase } from '../../src/commands/site-base.ts';
import { serveFolder } from '../../src/commands/static-server.ts';
import { askAll, scoreOf, searchPage } from '../site/support/queries.ts';

/** How much slower than this machine the device is taken to be. */
const slowdown = 4;

/** What is typed, letter by letter. */
const typed = { en: 'police training in mali', fr: 'formation policière au mali' } as const;

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** Prints first-place rate, mean reciprocal rank, and times of answers, in each language. */
export async function benchSearch(dist: string): Promise<void> {
  const site = await serveFolder(dist, { base: siteBase });
  const browser = await chromium.launch(findBrowser());
  try {
    const rows = [];
    for (const locale of ['en', 'fr'] as const) {
      const page = await browser.newPage();
      await page.goto(site.url + searchPage[locale]);
      const score = scoreOf(await askAll(page, locale));
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      const times = await keystrokes(page, typed[locale]);
      const sorted = times.toSorted((a, b) => a - b);
      rows.push({
        language: locale,
        queries: score.queries,
        'in first place': percent(score.first),
        'in the first three': percent(score.three),
        'mean reciprocal rank': score.rank.toFixed(3),
        'absent names honest': percent(score.honest),
        'keystroke, median (ms)': Math.round(sorted[Math.floor(sorted.length / 2)] ?? NaN),
        'keystroke, longest (ms)': Math.round(sorted.at(-1) ?? NaN),
      });
      await page.close();
    }
    console.log(`\nSearch; keystrokes at ${slowdown} times the time of this machine:`);
    console.table(rows);
  } finally {
    await browser.close();
    await site.close();
  }
}

type Asked = HTMLElement & { find: (query: string) => Promise<unknown> };

/** Milliseconds from each letter to its answer, once what it needs is loaded: a second pass over the same letters. */
const keystrokes = (page: Page, text: string) =>
  page.evaluate(async (letters) => {
    const search = document.querySelector<Asked>('site-search')!;
    const times: number[] = [];
    for (const counted of [false, true])
      for (let end = 3; end <= letters.length; end += 1) {
        const start = performance.now();
        await search.find(letters.slice(0, end));
        if (counted) times.push(performance.now() - start);
      }
    return times;
  }, text);
