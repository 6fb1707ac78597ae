export const home = {
  title:
    'Where Canadian police have served in peace operations since 1989, what they did, and who says so',
  latest: 'Latest published count',
  where: 'Where they have served',
  openMap: 'Open the map',
  whereLink: 'Where: missions and countries on the map',
  chartTitle: 'Canadian police on UN missions, month by month',
  chartLink: 'The series, its table, its cautions and its sources',
  why: 'Why other numbers differ',
  doors: {
    explore: {
      title: 'Explore',
      text: 'Every mission, country and story in this record, in order of time.',
    },
    join: {
      title: 'Take part',
      text: 'What is published for officers and police services who think of joining.',
    },
    cite: {
      title: 'Cite',
      text: 'Each published number with its date, scope and source, and why others differ.',
    },
  },
  stories: 'Stories',
  changes: 'Latest changes',
  figuresTitle: 'Figures most asked for',
  allFigures: 'All figures',
  allStories: 'All stories',
  unSentence: (count: string, date: string) =>
    `The UN counted ${count} on its missions at the end of ${date}.`,
  unScope:
    'UN missions only; missions of the European Union, NATO and those agreed directly with a country are not in it.',
};
