export interface Redirect {
  /** An address from the root of the host. */
  readonly from: string;
  readonly to: string;
}

/** Addresses that programs ask for by habit, below the base, and what stands there for them. */
const habitual: readonly Redirect[] = [
  { from: '/apple-touch-icon.png', to: '/touch-icon.png' },
  { from: '/favicon.ico', to: '/touch-icon.png' },
  { from: '/sitemap.xml', to: '/sitemap-index.xml' },
];

/** Files that are looked for at the root of a host only; a site below a path answers for it. */
const ofTheHost = ['/', '/robots.txt', '/.well-known/security.txt'] as const;

/**
 * Redirects of a site below a base path, which has a slash at both ends. The site itself needs none: addresses
 * do not change once published.
 */
export const redirects = (base: string): readonly Redirect[] => [
  ...(base === '/' ? [] : ofTheHost.map((from) => ({ from, to: base + from.slice(1) }))),
  ...habitual.map(({ from, to }) => ({ from: base + from.slice(1), to: base + to.slice(1) })),
];
