import { chromium, type Browser } from 'playwright';
import { findBrowser } from '../../src/commands/browser.ts';
import { allPages, dist } from '../site/support/built-site.ts';
import { examples } from '../site/support/templates.ts';
import { serveCompressed } from './compressing-server.ts';
import { floorPage } from './floor.ts';
import { median, type Measured, type Part } from './measured.ts';
import { openSlowPhone, slowPhoneText } from './slow-phone.ts';

/** How often each page is opened; the median counts. */
const rounds = 3;
/** How much later than the floor the largest thing may be painted. */
const limit = 1.15;

interface Visit {
  /** Milliseconds from the start of the navigation. */
  painted: number;
  /** What moved by itself: the sum of layout shifts. */
  shift: number;
  /** Total blocking time in milliseconds. */
  blocked: number;
}

/** What the browser’s own entries say of a visit. Times in milliseconds from the start of the navigation. */
interface Seen {
  painted: number;
  /** The first paint of content. */
  first: number;
  shift: number;
  /** Start and length of each task of 50 ms and more. */
  tasks: [number, number][];
}

/** Total blocking time as Lighthouse defines it: what tasks took beyond 50 ms each, after the first paint of content. */
const blockingTime = ({ first, tasks }: Seen): number =>
  tasks.reduce(
    (sum, [start, duration]) => sum + Math.max(0, start + duration - Math.max(start, first) - 50),
    0,
  );

/** Largest contentful paint, layout shift and blocking time of one visit, by the browser’s own entries. */
async function visit(browser: Browser, url: string): Promise<Visit> {
  const { page } = await openSlowPhone(browser);
  try {
    await page.addInitScript(() => {
      const seen: Seen = { painted: 0, first: Infinity, shift: 0, tasks: [] };
      (globalThis as unknown as { seen: Seen }).seen = seen;
      const watch = (type: string, add: (entry: PerformanceEntry & { value?: number }) => void) => {
        new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({
          type,
          buffered: true,
        });
      };
      watch('largest-contentful-paint', ({ startTime }) => (seen.painted = startTime));
      watch('paint', ({ name, startTime }) => {
        if (name === 'first-contentful-paint') seen.first = startTime;
      });
      watch('layout-shift', ({ value }) => (seen.shift += value ?? 0));
      watch('longtask', ({ startTime, duration }) => seen.tasks.push([startTime, duration]));
    });
    await page.goto(url, { waitUntil: 'load' });
    // Observers tell a little late, and pictures that wait come after the load.
    await page.waitForTimeout(500);
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
    return { painted: seen.painted, shift: seen.shift, blocked: blockingTime(seen) };
  } finally {
    await page.context().close();
  }
}

const middle = (visits: readonly Visit[], of: keyof Visit) => median(visits.map((v) => v[of]));

/** Each template once, in English and French by turns: the two differ in words alone. */
const isItsTurn = (i: number) => i % 4 === 0 || i % 4 === 3;

/** The live map and the search work while they load; every other page is for reading. */
const works = /the (?:embedded )?map|the search in/;

/** Each template against a hand-written page of the same words, served by the same server in the same run. */
export async function benchSpeed(): Promise<Part> {
  const pages = new Map(allPages().map((page) => [page.path, page]));
  const measurable = examples.filter(
    ({ address }, i) => pages.has(address) && isItsTurn(i) && !address.includes('404'),
  );
  const floors = new Map(
    measurable.map(({ address }) => [`/floor/${address}`, floorPage(pages.get(address)!)]),
  );
  const server = await serveCompressed(dist, floors);
  const browser = await chromium.launch(findBrowser());
  const measured: Measured[] = [];
  try {
    // The first visit pays for the browser’s own start.
    await visit(browser, server.url);
    for (const { name, address } of measurable) {
      const ours: Visit[] = [];
      const floor: Visit[] = [];
      // In turn, so that what slows the machine for a while slows both.
      for (let round = 0; round < rounds; round += 1) {
        ours.push(await visit(browser, server.url + address));
        floor.push(await visit(browser, new URL(`/floor/${address}`, server.url).href));
      }
      const ratio = middle(ours, 'painted') / middle(floor, 'painted');
      measured.push(
        {
          what: `${name}: largest paint against the floor`,
          value: ratio,
          unit: 'times',
          limit: { most: limit },
          note: `${Math.round(middle(ours, 'painted'))} ms; floor ${Math.round(middle(floor, 'painted'))} ms`,
        },
        {
          what: `${name}: layout shift`,
          value: middle(ours, 'shift'),
          unit: 'shift',
          limit: { most: 0 },
        },
        {
          what: `${name}: blocking time`,
          value: middle(ours, 'blocked'),
          unit: 'ms',
          against: { what: 'floor', value: middle(floor, 'blocked') },
          ...(works.test(name) ? {} : { limit: { most: 0 } }),
        },
      );
      console.log(`${name}: ${ratio.toFixed(2)}`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return {
    name: 'Speed of pages',
    how: `${slowPhoneText} Each page and its floor, a page with the same words in plain elements and one short style, are opened in turn ${rounds} times; medians.`,
    measured,
  };
}
