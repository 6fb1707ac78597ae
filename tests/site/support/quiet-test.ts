import { test as base, type Page } from 'playwright/test';
import { expectNone } from './expect-none.ts';

/** What a page did that it must not: told by the browser while the test ran. */
function watch(page: Page, site: URL): string[] {
  const troubles: string[] = [];
  page.on('console', (message) => {
    troubles.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== site.origin && !['data:', 'blob:'].includes(url.protocol))
      troubles.push(`request to another host: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // A page left behind takes its requests with it.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      troubles.push(`request failed: ${request.url()}`);
  });
  return troubles;
}

/** What a page has kept on the reader's device, as a list of what and how many. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const counts = {
      cookies: document.cookie === '' ? 0 : 1,
      localStorage: localStorage.length,
      sessionStorage: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    };
    return Object.entries(counts)
      .filter(([, count]) => count > 0)
      .map(([what, count]) => `kept on the device: ${count} in ${what}`);
  });

/**
 * A test whose page must stay quiet: no console message, no error, no breach of the content-security policy,
 * no request to another host, no cookie, nothing in storage.
 */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page, baseURL, javaScriptEnabled }, use) => {
      const troubles = watch(page, new URL(baseURL!));
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      await use(undefined);
      if (page.url() !== 'about:blank' && javaScriptEnabled) troubles.push(...(await kept(page)));
      const cookies = await page.context().cookies();
      troubles.push(...cookies.map(({ name }) => `cookie: ${name}`));
      expectNone(troubles);
    },
    { auto: true },
  ],
});

export { expect } from 'playwright/test';
