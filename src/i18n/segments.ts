import type { Locale } from './locales.ts';

/** Text or an address in each language. */
export type Both = Record<Locale, string>;

/** The one place where a part of an address is written. It knows no base path, so that reports can use it too. */
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

/** Part of the address of what other sites may embed; no section, since it has no page of its own. */
export const embedSegment = { en: 'embed', fr: 'integrer' } as const satisfies Both;

/** Last part of the address of the page that says how to cite another, below that page. */
export const citeSegment = { en: 'cite', fr: 'citer' } as const satisfies Both;

/** Address of the page of the UN series, below figures. */
export const seriesSlug = { en: 'un-series', fr: 'serie-onu' } as const satisfies Both;

/** Part of the address of the pages on frozen editions, below data. */
export const editionsSegment = { en: 'editions', fr: 'editions' } as const satisfies Both;

/** Address of the page that says how complete and how fresh the record is, below about. */
export const freshnessSlug = { en: 'freshness', fr: 'fraicheur' } as const satisfies Both;
