import type { Words } from '../words.ts';
import * as site from './fr/site.ts';
import { home } from './fr/home.ts';
import * as records from './fr/records.ts';
import { figure, compared, series, values } from './fr/figures.ts';
import { cite, data, changes, editions } from './fr/data.ts';
import { map } from './fr/map.ts';
import { search } from './fr/search.ts';
import { join } from './fr/joining.ts';
import { freshness } from './fr/editing.ts';
import * as vocabularies from './fr/vocabularies.ts';
import { graphics } from './fr/graphics.ts';

/** The same keys as English. */
export const fr: Words = {
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
