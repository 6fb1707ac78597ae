import type { Locale } from './locales.ts';

/** Text or an address in each language. */
export type Both = Record<Locale, string>;

/** The one place where a part of an address is written. */
export const segments = {
  map: { en: 'map', fr: 'carte' },
  missions: { en: 'missions', fr: 'missions' },
  countries: { en: 'countries', fr: 'pays' },
  stories: { en: 'stories', fr: 'recits' },
  partners: { en: 'partners', fr: 'partenaires' },
  figures: { en: 'figures', fr: 'chiffres' },
  data: { en: 'data', fr: 'donnees' },
  sources: { en: 'sources', fr: 'sources' },
  'how-it-works': { en: 'how-it-works', fr: 'fonctionnement' },
  timeline: { en: 'timeline', fr: 'chronologie' },
  join: { en: 'join', fr: 'participer' },
  memorial: { en: 'memorial', fr: 'hommage' },
  search: { en: 'search', fr: 'recherche' },
  'a-z': { en: 'a-z', fr: 'a-z' },
  glossary: { en: 'glossary', fr: 'glossaire' },
  changes: { en: 'changes', fr: 'modifications' },
  about: { en: 'about', fr: 'a-propos' },
} as const satisfies Record<string, Both>;

export type Section = keyof typeof segments;
export const sections = Object.keys(segments) as Section[];

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

/** Part of the address of what other sites may embed; no section, since it has no page of its own. */
export const embedSegment = { en: 'embed', fr: 'integrer' } as const satisfies Both;
