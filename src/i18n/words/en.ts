import * as site from './en/site.ts';
import { home } from './en/home.ts';
import * as records from './en/records.ts';
import { figure, compared, series, values } from './en/figures.ts';
import { cite, data, changes, editions } from './en/data.ts';
import { map } from './en/map.ts';
import { search } from './en/search.ts';
import { join } from './en/joining.ts';
import { freshness } from './en/editing.ts';
import * as vocabularies from './en/vocabularies.ts';
import { graphics } from './en/graphics.ts';

/** English defines the dictionary, a file a part of the site; words/fr.ts must have the same keys (src/i18n/words.ts checks it). */
export const en = {
  ...site,
  home,
  ...records,
  figure,
  compared,
  series,
  values,
  cite,
  data,
  changes,
  editions,
  map,
  search,
  join,
  freshness,
  ...vocabularies,
  graphics,
};
