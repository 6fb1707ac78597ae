/**
 * Controlled codes. Schemas check against them, dictionaries in src/i18n name them in both languages,
 * filters and tables iterate over them: a code is added here and nowhere else.
 */

/** How exactly a source states a number. */
export const qualifiers = [
  'exact',
  'stated',
  'more-than',
  'at-least',
  'almost',
  'about',
  'up-to',
  'calculated',
] as const;

/** What a number counts. */
export const units = [
  'officers',
  'deployments',
  'posts',
  'people',
  'instructors',
  'staff',
  'missions',
  'countries',
  'police-services',
  'percent',
  'ratio',
  'cad',
  'usd',
  'days',
  'weeks',
  'months',
  'years',
  'year',
  'interviews',
] as const;

/** In what sense the number holds. */
export const statuses = [
  'cumulative',
  'deployed',
  'authorized',
  'ceiling',
  'planned',
  'pledged',
  'spent',
  'budgeted',
  'share',
  'rule',
  'result',
  'estimate',
] as const;

/** How the as-of date of a value is known. */
export const asOfBases = [
  'stated',
  'publication-date',
  'period-end',
  'copy-date',
  'inferred',
] as const;

/** Scopes that stand alone; those that point to a record are written kind:id (see `scope` in value.ts). */
export const plainScopes = [
  'all-missions',
  'completed-missions',
  'named-missions',
  'un-missions',
  'non-un-missions',
  'programme',
  'rcmp-international-programme',
  'psops',
  'gpsf',
  'start',
  'expert-deployments',
  'women-police-leadership-training',
  'women-peacekeepers-package',
  'elsie-fund',
  'un-preparation-courses',
  'elsie-zambia-course',
  'un-police',
  'un-individual-police',
  'canadian-peacekeepers',
  'region:caribbean',
  'province:ON',
  'medal:cpsm',
  'medal:osm-haiti',
  'medal:un-sierra-leone',
  'medal:un-haiti',
] as const;

/** What kind of text a source is, which tells how far to trust it. */
export const sourceKinds = [
  'official',
  'parliament',
  'news',
  'research',
  'organization',
  'dataset',
  'first-hand',
  'reference',
  'repost',
] as const;

/** CSL item types, for citations (https://docs.citationstyles.org). */
export const cslTypes = [
  'webpage',
  'report',
  'article-newspaper',
  'article-magazine',
  'article-journal',
  'thesis',
  'chapter',
  'book',
  'dataset',
  'speech',
  'legislation',
  'hearing',
  'post-weblog',
  'post',
  'entry-encyclopedia',
  'broadcast',
  'interview',
] as const;

/** Who leads a mission, as the reader filters it. */
export const organizations = [
  'un',
  'eu',
  'osce',
  'nato',
  'au',
  'coalition',
  'court',
  'interpol',
  'bilateral',
  'other',
] as const;

/** How well Canadian police taking part is documented. */
export const evidenceLevels = ['confirmed', 'partly-confirmed'] as const;

/** Where the Canadian police part stands, as last published. */
export const missionStatuses = ['ended', 'ongoing', 'suspended', 'not-published'] as const;

/** Whether officers carried weapons. */
export const armedStatuses = ['armed', 'unarmed', 'varied', 'not-published'] as const;

/** What officers did. */
export const roles = [
  'patrol',
  'monitoring',
  'training',
  'mentoring',
  'advising',
  'investigation',
  'human-rights',
  'elections',
  'community-policing',
  'leadership',
  'planning',
  'logistics',
  'protection',
  'gender-based-violence',
  'forensics',
  'border',
  'assessment',
  'humanitarian',
  'public-order',
  'equipment',
] as const;

/** World regions, for filters. */
export const regions = ['africa', 'americas', 'asia-pacific', 'europe', 'middle-east'] as const;

/** Kinds of partner. */
export const partnerKinds = [
  'federal-department',
  'federal-police',
  'federal-unit',
  'provincial-police',
  'municipal-police',
  'regional-police',
  'indigenous-police',
  'international-organization',
  'training-centre',
  'foreign-police',
  'association',
] as const;

/** Who sets a rule on who may go. */
export const ruleMakers = ['un', 'programme', 'service'] as const;

/** How much of a rule can be read. */
export const published = ['whole', 'in-part', 'no'] as const;

/** Who asks a question about joining. */
export const askers = ['officer', 'service'] as const;

/** What a page under joining holds besides its text; each has a page file. */
export const tools = [
  'self-check',
  'timeline',
  'postings',
  'service-search',
  'briefing-sheet',
  'questions',
] as const;

/** Why published values differ (programme text: why the totals disagree). */
export const differences = [
  'officers-or-deployments',
  'rounding',
  'stale-page',
  'two-languages',
  'unexplained-decrease',
  'what-counts',
  'ceiling-or-present',
  'un-or-all',
  'different-dates',
  'different-scope',
  'unexplained',
] as const;

/** Languages a document can be in (BCP 47). */
export const languages = [
  'en',
  'fr',
  'es',
  'pt',
  'ar',
  'nl',
  'de',
  'uk',
  'it',
  'lv',
  'other',
] as const;
