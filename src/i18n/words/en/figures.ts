export const figure = {
  latest: 'Latest published value',
  definition: 'What it counts',
  cautions: 'What you cannot say with it',
  values: 'Every published value',
  whyDiffer: 'Why values differ',
  article: 'Why the totals disagree',
  tableCaption: (title: string) => `${title}: every published value, oldest first`,
  asOf: 'As of',
  value: 'Value',
  scope: 'Covers',
  status: 'Status',
  source: 'Who says so',
  note: 'Note',
  basis: 'How the date is known',
  reviewed: 'To be looked at again by',
  supersedes: 'replaces',
  count: (n: string) => `${n} published values`,
  download: 'Download',
  between: 'Between',
  calculated: 'calculated from the numbers that the source gives',
  noArchive: 'archived copy: none known',
  isArchive: 'this link is an archived copy',
  method: 'How values are found, dated and checked',
  sentence: 'In a sentence',
  quote: (
    title: string,
    asOf: string,
    phrase: string,
    scope: string,
    status: string,
    who: string,
  ) =>
    `${asOf}, the latest published value of “${title}” was ${phrase} (${scope}; ${status}), according to ${who}.`,
  caution: 'Caution',
  asOfTitle: 'Value on a date (such as 2015-06)',
  asOfShow: 'Show',
  asOfThen: 'Current at {date}:',
  asOfNone: 'No value is known for {date}: the oldest is later.',
  asOfTable:
    'In the table, in order of time, the value current on a date is the last one that is not later (rows for one mission, country or service aside).',
  disagreement: 'Disagreement',
  published: 'Published values',
  inTable: (n: string) => `${n}, in one table`,
  seriesGoesOn: (count: string, month: string) =>
    `The UN’s own monthly series goes on: ${count} in ${month}`,
};

export const compared = {
  title: 'Page by page',
  caption: 'What the English page says and what the French page says, with the date of each',
  topic: 'Point',
  english: 'English page',
  french: 'French page',
};

export const series = {
  title: 'UN series',
  month: 'Month',
  count: 'Canadian police',
  women: 'Women',
  men: 'Men',
  rank: 'Rank among contributors',
  share: 'Share of UN police',
  tableSummary: 'The numbers as a table',
  latest: 'Latest',
  year: 'Year',
  december: 'December',
  highest: 'Highest month',
  months: 'Months with a report',
  breaks: 'Change of source',
  reading: 'First place, lows and gaps',
  bestRank: (rank: string, of: string, month: string) =>
    `Best place: ${rank} of ${of} countries with police (${month}).`,
  rankIn: (rank: string, month: string) => `${rank} in ${month}`,
  around: (months: string) => `Just before and after, the place was ${months}.`,
  nobody: (months: string) => `Nobody counted: ${months}.`,
  lowest: (count: string, month: string, rank: string | null) =>
    rank === null
      ? `Lowest count above zero: ${count} (${month}).`
      : `Lowest count above zero: ${count} (${month}); place ${rank}.`,
  split: (missions: string) => `By mission: ${missions}.`,
  noReason: 'The tables give numbers only: they do not say why.',
  breakText: (months: string) =>
    `The source changes in ${months}: do not read a step at these months as a change on the ground.`,
  noted: 'Months with a note',
  monthsOf: 'Months',
  placeOf: (rank: string, of: string) => `${rank} of ${of}`,
  tied: (n: string) => `shared by ${n}`,
  byMonth: 'All missions, month by month',
  byMission: 'By mission and month',
};

export const values = {
  none: 'no number given',
  to: (from: string, to: string) => `${from} to ${to}`,
  /** The same after a qualifier: about 10 to 12. */
  toQualified: (from: string, to: string) => `${from} to ${to}`,
};
