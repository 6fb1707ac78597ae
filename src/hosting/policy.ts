// The content-security policy, for the head of each page (astro.config.mjs) and for the header. A browser
// applies both, and the stricter wins: so the header leaves scripts and styles, which each page allows by the
// hashes of its own, to the page, and default-src with them, since it would stand in for both.

/** What page and header say alike: everything but scripts and styles. */
const shared = [
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
] as const;

/** What the policy in a page's head says beside its scripts and styles. */
export const pageDirectives = ["default-src 'self'", ...shared] as const;

/** Where scripts may come from; Pagefind compiles its index reader as WebAssembly. */
export const scriptSources = ["'self'", "'wasm-unsafe-eval'"] as const;

/** Where styles may come from. */
export const styleSources = ["'self'"] as const;

/** The policy in the header; who may frame a page can be said there only. */
export const headerPolicy = (framedBy: "'self'" | '*'): string =>
  [...shared, `frame-ancestors ${framedBy}`].join('; ');
