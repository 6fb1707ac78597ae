import type { Page } from 'playwright/test';

/** How many files of each kind a page has asked for since this was called, by the browser's names for kinds. */
export function countRequests(page: Page): () => Record<string, number> {
  const counts: Record<string, number> = {};
  page.on('request', (request) => {
    const kind = request.resourceType();
    const { protocol, pathname } = new URL(request.url());
    // A picture within the page itself asks nobody; some browsers ask for the icon, when they like.
    if (/^https?:$/.test(protocol) && !/\/(?:icon\.svg|favicon\.ico)$/.test(pathname))
      counts[kind] = (counts[kind] ?? 0) + 1;
  });
  return () => Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What was counted last, by address: what the page on privacy tells. */
export interface Counted {
  address: { en: string; fr: string };
  title: { en: string; fr: string };
  files: Record<string, number>;
}
