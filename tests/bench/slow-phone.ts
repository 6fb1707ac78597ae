import type { Browser, CDPSession, Page } from 'playwright';

/**
 * A slow phone on a slow line, after Lighthouse’s “mobile” with throttling by DevTools: processor four times slower,
 * 562.5 ms a request, 1,474.56 kbit/s down, 675 kbit/s up, 412 by 823 px at 1.75.
 */
export const slowPhone = {
  slowdown: 4,
  latency: 562.5,
  downKbps: 1474.56,
  upKbps: 675,
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
} as const;

export const slowPhoneText = `Chromium through Playwright as a slow phone on a slow line: processor ${slowPhone.slowdown} times slower, ${slowPhone.latency} ms a request, ${slowPhone.downKbps} kbit/s down, ${slowPhone.viewport.width} by ${slowPhone.viewport.height} px (what Lighthouse sets for “mobile” when DevTools throttle; Lighthouse itself does not lock here). DevTools delay requests, not packets, so the size of a TCP window does not show.`;

const bytes = (kbps: number) => (kbps * 1000) / 8;

/** The line itself that Lighthouse takes a phone to have, before it allows for what DevTools cannot delay. */
export const slowLine = {
  offline: false,
  latency: 150,
  downloadThroughput: bytes(1600),
  uploadThroughput: bytes(750),
} as const;

/** A page of such a phone, with nothing cached, and the session that slows it down. */
export async function openSlowPhone(
  browser: Browser,
): Promise<{ page: Page; session: CDPSession }> {
  const { slowdown, latency, downKbps, upKbps, viewport, deviceScaleFactor } = slowPhone;
  const context = await browser.newContext({ viewport, deviceScaleFactor, isMobile: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytes(downKbps),
    uploadThroughput: bytes(upKbps),
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return { page, session };
}
