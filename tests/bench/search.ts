// How well search finds, how fast it answers a keystroke on a slow device, and what its first results load: in a
// browser, on the built site.
import { chromium, type Browser, type Page } from 'playwright';
import { findBrowser } from '../../src/commands/browser.ts';
import { siteBase } from '../../src/commands/site-base.ts';
import { serveFolder } from '../../src/commands/static-server.ts';
import { filesAskedFor, sizeOf } from '../site/support/loaded-files.ts';
import { askAll, scoreOf, searchPage } from '../site/support/queries.ts';
import { median, type Measured, type Part } from './measured.ts';
import { slowPhone } from './slow-phone.ts';

const { slowdown } = slowPhone;

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
interface SearchFigures {
  language: 'en' | 'fr';
  queries: number;
  inFirstPlace: number;
  inFirstThree: number;
  meanReciprocalRank: number;
  absentNamesHonest: number;
  /** Keystrokes of questions not asked before, of words whose files are there. */
  loaded: readonly number[];
  /** The same with the files loaded on the way. */
  loading: readonly number[];
  /** Everything that the first results load from cold, compressed. */
  coldBytesOneWord: number;
  coldBytesThreeWords: number;
}

/** How well and how fast search finds, and what it loads, on the built site in this folder, in both languages. */
export async function benchSearch(dist: string): Promise<Part> {
  const site = await serveFolder(dist, { base: siteBase });
  const browser = await chromium.launch(findBrowser());
  try {
    const measured: Measured[] = [];
    for (const language of ['en', 'fr'] as const)
      measured.push(...rows(await measure(browser, site.url + searchPage[language], language)));
    return {
      name: 'Search',
      how: `The real index in Chromium. Rates over the tables of queries in tests/fixtures/; a keystroke is the time from a letter to its first results laid out, the processor slowed down ${slowdown} times; bytes are all that the first results load in a browser that has seen nothing of the site, compressed.`,
      measured,
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

async function measure(
  browser: Browser,
  address: string,
  language: 'en' | 'fr',
): Promise<SearchFigures> {
  const page = await browser.newPage();
  await page.goto(address);
  const [loading = [], loaded = []] = await keystrokes(page, typed[language]);
  const score = scoreOf(await askAll(page, language));
  await page.close();
  const [one, three] = asked[language];
  return {
    language,
    queries: score.queries,
    inFirstPlace: score.first,
    inFirstThree: score.three,
    meanReciprocalRank: score.rank,
    absentNamesHonest: score.honest,
    loaded,
    loading,
    coldBytesOneWord: await coldBytes(browser, address, one),
    coldBytesThreeWords: await coldBytes(browser, address, three),
  };
}

function rows(found: SearchFigures): Measured[] {
  const name = { en: 'English', fr: 'French' }[found.language];
  const rate = (what: string, share: number, least: number): Measured => ({
    what: `${name}: ${what}`,
    value: 100 * share,
    unit: '%',
    limit: { least },
    note: `of ${found.queries} queries`,
  });
  return [
    rate('the right page first', found.inFirstPlace, 90),
    rate('the right page in the first three', found.inFirstThree, 98),
    {
      ...rate('names not in the record said to be absent', found.absentNamesHonest, 100),
      note: '',
    },
    { what: `${name}: mean reciprocal rank`, value: found.meanReciprocalRank, unit: 'times' },
    {
      what: `${name}: slowest keystroke, files loaded`,
      value: Math.max(...found.loaded),
      unit: 'ms',
      limit: { most: 100 },
      note: `median ${Math.round(median(found.loaded))} of ${found.loaded.length}`,
    },
    {
      what: `${name}: slowest keystroke that also loads its files`,
      value: Math.max(...found.loading),
      unit: 'ms',
      note: `median ${Math.round(median(found.loading))} of ${found.loading.length}`,
    },
    {
      what: `${name}: first results from cold, one word`,
      value: found.coldBytesOneWord,
      unit: 'bytes',
      limit: { most: 160_000 },
    },
    {
      what: `${name}: first results from cold, three words`,
      value: found.coldBytesThreeWords,
      unit: 'bytes',
      limit: { most: 220_000 },
    },
  ];
}

/**
 * Milliseconds from each letter, without the pause that waits for the next, to its first results laid out: of those
 * that asked for files on the way, then of those that had them. The index itself is loaded before, as it is when a
 * reader comes to the field.
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
    performance.setResourceTimingBufferSize(5000);
    const filesAsked = () => performance.getEntriesByType('resource').length;
    const [loading, loaded]: [number[], number[]] = [[], []];
    for (const letters of list) {
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
        const before = filesAsked();
        const start = performance.now();
        form.requestSubmit();
        await answered;
        // Reading a size makes the browser lay the page out.
        document.body.getBoundingClientRect();
        const taken = performance.now() - start;
        (filesAsked() > before ? loading : loaded).push(taken);
      }
    }
    return [loading, loaded];
  }, texts);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return times;
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
