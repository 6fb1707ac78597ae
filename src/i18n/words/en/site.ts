import type { PluralForms } from '../../format.ts';

export const language = {
  own: 'English',
  other: 'Français',
};

export const page = {
  skip: 'Skip to the text',
  menu: 'Main menu',
  youAreHere: 'You are here',
  home: 'Home',
  onThisPage: 'On this page',
  modified: 'Date modified',
  sources: 'Sources',
  backToText: 'Back to the text',
  note: (n: number) => `Note ${n}`,
  correct: 'Correct or add',
  correctText: 'Something wrong or missing? Tell us what, and which document says so.',
  correctSubject: (title: string) => `Correct or add: ${title}`,
  correctPage: (address: string) => `Page: ${address}`,
  correctAsked:
    'What is wrong or missing, what should stand there, and which public document shows it:',
  correctUnset: 'No address for corrections has been published yet.',
  footerMenu: 'More',
  licence: 'Our words and arrangement: CC BY 4.0. Numbers and texts of others stay theirs.',
  edition: (date: string) => `Edition of ${date}`,
  related: 'Related',
  notPublished: 'not published',
  notApplicable: 'not applicable',
  draft: 'draft',
  all: 'All',
  readMore: 'Read more',
  englishOnly: '(English only)',
  frenchOnly: '(in French only)',
  otherLanguage: (name: string) => `(in ${name} only)`,
  count: (n: number, forms: PluralForms, shown: string) =>
    `${shown} ${n === 1 ? forms.one : forms.other}`,
  list: 'List',
  table: 'Table',
  asOf: (date: string) => `as of ${date}`,
  sometime: (range: string) => `at some time ${range}`,
};

export const sections = {
  home: 'Home',
  map: 'Map',
  missions: 'Missions',
  countries: 'Countries',
  stories: 'Stories',
  partners: 'Partners',
  figures: 'Figures',
  data: 'Data',
  sources: 'Sources',
  'how-it-works': 'How it works',
  timeline: 'Timeline',
  join: 'Joining',
  memorial: 'Memorial',
  search: 'Search',
  'a-z': 'A to Z',
  glossary: 'Glossary',
  changes: 'Changes',
  about: 'About',
};

export const intros = {
  missions:
    'Every peace mission in which a published document shows Canadian police. There may be others that no document found here shows.',
  countries:
    'Countries and territories where Canadian police have served, with their missions in order of time.',
  stories: 'What officers did and saw, told from documents already published.',
  partners:
    'Departments, police services and organizations that take part, under the names they bore at the time.',
  figures:
    'Every published number with its date, what it covers, who published it, and why others differ.',
  sources: 'Every document this record cites, and what relies on it.',
  timeline: 'Dated steps since 1989: missions, decisions, losses and recognition.',
  'a-z': 'Every mission, country, story, partner, figure and article, in alphabetical order.',
  glossary: 'Words of the field in both languages, with the forms that official texts use.',
  data: 'The record as files, free to use with credit.',
  changes: 'What changed in this record, and when.',
  map: 'Where Canadian police have served, year by year. The list under the map holds the same places and missions.',
  search: 'Search missions, countries, stories, partners, figures and sources.',
  memorial: 'Canadian police who died on peace operations, as far as this record knows.',
  about: 'Who makes this record, how, and by which rules.',
};

export const descriptions = {
  home: 'An independent record of Canadian police in international peace operations since 1989: missions, countries, stories and every published figure with its source.',
  mission: (name: string, places: string) =>
    `${name}: what Canadian police did in ${places}, when, how many, and which documents say so.`,
  country: (name: string) =>
    `Canadian police in ${name}: why they were asked for, which missions, when, and what they did.`,
  partner: (name: string) =>
    `${name}: its part in sending Canadian police on peace operations, its names and dates.`,
  source: (title: string) =>
    `${title}: what this document is, when it was published, and which pages of the record rely on it.`,
};

export const notFound = {
  title: 'Page not found',
  text: 'This address leads nowhere. Try the search, or the A to Z.',
};

export const choice = { title: 'Peace Operations Record', enter: 'English' };

export const share = {
  independence:
    'Independent site, not affiliated with any government, police service or the United Nations.',
};

/** What a visit asks for, on the page on privacy. */
export const requests = {
  forms: { one: 'request', other: 'requests' },
  page: 'the page itself',
  kinds: {
    script: { one: 'script', other: 'scripts' },
    stylesheet: { one: 'style sheet for paper', other: 'style sheets for paper' },
    image: { one: 'picture', other: 'pictures' },
    font: { one: 'font', other: 'fonts' },
    fetch: { one: 'data file', other: 'data files' },
    other: { one: 'other file', other: 'other files' },
  },
};
