export const graphics = {
  also: (said: string, more: string) => `${said}; ${more}`,
  striped: 'Striped: no date published.',
  pale: 'Pale: exact date not given.',
  arrow: 'Arrow: ongoing, as last published.',
  missionsKey: 'Thin: the mission. Thick: Canadian police in it.',
  places: (n: number) => `${n} countries`,
  earliest: (date: string, name: string) =>
    `The earliest Canadian start published: ${date} (${name}).`,
  ongoing: (n: number) => `Ongoing, as last published: ${n}.`,
  endOf: (month: string) => `end of ${month}`,
  seriesFirst: (count: string, month: string) => `First count: ${count} (${month}).`,
  seriesPeak: (count: string, month: string) => `Highest: ${count} (${month}).`,
  seriesLatest: (count: string, month: string) => `Latest: ${count} (${month}).`,
  seriesStartPeak: (count: string, month: string) =>
    `First count and highest: ${count} (${month}).`,
  seriesPeakLatest: (count: string, month: string) => `Highest and latest: ${count} (${month}).`,
  seriesOnly: (count: string, month: string) => `One count: ${count} (${month}).`,
  everybody: 'All',
  gap: 'Shaded: no count for these months.',
  newSource: 'new source',
  breaks: (months: string) =>
    `Dotted: the source changes (${months}); counts on its two sides were compiled differently.`,
  multiples: 'Canadian police in each UN mission',
  multiplesSentence: (missions: number, period: string, high: string, name: string) =>
    `${missions} missions ${period}, all on one scale: the same height is the same number. The highest count is ${high}, in ${name}.`,
  december: 'The numbers of December as a table',
  noCount: 'no count',
  noMoreKey: (dash: string) => `${dash}: the mission is not named in the report.`,
  oldest: (value: string, date: string) => `Oldest: ${value} (${date}).`,
  latest: (value: string, date: string) => `Latest: ${value} (${date}).`,
  notJoined: 'The marks are not joined: between them nothing is known.',
  mixed: 'Not all are meant in the same sense; the table says how each is.',
  others: (n: number) =>
    n === 1
      ? 'One more value covers something else and stands in the table only.'
      : `${n} more values cover something else and stand in the table only.`,
  without: (n: number) =>
    n === 1
      ? 'One value gives no number and stands in the table only.'
      : `${n} values give no number and stand in the table only.`,
  shapes: {
    solid: 'as stated, counted or calculated',
    floor: 'more than, at least',
    ceiling: 'almost, up to',
    about: 'about',
    span: 'some time along the line',
    range: 'from one number to another',
  },
  womenTitle: 'Women among Canadian police on UN missions, each December',
  womenOf: (women: string, all: string) => `${women} of ${all}`,
  womenSentence: (first: string, firstYear: string, last: string, lastYear: string) =>
    `${first} in December ${firstYear}; ${last} in December ${lastYear}.`,
  womenCaution:
    'Few people are counted, so one arrival or departure moves the share by much. UN missions only, on the last day of one month.',
  womenYear: 'December of',
  womenShare: 'Share; the line stands at half',
  womenCount: 'Women of all',
};
