// How fast the map answers on a slow device, and how soon and with how many bytes it can be used there.
import { chromium, type Browser, type Page } from 'playwright';
import { findBrowser } from '../../src/commands/browser.ts';
import { serveCompressed } from './compressing-server.ts';

/** How much slower than this machine the device is taken to be, and its line: a phone as Lighthouse takes it. */
const slowdown = 4;
const line = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 750e3 / 8,
};
const phone = { width: 412, height: 823 };

const address = { en: 'en/map/', fr: 'fr/carte/' } as const;
type Language = keyof typeof address;

/** How often each step and each cold start is measured, so that what else the machine does counts less: the middle counts. */
const tries = 3;

/** What must hold: milliseconds of a step, milliseconds and bytes until the map can be used. */
export const mapLimits = { step: 25, firstUse: 2500, bytes: 80_000 } as const;

/** Milliseconds of a step of the year, all missions shown, to each year: the script and the layout it asks for. */
export interface StepTimes {
  readonly steps: number;
  readonly median: number;
  /** 95 of 100 steps take no longer. */
  readonly p95: number;
  readonly longest: number;
  /** All that the main thread does for a step, on average: what follows on the next frame and painting too. */
  readonly inAll: number;
}

/** From the address, nothing kept from before, to the first step of the year that works on the live map. */
export interface FirstUse {
  readonly milliseconds: number;
  /** Bytes that came over the line until then. */
  readonly bytes: number;
}

export interface MapFigures {
  readonly language: Language;
  readonly step: StepTimes;
  readonly firstUse: FirstUse;
  /** Whether all limits hold. */
  readonly within: boolean;
}

const quantile = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.ceil(share * times.length) - 1] ?? NaN;

/** Measures the map of a built site in both languages. Throws when a step does not work or takes the focus away. */
export async function measureMap(dist: string): Promise<MapFigures[]> {
  const site = await serveCompressed(dist);
  const browser = await chromium.launch(findBrowser());
  try {
    const figures: MapFigures[] = [];
    for (const language of ['en', 'fr'] as const) {
      const url = site.url + address[language];
      const step = await measureSteps(browser, url);
      const all: FirstUse[] = [];
      for (let i = 0; i < tries; i += 1) all.push(await measureFirstUse(browser, url));
      const firstUse = {
        milliseconds: quantile(
          all.map(({ milliseconds }) => milliseconds),
          0.5,
        ),
        bytes: Math.max(...all.map(({ bytes }) => bytes)),
      };
      const within =
        step.p95 < mapLimits.step &&
        firstUse.milliseconds <= mapLimits.firstUse &&
        firstUse.bytes <= mapLimits.bytes;
      figures.push({ language, step, firstUse, within });
    }
    return figures;
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Measures, prints and gives the figures. */
export async function benchMap(dist: string): Promise<MapFigures[]> {
  const figures = await measureMap(dist);
  console.log(`\nMap, at ${slowdown} times the time of this machine; first use on a slow line:`);
  console.table(
    figures.map(({ language, step, firstUse, within }) => ({
      language,
      'step, median (ms)': step.median.toFixed(1),
      'step, 95 of 100 (ms)': step.p95.toFixed(1),
      'step, longest (ms)': step.longest.toFixed(1),
      'main thread a step (ms)': step.inAll.toFixed(1),
      'first use (ms)': Math.round(firstUse.milliseconds),
      'bytes until then': firstUse.bytes,
      'within limits': within,
    })),
  );
  console.log(
    `Limits: ${mapLimits.step} ms for 95 of 100 steps, ${mapLimits.firstUse} ms and ${mapLimits.bytes} bytes to first use.`,
  );
  return figures;
}

async function slowPage(browser: Browser, viewport: { width: number; height: number }) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return { context, page, session };
}

async function measureSteps(browser: Browser, url: string): Promise<StepTimes> {
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
    quantile(
      passes.map((pass) => pass[year] ?? NaN),
      0.5,
    ),
  );
  return {
    steps: times.length,
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    longest: quantile(times, 1),
    inAll: (after - before) / times.length / tries,
  };
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
  await session.send('Network.emulateNetworkConditions', line);
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

if (import.meta.main) await benchMap('dist');
