import { embedSegment, segments } from '#src/i18n/segments.ts';
import { headerPolicy } from './policy.ts';

/** Addresses below the base path: one, such as /en/feed.xml, or all that begin so, such as /data/*. */
export type PathPattern = `/${string}`;

/** One header and its value by address. Its rules for every host are generated from this. */
export interface HeaderRule {
  readonly name: string;
  /** The first case that fits an address decides. */
  readonly cases: readonly { readonly paths: readonly PathPattern[]; readonly value: string }[];
  /** Its value for all other addresses; without it they do not get the header. */
  readonly otherwise?: string;
  /** Sent only where the connection is encrypted. */
  readonly overTlsOnly?: true;
}

/** Pages made to be framed by other sites. */
const embeds: readonly PathPattern[] = [`/en/${embedSegment.en}/*`, `/fr/${embedSegment.fr}/*`];

const feeds: readonly PathPattern[] = (['en', 'fr'] as const).flatMap((locale) =>
  (['xml', 'json'] as const).flatMap((format): PathPattern[] => [
    `/${locale}/feed.${format}`,
    `/${locale}/${segments.figures[locale]}/feed.${format}`,
  ]),
);

/** Files made to be used by other sites: data, references and pictures of figures, frozen editions. */
const shared: readonly PathPattern[] = ['/cite/*', '/data/*', '/editions/*'];

/**
 * Files whose names change with their content: what the bundler writes, and the word lists of the search
 * index. The texts of search keep their names when only typography changes, so they are not among them.
 */
const hashed: readonly PathPattern[] = [
  '/_astro/*',
  '/pagefind/en/index/*',
  '/pagefind/fr/index/*',
];

/** What the site uses none of. Names that a browser does not know would be told on its console. */
const refused = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];

/** Every header of every host, in the order in which they are sent. Why each: deploy/README.md. */
export const headerRules: readonly HeaderRule[] = [
  {
    name: 'Content-Security-Policy',
    cases: [{ paths: embeds, value: headerPolicy('*') }],
    otherwise: headerPolicy("'self'"),
  },
  { name: 'X-Content-Type-Options', cases: [], otherwise: 'nosniff' },
  { name: 'Referrer-Policy', cases: [], otherwise: 'no-referrer' },
  {
    name: 'Permissions-Policy',
    cases: [],
    otherwise: refused.map((feature) => `${feature}=()`).join(', '),
  },
  { name: 'Cross-Origin-Opener-Policy', cases: [], otherwise: 'same-origin' },
  {
    name: 'Cross-Origin-Resource-Policy',
    cases: [{ paths: [...embeds, ...shared, '/share/*', '/icon.svg'], value: 'cross-origin' }],
    otherwise: 'same-origin',
  },
  { name: 'Access-Control-Allow-Origin', cases: [{ paths: [...shared, ...feeds], value: '*' }] },
  {
    name: 'Cache-Control',
    cases: [
      { paths: hashed, value: 'public, max-age=31536000, immutable' },
      // They do not change; but what must be withdrawn from one has to be gone within a day.
      { paths: ['/editions/*'], value: 'public, max-age=86400' },
    ],
    otherwise: 'no-cache',
  },
  // Two years; not for subdomains, which may be somebody else's.
  {
    name: 'Strict-Transport-Security',
    cases: [],
    otherwise: 'max-age=63072000',
    overTlsOnly: true,
  },
];

/** Whether an address below the base, which begins with a slash, is one of a pattern. */
export const fits = (pattern: PathPattern, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** A header's value for an address below the base; undefined where it is not sent. */
export const valueOf = ({ cases, otherwise }: HeaderRule, path: string): string | undefined =>
  cases.find(({ paths }) => paths.some((pattern) => fits(pattern, path)))?.value ?? otherwise;

/** The headers for an address below the base, which begins with a slash, by name. Content-Type is not among them. */
export function headersFor(path: string, { tls = false } = {}): Record<string, string> {
  return Object.fromEntries(
    headerRules
      .filter(({ overTlsOnly }) => tls || overTlsOnly !== true)
      .flatMap((rule) => {
        const value = valueOf(rule, path);
        return value === undefined ? [] : [[rule.name, value]];
      }),
  );
}

const ofLanguage = (locale: 'en' | 'fr'): PathPattern[] => [
  `/${locale}/`,
  `/${locale}/${embedSegment[locale]}/*`,
  ...Object.values(segments).map((segment): PathPattern => `/${locale}/${segment[locale]}/*`),
  `/${locale}/feed*`,
  `/${locale}/opensearch.xml`,
  `/pagefind/${locale}/index/*`,
  `/pagefind/${locale}/pagefind*`,
  `/pagefind/${locale}/wasm*`,
];

/**
 * Patterns that no two of fit one address of a page or file, and one of which fits each: what hosts need that
 * join the values of all rules that fit. A test holds them against the built site.
 */
export const partition: readonly PathPattern[] = [
  '/',
  '/404.html',
  ...ofLanguage('en'),
  ...ofLanguage('fr'),
  '/_astro/*',
  '/cite/*',
  '/data/*',
  '/editions/*',
  '/search/*',
  '/share/*',
  '/.well-known/*',
  '/icon.svg',
  '/touch-icon.png',
  '/robots.txt',
  '/sitemap*',
];
