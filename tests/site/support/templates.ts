import type { Locale } from './built-site.ts';

/** One page for each template, with its address below the base in both languages. */
interface Template {
  name: string;
  address: Record<Locale, string>;
  /** What scripts change in the text of the page, and why it is no loss without them. */
  scripted?: string;
}

export const templates: readonly Template[] = [
  { name: 'the home page', address: { en: 'en/', fr: 'fr/' } },
  {
    name: 'the map',
    address: { en: 'en/map/', fr: 'fr/carte/' },
    scripted: 'a choice of years and a live map; without scripts the picture and the whole list',
  },
  { name: 'the list of missions', address: { en: 'en/missions/', fr: 'fr/missions/' } },
  {
    name: 'a mission with a chart and values',
    address: { en: 'en/missions/minustah-haiti/', fr: 'fr/missions/minustah-haiti/' },
  },
  { name: 'the list of countries', address: { en: 'en/countries/', fr: 'fr/pays/' } },
  { name: 'a country', address: { en: 'en/countries/haiti/', fr: 'fr/pays/haiti/' } },
  { name: 'the list of stories', address: { en: 'en/stories/', fr: 'fr/recits/' } },
  {
    name: 'a story',
    address: { en: 'en/stories/mopti-patrols/', fr: 'fr/recits/patrouilles-mopti/' },
  },
  { name: 'the list of partners', address: { en: 'en/partners/', fr: 'fr/partenaires/' } },
  { name: 'a partner', address: { en: 'en/partners/rcmp/', fr: 'fr/partenaires/grc/' } },
  { name: 'the list of figures', address: { en: 'en/figures/', fr: 'fr/chiffres/' } },
  {
    name: 'a figure',
    address: {
      en: 'en/figures/officers-deployed-since-1989/',
      fr: 'fr/chiffres/policiers-deployes-depuis-1989/',
    },
    scripted:
      'a button that copies and a choice of date; without scripts the table, in order of time',
  },
  {
    name: 'the UN series',
    address: { en: 'en/figures/un-series/', fr: 'fr/chiffres/serie-onu/' },
  },
  {
    name: 'the citations of a figure',
    address: {
      en: 'en/figures/officers-on-un-missions/cite/',
      fr: 'fr/chiffres/policiers-en-mission-de-l-onu/citer/',
    },
    scripted: 'buttons that copy, and the day of reading; without scripts the text can be selected',
  },
  { name: 'the data page', address: { en: 'en/data/', fr: 'fr/donnees/' } },
  {
    name: 'the list of editions',
    address: { en: 'en/data/editions/', fr: 'fr/donnees/editions/' },
  },
  {
    name: 'what changed since an edition',
    address: {
      en: 'en/data/editions/2026-11-21-to-now/',
      fr: 'fr/donnees/editions/2026-11-21-a-maintenant/',
    },
  },
  { name: 'the list of sources', address: { en: 'en/sources/', fr: 'fr/sources/' } },
  {
    name: 'a source',
    address: { en: 'en/sources/rcmp-po-2019/', fr: 'fr/sources/rcmp-po-2019/' },
  },
  { name: 'how it works', address: { en: 'en/how-it-works/', fr: 'fr/fonctionnement/' } },
  {
    name: 'an article under how it works',
    address: { en: 'en/how-it-works/conduct/', fr: 'fr/fonctionnement/conduite/' },
  },
  {
    name: 'an article with a table in its text',
    address: {
      en: 'en/how-it-works/promise-and-delivery/',
      fr: 'fr/fonctionnement/promesse-et-resultat/',
    },
  },
  {
    name: 'the two languages compared',
    address: {
      en: 'en/figures/official-pages-compared/',
      fr: 'fr/chiffres/pages-officielles-comparees/',
    },
  },
  { name: 'the timeline', address: { en: 'en/timeline/', fr: 'fr/chronologie/' } },
  { name: 'joining', address: { en: 'en/join/', fr: 'fr/participer/' } },
  {
    name: 'an article under joining',
    address: { en: 'en/join/officers/', fr: 'fr/participer/policiers/' },
  },
  {
    name: 'the self-check',
    address: { en: 'en/join/self-check/', fr: 'fr/participer/verification-personnelle/' },
    scripted: 'questions beside the rules; without scripts the same rules as a list',
  },
  {
    name: 'the stages',
    address: { en: 'en/join/timeline/', fr: 'fr/participer/calendrier/' },
    scripted: 'a button that prints; without scripts the browser’s own does',
  },
  {
    name: 'the table of postings',
    address: { en: 'en/join/postings/', fr: 'fr/participer/affectations/' },
  },
  {
    name: 'the search for a service',
    address: { en: 'en/join/my-service/', fr: 'fr/participer/mon-service/' },
    scripted: 'a field that narrows the list; without scripts the list and what to do besides',
  },
  {
    name: 'the briefing sheet',
    address: { en: 'en/join/briefing-sheet/', fr: 'fr/participer/fiche-d-information/' },
    scripted: 'a button that prints; without scripts the browser’s own does',
  },
  {
    name: 'questions and answers',
    address: { en: 'en/join/questions/', fr: 'fr/participer/questions/' },
  },
  { name: 'the memorial', address: { en: 'en/memorial/', fr: 'fr/hommage/' } },
  {
    name: 'the search',
    address: { en: 'en/search/', fr: 'fr/recherche/' },
    scripted: 'a search; without scripts a way to the A to Z',
  },
  { name: 'the A to Z', address: { en: 'en/a-z/', fr: 'fr/a-z/' } },
  { name: 'the glossary', address: { en: 'en/glossary/', fr: 'fr/glossaire/' } },
  { name: 'the changes', address: { en: 'en/changes/', fr: 'fr/modifications/' } },
  { name: 'about', address: { en: 'en/about/', fr: 'fr/a-propos/' } },
  {
    name: 'parity and freshness',
    address: { en: 'en/about/freshness/', fr: 'fr/a-propos/fraicheur/' },
  },
  {
    name: 'an embedded figure',
    address: {
      en: 'en/embed/figures/officers-deployed-since-1989/',
      fr: 'fr/integrer/chiffres/officers-deployed-since-1989/',
    },
  },
  {
    name: 'the embedded UN series',
    address: {
      en: 'en/embed/figures/un-series/',
      fr: 'fr/integrer/chiffres/serie-onu/',
    },
  },
  { name: 'the embedded map', address: { en: 'en/embed/map/', fr: 'fr/integrer/carte/' } },
];

/** Pages that stand before the choice of language: one for both. */
const bilingual: readonly { name: string; address: string }[] = [
  { name: 'the choice of language', address: '' },
  { name: 'the page for what is not found', address: '404.html' },
];

interface Example {
  /** Such as “a country in French”. */
  name: string;
  address: string;
  scripted: string | undefined;
}

const languages = { en: 'English', fr: 'French' } as const;

/** Every template in every language it has. */
export const examples: readonly Example[] = [
  ...templates.flatMap(({ name, address, scripted }) =>
    (['en', 'fr'] as const).map((locale) => ({
      name: `${name} in ${languages[locale]}`,
      address: address[locale],
      scripted,
    })),
  ),
  ...bilingual.map((page) => ({ ...page, scripted: undefined })),
];
