import { pageItem } from '#src/domain/cite/page-item.ts';
import { sourceItem } from '#src/domain/cite/source-item.ts';
import type { Source } from '#src/schema/source.ts';

/** Documents and pages of every kind that is cited, invented for the tests of references. */
const base: Source = {
  title: 'Report on police abroad',
  publisher: 'gac',
  url: 'https://example.org/report',
  date: '2018-02-09',
  retrieved: '2026-11',
  languages: ['en'],
  kind: 'official',
  type: 'report',
};
const department = { en: 'Global Affairs Canada', fr: 'Affaires mondiales Canada' };
const paper = { en: 'The Guardian', fr: 'The Guardian' };

export const report = sourceItem('report', { ...base, number: 'No. 29' }, department);
export const symbol = sourceItem('symbol', { ...base, number: 'S/2000/177' }, department);
export const frenchPage = sourceItem(
  'french-page',
  {
    ...base,
    title: 'L’Arrangement sur la police civile au Canada : 50 % & plus_loin',
    type: 'webpage',
    languages: ['fr'],
    date: '2018-02-01',
  },
  department,
  'fr',
);
export const undated = sourceItem(
  'undated',
  { ...base, title: 'Police page', type: 'webpage', date: null },
  department,
);
export const about = sourceItem(
  'about',
  { ...base, title: 'Old brochure', date: '2009~/2010~' },
  department,
);
export const article = sourceItem(
  'article',
  {
    ...base,
    title: 'Canada sends more police to Haiti, a title that is longer than seventy signs in all',
    type: 'article-newspaper',
    authors: ['Lee Berthiaume', 'Casey Van Wensem'],
    date: '2018-02-10',
  },
  paper,
);
export const unsigned = sourceItem(
  'unsigned',
  { ...base, title: 'Police return', type: 'article-newspaper', date: '2014-03' },
  paper,
);
export const magazine = sourceItem(
  'magazine',
  { ...base, title: 'Far from home', type: 'article-magazine', number: 'vol. 77, no. 3' },
  { en: 'Gazette', fr: 'Gazette' },
);
export const dataset = sourceItem(
  'dataset',
  { ...base, title: 'Contributions by country', type: 'dataset', date: '2015-01/2025-07' },
  { en: 'UN Peacekeeping', fr: 'Maintien de la paix de l’ONU' },
);
export const hearing = sourceItem(
  'hearing',
  { ...base, title: 'Evidence of meeting #35', type: 'hearing', date: '2006-12-06' },
  { en: 'Parliament of Canada', fr: 'Parlement du Canada' },
);
export const law = sourceItem(
  'law',
  { ...base, title: 'Medal Act', type: 'legislation', number: 'S.C. 1997, c. 31', date: '1997' },
  { en: 'National Defence', fr: 'Défense nationale' },
);
export const thesis = sourceItem(
  'thesis',
  { ...base, title: 'Showing the flag', type: 'thesis', authors: ['Ann B. Lee'], date: '2012' },
  { en: 'Simon Fraser University', fr: 'Université Simon-Fraser' },
);
export const entry = sourceItem(
  'entry',
  { ...base, title: 'Peacekeeping', type: 'entry-encyclopedia', date: null },
  { en: 'The Canadian Encyclopedia', fr: 'L’Encyclopédie canadienne' },
);

export const figureEn = pageItem({
  id: 'figure-officers',
  locale: 'en',
  title: 'Officers on UN missions',
  asOf: 'as of July 2025',
  siteName: 'Peace Operations Record',
  publisher: null,
  edition: '2026-11-21',
  editionName: 'Edition of November 21, 2026',
  address: 'https://record.example/editions/2026-11-21/en/figures/officers/',
});
export const figureFr = pageItem({
  id: 'figure-officers',
  locale: 'fr',
  title: 'Policiers en mission de l’ONU',
  asOf: 'en date de juillet 2025',
  siteName: 'Registre des opérations de paix',
  publisher: null,
  edition: '2026-12-01',
  editionName: 'Édition du 1er décembre 2026',
  address: 'https://record.example/editions/2026-12-01/fr/chiffres/policiers/',
});

export const everything = [
  report,
  symbol,
  frenchPage,
  undated,
  about,
  article,
  unsigned,
  magazine,
  dataset,
  hearing,
  law,
  thesis,
  entry,
  figureEn,
  figureFr,
];
