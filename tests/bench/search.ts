// How well search finds, how fast it answers a keystroke on a slow device, and what its first results load: in a
// browser, on the built site.
import { chromium, type Browser, type Page } from 'playwright';
import { findBrowser } from '../../src/commands/browser.ts';
import { siteBase } from '../../src/commands/site-base.ts';
import { serveFolder } from '../../src/commands/static-server.ts';
import { filesAskedFor, sizeOf } from '../site/support/loaded-files.ts';
import { askAll, scoreOf, searchPage } from '../site/support/queries.ts';

/** How much slower than this machine the device is taken to be. */
const slowdown = 4;

/** What is typed, letter by letter: first what loads the files, then the same words in another order. */
const typed = {
  en: ['police training in mali', 'mali training police'],
  fr: ['formation policière au mali', 'mali formation policière'],
} as const;
/** What is asked from cold. */
const asked = {
  en: ['haiti', 'police training mali'],
  fr: ['haïti', 'formation policière mali'],
} as const;

/** What is measured in one language: rates from 0 to 1, milliseconds from a letter to its results laid out, bytes. */
export interface SearchFigures {
  language: 'en' | 'fr';
  queries: number;
  inFirstPlace: number;
  inFirstThree: number;
  meanReciprocalRank: number;
  absentNamesHonest: number;
  /** For questions not asked before, of words whose files are there. */
  keystrokeMedian: number;
  keystrokeLongest: number;
  /** The same with the files loaded on the way. */
  keystrokeLoadingMedian: number;
  keystrokeLoadingLongest: number;
  /** Everything that the first results load from cold, compressed. */
  coldBytesOneWord: number;
  coldBytesThreeWords: number;
}

/** Measures search on the built site in this folder; prints a table and returns its figures. */
export async function benchSearch(dist: string): Promise<SearchFigures[]> {
  const site = await serveFolder(dist, { base: siteBase });
  const browser = await chromium.launch(findBrowser());
  try {
    const figures: SearchFigures[] = [];
    for (const language of ['en', 'fr'] as const) {
      const page = await browser.newPage();
      await page.goto(site.url + searchPage[language]);
      const [loading = [], loaded = []] = await keystrokes(page, typed[language]);
      const score = scoreOf(await askAll(page, language));
      await page.close();
      const [one, three] = asked[language];
      const address = site.url + searchPage[language];
      figures.push({
        language,
        queries: score.queries,
        inFirstPlace: rounded(score.first),
        inFirstThree: rounded(score.three),
        meanReciprocalRank: rounded(score.rank),
        absentNamesHonest: rounded(score.honest),
        keystrokeMedian: median(loaded),
        keystrokeLongest: Math.round(loaded.at(-1) ?? NaN),
        keystrokeLoadingMedian: median(loading),
        keystrokeLoadingLongest: Math.round(loading.at(-1) ?? NaN),
        coldBytesOneWord: await coldBytes(browser, address, one),
        coldBytesThreeWords: await coldBytes(browser, address, three),
      });
    }
    console.log(`\nSearch; keystrokes in ms at ${slowdown} times the time of this machine:`);
    console.table(figures);
    return figures;
  } finally {
    await browser.close();
    await site.close();
  }
}

const median = (sorted: readonly number[]): number =>
  Math.round(sorted[Math.floor(sorted.length / 2)] ?? NaN);

const rounded = (share: number): number => Math.round(1000 * share) / 1000;

/**
 * Milliseconds from each letter, without the pause that waits for the next, to its first results laid out; for each
 * text, in order of length. The index itself is loaded before, as it is when a reader comes to the field.
 */
async function keystrokes(page: Page, texts: readonly string[]): Promise<number[][]> {
  await page.waitForFunction(() => customElements.get('site-search') !== undefined);
  await page.evaluate(() =>
    document
      .querySelector<HTMLElement & { find: (q: string) => unknown }>('site-search')!
      .find('x'),
  );
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const times = await page.evaluate(async (list) => {
    const search = document.querySelector<HTMLElement>('site-search')!;
    const form = search.querySelector('form')!;
    const field = search.querySelector<HTMLInputElement>('input[name="q"]')!;
    const status = search.querySelector('[data-status]')!;
    const { searching } = JSON.parse(search.dataset['words']!) as { searching: string };
    const passes: number[][] = [];
    for (const letters of list) {
      const pass: number[] = [];
      passes.push(pass);
      for (let end = 3; end <= letters.length; end += 1) {
        const answered = new Promise<void>((done) => {
          const watch = new MutationObserver(() => {
            if (status.textContent === searching) return;
            watch.disconnect();
            done();
          });
          watch.observe(status, { childList: true });
        });
        field.value = letters.slice(0, end);
        const start = performance.now();
        form.requestSubmit();
        await answered;
        // Reading a size makes the browser lay the page out.
        document.body.getBoundingClientRect();
        pass.push(performance.now() - start);
      }
    }
    return passes;
  }, texts);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return times.map((pass) => pass.toSorted((a, b) => a - b));
}

/** Everything the first results load, in a browser that has seen nothing of the site. */
async function coldBytes(browser: Browser, address: string, query: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const files = filesAskedFor(page);
  await page.goto(`${address}?q=${encodeURIComponent(query)}`);
  await page.locator('[data-results] > li').nth(7).waitFor();
  await context.close();
  return [...files].reduce((sum, file) => sum + sizeOf(file), 0);
}
