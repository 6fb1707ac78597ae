/** The data files of the whole record, by name, with the words that describe each and its formats. */
export const dataFiles = [
  { name: 'missions', words: 'missions', formats: ['json', 'csv'] },
  { name: 'missions', words: 'geo', formats: ['geojson'] },
  { name: 'countries', words: 'countries', formats: ['json', 'csv'] },
  { name: 'partners', words: 'partners', formats: ['json', 'csv'] },
  { name: 'stories', words: 'stories', formats: ['json', 'csv'] },
  { name: 'events', words: 'events', formats: ['json', 'csv'] },
  { name: 'figures', words: 'figures', formats: ['json', 'csv'] },
  { name: 'sources', words: 'sources', formats: ['json', 'csv'] },
  { name: 'un-police', words: 'unPolice', formats: ['json', 'csv'] },
  { name: 'un-police-totals', words: 'unTotals', formats: ['json', 'csv'] },
] as const;
