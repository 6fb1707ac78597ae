export const mission = {
  facts: 'Key facts',
  organization: 'Led by',
  places: 'Where',
  missionDates: 'Mission',
  canadianDates: 'Canadian police',
  status: 'Canadian part',
  evidence: 'Evidence',
  armed: 'Weapons',
  languages: 'Working language',
  roles: 'What officers did',
  services: 'Services known to have taken part',
  servicesNote: 'Those named in the documents read; never a full list.',
  aliases: 'Also known as',
  conditions: 'Conditions and risk',
  conditionsUnknown: 'How officers live and work there: not published.',
  noDeaths: 'No Canadian police officer is known to have died in this mission.',
  travelAdvice: 'What the Government of Canada tells travellers today',
  numbers: 'Published numbers',
  numbersNote:
    'Each number as one document gave it. They count different things and are never added.',
  unCounts: 'UN counts at each month’s end',
  disagreements: 'Where documents disagree',
  stories: 'Stories from this mission',
  timeline: 'Dates',
  ourTranslation: 'our translation',
  related: 'Related activity, not a peace mission',
  firstSeen: (date: string) => `first seen in the record: ${date}`,
  lastSeen: (date: string) => `last seen in the record: ${date}`,
  kindFilter: 'Peace missions',
  relatedList: 'Related activities that are no peace missions',
  where: 'Where it is',
};

export const country = {
  facts: 'Key facts',
  region: 'Region',
  years: 'Canadian police',
  missions: 'Missions in order of time',
  missionCount: 'Missions in this record',
  stories: 'Stories',
  borderNote: 'About this place',
};

export const story = {
  facts: 'About this story',
  when: 'When',
  where: 'Where',
  mission: 'Mission',
  services: 'Police services',
  contentNote: 'Before you read',
  howWeKnow: 'Told from',
  byCountry: 'By country',
  byService: 'By police service',
  minutes: (n: number) => (n <= 1 ? '1 minute to read' : `${n} minutes to read`),
  accounts: 'Shorter accounts',
};

export const partner = {
  facts: 'Key facts',
  kind: 'Kind',
  role: 'Its part',
  period: 'In this role',
  formerNames: 'Former names',
  successor: 'Followed by',
  predecessor: 'Took over from',
  parent: 'Part of',
  website: 'Its own page',
  contacts: 'Contacts as published',
  contactsNote:
    'Addresses age. Each stands with the date of the document that gave it; check with the body itself before relying on one.',
  missions: 'Missions with its officers',
  stories: 'Stories',
};

export const source = {
  readOn: (date: string) => `read ${date}`,
  facts: 'About this document',
  publisher: 'Publisher',
  authors: 'Authors',
  date: 'Published',
  dateNote: 'How the date is known',
  language: 'Language',
  kind: 'Kind',
  number: 'Number',
  read: 'Read',
  readAt: 'Read in the copy of',
  link: 'Open the document',
  archive: 'Archived copy',
  noArchive: 'none known',
  edition: 'Edition',
  reliesOn: 'What relies on it',
  noLink: 'Address not published here',
  undated: 'undated',
  describes: 'What it says',
};

export const kinds = {
  missions: 'Mission',
  countries: 'Country',
  stories: 'Story',
  partners: 'Partner',
  figures: 'Figure',
  sources: 'Source',
  articles: 'Article',
};

export const timeline = {
  decade: (decade: string) => `${decade}s`,
  kinds: {
    policy: 'Policy',
    mission: 'Mission',
    loss: 'Loss',
    recognition: 'Recognition',
    evaluation: 'Evaluation',
  },
};

export const article = {
  documentDates: (dates: string) => `Date of what is cited: ${dates}`,
};

export const glossary = { english: 'English', french: 'French', variants: 'Other forms in use' };

export const memorial = {};
