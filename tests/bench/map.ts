// How fast the map answers on a slow device, and how soon and with how many bytes it can be used there.
import { chromium, type Browser, type Page } from 'playwright';
import { findBrowser } from '../../src/commands/browser.ts';
import { map, locales } from '../site/support/map.ts';
import { serveCompressed } from './compressing-server.ts';
import { median, quantile, type Measured, type Part } from './measured.ts';
import { slowLine, slowPhone } from './slow-phone.ts';

const { slowdown, viewport: phone } = slowPhone;

/** How often each step and each cold start is measured, so that what else the machine does counts less: the middle counts. */
const tries = 3;

/** Milliseconds of a step to each year, all missions shown: the script and the layout it asks for. */
interface Steps {
  readonly times: readonly number[];
  /** All that the main thread does for a step, on average: what follows in the next frame and painting too. */
  readonly inAll: number;
}

/** From the address, nothing kept from before, to the first step of the year that works on the live map. */
interface FirstUse {
  readonly milliseconds: number;
  /** Bytes that came over the line until then. */
  readonly bytes: number;
}

/** Measures the map of a built site in both languages. Throws when a step does not work or takes the focus away. */
export async function benchMap(dist: string): Promise<Part> {
  const site = await serveCompressed(dist);
  const browser = await chromium.launch(findBrowser());
  const measured: Measured[] = [];
  try {
    for (const locale of locales) {
      const url = site.url + map[locale];
      const { times, inAll } = await measureSteps(browser, url);
      const uses: FirstUse[] = [];
      for (let i = 0; i < tries; i += 1) uses.push(await measureFirstUse(browser, url));
      measured.push(...inWords(locale, times, inAll, uses));
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return {
    name: 'Map',
    how: `Chromium through Playwright, processor ${slowdown} times slower. A step is the click on the next year and the layout it asks for, from 1989 to the last year with all missions, 1200 by 1000 px, after one pass to warm up; of ${tries} passes the middle one for each year. First use is from the address to the first such step that works on the live map, ${phone.width} by ${phone.height} px, ${slowLine.latency} ms there and back and 1.6 Mbit/s down, nothing cached; the middle of ${tries}.`,
    measured,
  };
}

const inWords = (
  locale: string,
  times: readonly number[],
  inAll: number,
  uses: readonly FirstUse[],
): Measured[] => [
  {
    what: `Step of the year (${locale}), middle`,
    value: median(times),
    unit: 'ms',
    limit: { most: 25 },
    note: `longest ${quantile(times, 1).toFixed(1)} ms`,
  },
  {
    what: `Step of the year (${locale}), 95 of 100`,
    value: quantile(times, 0.95),
    unit: 'ms',
    limit: { most: 25 },
  },
  { what: `Main thread in all for a step (${locale})`, value: inAll, unit: 'ms' },
  {
    what: `First use of the map (${locale})`,
    value: median(uses.map(({ milliseconds }) => milliseconds)),
    unit: 'ms',
    limit: { most: 2500 },
  },
  {
    what: `Bytes until the first use of the map (${locale})`,
    value: Math.max(...uses.map(({ bytes }) => bytes)),
    unit: 'bytes',
    limit: { most: 80_000 },
  },
];

async function slowPage(browser: Browser, viewport: { width: number; height: number }) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return { context, page, session };
}

async function measureSteps(browser: Browser, url: string): Promise<Steps> {
  const { context, page, session } = await slowPage(browser, { width: 1200, height: 1000 });
  await page.goto(url);
  await page.locator('[data-live-now]').waitFor();
  await session.send('Performance.enable');
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
  };
  // Once to warm up: a reader's first step is told as the first use is.
  await stepThrough(page);
  const before = await busy();
  const passes: number[][] = [];
  for (let i = 0; i < tries; i += 1) passes.push(await stepThrough(page));
  const after = await busy();
  await context.close();
  const years = passes[0]?.length ?? 0;
  const times = Array.from({ length: years }, (_, year) =>
    median(passes.map((pass) => pass[year] ?? NaN)),
  );
  return { times, inAll: (after - before) / times.length / tries };
}

/** From all years through every year, forwards; the next step is taken when nothing is left to do for the last. */
const stepThrough = (page: Page) =>
  page.evaluate(async () => {
    const button = (selector: string) => {
      const found = document.querySelector<HTMLButtonElement>(selector);
      if (found === null) throw new Error(`There is no ${selector} on the map.`);
      return found;
    };
    const drawn = () =>
      new Promise((done) => requestAnimationFrame(() => setTimeout(() => setTimeout(done, 30))));
    button('[data-all-years]').click();
    await drawn();
    const next = button('[data-step="1"]');
    next.focus();
    const taken: number[] = [];
    while (next.ariaDisabled !== 'true') {
      const start = performance.now();
      next.click();
      // Reading a size makes the browser lay the page out, which is part of the step.
      document.body.getBoundingClientRect();
      taken.push(performance.now() - start);
      await drawn();
    }
    if (document.activeElement !== next) throw new Error('The step took the focus away.');
    return taken;
  });

async function measureFirstUse(browser: Browser, url: string): Promise<FirstUse> {
  const { context, page, session } = await slowPage(browser, phone);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slowLine);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.addInitScript(() => {
    /** Goes to the map, and steps as soon as it is live. */
    const tryStep = () => {
      const frame = document.querySelector('[data-frame]');
      if (frame === null) return;
      frame.scrollIntoView({ block: 'center' });
      if (!frame.hasAttribute('data-live-now')) return;
      const line = document.querySelector('[data-line]')?.textContent;
      document.querySelector<HTMLButtonElement>('[data-step="1"]')?.click();
      document.body.getBoundingClientRect();
      if (document.querySelector('[data-line]')?.textContent === line) return;
      document.documentElement.dataset['firstUse'] = String(performance.now());
      observer.disconnect();
    };
    const observer = new MutationObserver(tryStep);
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributeFilter: ['data-live-now'],
    });
  });
  await page.goto(url, { waitUntil: 'commit' });
  const root = page.locator('html[data-first-use]');
  await root.waitFor({ state: 'attached' });
  const milliseconds = Number(await root.getAttribute('data-first-use'));
  await context.close();
  return { milliseconds, bytes };
}
