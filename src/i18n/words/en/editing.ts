export const freshness = {
  title: 'Parity and freshness',
  summary: 'How much this record holds in each language, and what should be looked at again.',
  intro: (date: string) =>
    `Counted from the files when the site is built. What is past its day is judged on the day of this edition, ${date}.`,
  holds: 'What it holds',
  kind: 'Kind',
  records: 'Records',
  english: 'Words in English',
  french: 'Words in French',
  newest: 'Last changed',
  total: 'Together',
  noText: 'no text',
  notKept: 'not recorded',
  kinds: {
    stories: 'Stories and accounts',
    events: 'Events',
    terms: 'Words of the glossary',
    articles: 'Articles',
    rules: 'Rules on who may go',
    questions: 'Questions and answers',
  },
  parity: 'The two languages',
  parityText: (texts: string, ratio: string) =>
    `All ${texts} texts stand in both languages, with the same sections, the same numbers and the same documents: the site is not built otherwise. French usually takes ${ratio} words for each English one.`,
  uneven: 'Texts whose lengths or paragraphs are far apart',
  even: 'No text is much shorter in one language than in the other.',
  figures: 'Figures',
  past: (past: string, all: string) =>
    `Figures past the day by which somebody should have looked at them again: ${past} of ${all}.`,
  nextReview: (date: string) => `The next review is due by ${date}.`,
  series: (month: string) => `The last month of the UN series is ${month}.`,
  sources: 'Documents',
  archived: (missing: string, all: string) =>
    `Documents without an archived copy recorded here: ${missing} of ${all}. If their address dies, only what this record says of them is left.`,
};
