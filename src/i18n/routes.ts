import type { Locale } from './locales.ts';
import { segments, type Both, type Section } from './segments.ts';

export * from './segments.ts';

/** Sections that stand in the main menu, in order. */
export const mainMenu = [
  'map',
  'missions',
  'countries',
  'stories',
  'figures',
  'how-it-works',
  'join',
] as const satisfies readonly Section[];

/** The base path of the site, with a slash at its end. */
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Puts the base path in front of an address of ours, which starts with a slash. */
export const href = (path: string): string => base + path.replace(/^\//, '');

/** Addresses of a page in both languages, base path included. */
export function addressesOf(section: Section | 'home', slug?: Both): Both {
  const of = (locale: Locale) => {
    const parts = [
      locale,
      ...(section === 'home' ? [] : [segments[section][locale]]),
      ...(slug ? [slug[locale]] : []),
    ];
    return href(`/${parts.join('/')}/`);
  };
  return { en: of('en'), fr: of('fr') };
}

/** Address of a section's own page. */
export const sectionHref = (section: Section | 'home', locale: Locale): string =>
  addressesOf(section)[locale];

/** Feeds: of every change, and of those that concern figures. */
export type FeedName = 'all' | 'figures';

/** Address of a feed in one format, base path included. */
export const feedAddress = (name: FeedName, format: 'xml' | 'json', locale: Locale): string =>
  `${name === 'all' ? sectionHref('home', locale) : sectionHref('figures', locale)}feed.${format}`;
