import type { PluralForms } from '../../format.ts';
import type * as codes from '#src/schema/vocabularies.ts';
import type { For } from '../for.ts';

export const qualifiers = {
  exact: '',
  stated: '',
  'more-than': 'more than',
  'at-least': 'at least',
  almost: 'almost',
  about: 'about',
  'up-to': 'up to',
  calculated: '',
} satisfies For<typeof codes.qualifiers>;

export const units = {
  officers: { one: 'officer', other: 'officers' },
  deployments: { one: 'deployment', other: 'deployments' },
  posts: { one: 'post', other: 'posts' },
  people: { one: 'person', other: 'people' },
  instructors: { one: 'instructor', other: 'instructors' },
  staff: { one: 'full-time equivalent', other: 'full-time equivalents' },
  missions: { one: 'mission', other: 'missions' },
  countries: { one: 'country', other: 'countries' },
  'police-services': { one: 'police service', other: 'police services' },
  percent: { one: 'per cent', other: 'per cent' },
  ratio: { one: 'ratio', other: 'ratio' },
  cad: { one: 'Canadian dollars', other: 'Canadian dollars' },
  usd: { one: 'US dollars', other: 'US dollars' },
  days: { one: 'day', other: 'days' },
  weeks: { one: 'week', other: 'weeks' },
  months: { one: 'month', other: 'months' },
  years: { one: 'year', other: 'years' },
  year: { one: 'calendar year', other: 'calendar year' },
  interviews: { one: 'interview', other: 'interviews' },
} satisfies For<typeof codes.units, PluralForms>;

export const scopes = {
  'all-missions': 'missions of every kind',
  'completed-missions': 'missions that had ended',
  'named-missions': 'the missions or places named in the note',
  'un-missions': 'United Nations missions',
  'non-un-missions': 'missions outside the United Nations',
  programme: 'the arrangement and its programme as a whole',
  'rcmp-international-programme': 'the RCMP programme that contains peace operations',
  psops: 'the Peace and Stabilization Operations Program',
  gpsf: 'the Global Peace and Security Fund',
  start: 'the Stabilization and Reconstruction Task Force',
  'expert-deployments': 'money for sending specialists, 2016',
  'women-police-leadership-training': 'leadership courses for policewomen, 2017',
  'women-peacekeepers-package': 'money announced for women in peacekeeping, November 2017',
  'elsie-fund': 'the Elsie Initiative Fund as a whole',
  'un-preparation-courses': 'courses taught before the UN assessment',
  'elsie-zambia-course': 'the class in Zambia on the RCMP page',
  'un-police': 'police of all countries in UN operations',
  'un-individual-police': 'individual police officers of all countries with the UN',
  'canadian-peacekeepers': 'Canadian military, police and civilian peacekeepers',
  'region:caribbean': 'the Caribbean region, as the RCMP groups it',
  'province:ON': 'services of Ontario',
  'medal:cpsm': 'the Canadian Peacekeeping Service Medal',
  'medal:osm-haiti': 'the Operational Service Medal, Haiti ribbon',
  'medal:un-sierra-leone': 'the UN medal for Sierra Leone',
  'medal:un-haiti': 'the UN medal for the mission in Haiti from 2004',
} satisfies For<typeof codes.plainScopes>;

export const statuses = {
  cumulative: 'total over a period',
  deployed: 'deployed at that date',
  authorized: 'approved number',
  ceiling: 'ceiling: the most that may be away at one time',
  planned: 'planned',
  pledged: 'promised',
  spent: 'spent',
  budgeted: 'set aside',
  share: 'part of a whole',
  rule: 'a rule or set practice',
  result: 'counted or observed result',
  estimate: 'the source’s estimate',
} satisfies For<typeof codes.statuses>;

export const bases = {
  stated: 'the source says so',
  'publication-date': 'date of the text',
  'period-end': 'end of the period covered',
  'copy-date': 'date of the copy read',
  inferred: 'worked out',
} satisfies For<typeof codes.asOfBases>;

export const organizations = {
  un: 'United Nations',
  eu: 'European Union',
  osce: 'OSCE',
  nato: 'NATO',
  au: 'African Union',
  coalition: 'Coalition',
  court: 'International court',
  interpol: 'INTERPOL',
  bilateral: 'Canada and the host country',
  other: 'Other',
} satisfies For<typeof codes.organizations>;

