// Prints how long one step of the year takes on the built map with the processor slowed down four times.
// Limit: 25 ms. The time is that of the script and of the layout it asks for, with everything in sight.
import { chromium } from 'playwright/test';
import { findBrowser } from '../../src/commands/browser.ts';
import { siteBase } from '../../src/commands/site-base.ts';
import { serveFolder } from '../../src/commands/static-server.ts';

const { executablePath, args } = findBrowser();
const { url, close } = await serveFolder('dist', { base: siteBase });
const browser = await chromium.launch({ executablePath, args });
const page = await browser.newPage({ viewport: { width: 1200, height: 1000 } });
await page.goto(new URL('en/map/', url).href);
await page.locator('[data-live-now]').waitFor();
const session = await page.context().newCDPSession(page);
await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });

const times = await page.evaluate(async () => {
  const next = document.querySelector<HTMLButtonElement>('[data-step="1"]');
  if (next === null) throw new Error('There is no step button on the map.');
  next.focus();
  const taken: number[] = [];
  for (let step = 0; step < 38; step += 1) {
    const start = performance.now();
    next.click();
    // Reading a size makes the browser lay the page out, which is part of the step.
    document.body.getBoundingClientRect();
    taken.push(performance.now() - start);
    await new Promise((done) => setTimeout(done, 20));
  }
  if (document.activeElement !== next) throw new Error('The step took the focus away.');
  return taken;
});
await browser.close();
await close();

const sorted = times.toSorted((a, b) => a - b);
const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]?.toFixed(1);
console.log(
  `A step of the year at 4x slow-down: median ${at(0.5)} ms, 90th percentile ${at(0.9)} ms, worst ${at(1)} ms (${sorted.length} steps; limit 25 ms).`,
);
