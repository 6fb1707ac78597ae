import type { Both } from '#src/i18n/segments.ts';
import type { PublishedValue } from '#src/schema/value.ts';

// What is read of the data files that an edition has frozen. Fields may be added later, so nothing else is asked for.

export type FrozenValue = Pick<
  PublishedValue,
  'id' | 'value' | 'qualifier' | 'unit' | 'scope' | 'status' | 'asOf' | 'source'
> & { valueMax?: number; scopeName: Both; note: Both | null };

export type FrozenFigure = {
  id: string;
  title: Both;
  definition: Both;
  unit: string | string[];
  cautions: Both[];
  disagreements: { between: string[]; reason: string; note: Both | null }[];
  modified: string;
  url: Both;
  values: FrozenValue[];
};

export type FrozenSource = {
  id: string;
  title: Both;
  publisher: Both;
  date: string | null;
  languages: string[];
  address: string | null;
  archive: string | null;
};

export type FrozenTotal = {
  month: string;
  count: number | null;
  women: number | null;
  men: number | null;
  rank: number | null;
  countriesWithPolice: number | null;
  sharePercent: number | null;
  sourceId: string | null;
  note: string | null;
};

export type FrozenRow = {
  month: string;
  mission: string;
  count: number;
  women: number | null;
  men: number | null;
};

export type FrozenChange = { id: string; date: string; kind: string; title: Both; text: Both };

/** The data of an edition, or of the record as it is now. */
export type FrozenData = {
  figures: FrozenFigure[];
  totals: FrozenTotal[];
  missions: FrozenRow[];
};

/** Reads what editions are compared by. `read` gives a data file by its name. */
export const frozenData = (read: (file: string) => string): FrozenData => ({
  figures: JSON.parse(read('figures.json')) as FrozenFigure[],
  totals: JSON.parse(read('un-police-totals.json')) as FrozenTotal[],
  missions: JSON.parse(read('un-police.json')) as FrozenRow[],
});