export const missionStatuses = {
  ended: 'ended',
  ongoing: 'ongoing, as last published',
  suspended: 'suspended',
  'not-published': 'not published',
} satisfies For<typeof codes.missionStatuses>;

export const evidence = {
  confirmed: 'confirmed by published documents',
  'partly-confirmed': 'partly confirmed',
} satisfies For<typeof codes.evidenceLevels>;

export const armed = {
  armed: 'armed',
  unarmed: 'unarmed',
  varied: 'varied',
  'not-published': 'not published',
} satisfies For<typeof codes.armedStatuses>;

export const roles = {
  patrol: 'patrol',
  monitoring: 'monitoring',
  training: 'training',
  mentoring: 'mentoring',
  advising: 'advising',
  investigation: 'investigation',
  'human-rights': 'human rights inquiries',
  elections: 'election security',
  'community-policing': 'community policing',
  leadership: 'leadership posts',
  planning: 'planning and management',
  logistics: 'logistics',
  protection: 'protection of people',
  'gender-based-violence': 'sexual and gender-based violence cases',
  forensics: 'forensic work',
  border: 'border policing',
  assessment: 'security assessment',
  humanitarian: 'humanitarian help',
  'public-order': 'public order',
  equipment: 'equipment',
} satisfies For<typeof codes.roles>;

export const regions = {
  africa: 'Africa',
  americas: 'Americas',
  'asia-pacific': 'Asia and Pacific',
  europe: 'Europe',
  'middle-east': 'Middle East',
} satisfies For<typeof codes.regions>;

export const partnerKinds = {
  'federal-department': 'Federal department or agency',
  'federal-police': 'Federal police',
  'federal-unit': 'Unit of a federal department',
  'provincial-police': 'Provincial police',
  'municipal-police': 'Municipal police',
  'regional-police': 'Regional police',
  'indigenous-police': 'Indigenous police',
  'international-organization': 'International organization',
  'training-centre': 'Training centre',
  'foreign-police': 'Police of another country',
  association: 'Association',
} satisfies For<typeof codes.partnerKinds>;

export const differences = {
  'officers-or-deployments': {
    label: 'Officers or deployments',
    text: 'Some count officers, some departures; an officer who leaves twice is one of the first and two of the second. Most totals do not say which they are.',
  },
  rounding: {
    label: 'Rounding and qualifiers',
    text: 'The number is rounded and hedged: almost, about and more than can stand before the same one.',
  },
  'stale-page': {
    label: 'An older text left standing',
    text: 'A page keeps an earlier number while a newer text already gives another.',
  },
  'two-languages': {
    label: 'Two languages, two updates',
    text: 'The English and the French page were updated at different times.',
  },
  'unexplained-decrease': {
    label: 'A total that goes down',
    text: 'A later total is smaller than an earlier one, and no document found explains why.',
  },
  'what-counts': {
    label: 'What counts as one',
    text: 'One text counts only what had ended, another all since 1989, another what is open at one date.',
  },
  'ceiling-or-present': {
    label: 'Ceiling, approved, present',
    text: 'The most that may be away, the number approved and the people really there are three different things.',
  },
  'un-or-all': {
    label: 'UN missions or all',
    text: 'UN tables leave out missions of the European Union and NATO and those agreed directly with a country.',
  },
  'different-dates': { label: 'Different dates', text: 'The values hold at different times.' },
  'different-scope': {
    label: 'Different scope',
    text: 'The values do not cover the same missions, places or people.',
  },
  unexplained: { label: 'Not explained', text: 'No document found explains the difference.' },
} satisfies For<typeof codes.differences, { label: string; text: string }>;

export const languages = {
  en: 'English',
  fr: 'French',
  es: 'Spanish',
  pt: 'Portuguese',
  ar: 'Arabic',
  nl: 'Dutch',
  de: 'German',
  uk: 'Ukrainian',
  it: 'Italian',
  lv: 'Latvian',
  other: 'another language',
} satisfies For<typeof codes.languages>;

export const sourceKinds = {
  official: 'Official text',
  parliament: 'Parliament',
  news: 'News',
  research: 'Research',
  organization: 'Organization',
  dataset: 'Data set',
  'first-hand': 'First-hand account',
  reference: 'Reference work',
  repost: 'Repost of another text',
} satisfies For<typeof codes.sourceKinds>;
