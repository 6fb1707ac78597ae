import { z } from 'astro/zod';
import { id, localized, modified } from './atoms.ts';

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month, such as 2019-08');
const code = z.string().regex(/^[A-Z]+$/, 'a mission code in capital letters, such as MINUSMA');
/** Cells are text: an empty one would count as zero if it were simply made a number. */
const wholeNumber = 'a whole number, 0 or more';
const count = z.string(wholeNumber).regex(/^\d+$/, wholeNumber).transform(Number);
const optional = (pattern: RegExp, wanted: string) =>
  z.string().refine((cell) => cell === '' || pattern.test(cell), `${wanted}, or nothing`);
const toNumber = (cell: string) => (cell === '' ? null : Number(cell));
const toText = (cell: string) => (cell === '' ? null : cell);
const optionalCount = optional(/^\d+$/, wholeNumber).transform(toNumber);
const optionalId = optional(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id').transform(toText);

/** A row of content/un-police/contributions.csv: Canadian police in one UN mission at the end of one month. */
export const unContribution = z.strictObject({
  month,
  mission: code.describe(
    'Mission code; ALL when the source gives no split by mission for that month.',
  ),
  count,
  women: optionalCount,
  men: optionalCount,
  source_id: id,
});

/** A row of content/un-police/totals.csv: all UN missions, at the end of one month; empty where no report is at hand. */
export const unTotal = z.strictObject({
  month,
  count: optionalCount,
  women: optionalCount,
  men: optionalCount,
  rank: optionalCount,
  countries_tied: optionalCount,
  countries_with_police: optionalCount,
  un_police_total: optionalCount,
  share_percent: optional(/^\d+(\.\d+)?$/, 'a number, 0 or more').transform(toNumber),
  source_id: optionalId,
  note: optionalId.describe('Code of a note in series.yaml, or empty.'),
});

export const unSeries = z
  .strictObject({
    title: localized.describe('Name of the series, as a heading.'),
    definition: localized.describe('What is counted and what is not.'),
    cautions: z.array(localized).min(1).describe('What a reader must not conclude from it.'),
    missions: z
      .record(code, localized)
      .describe('Names of the missions behind the codes that have no record of their own here.'),
    notes: z.record(id, localized).describe('Notes that rows of totals.csv point to.'),
    modified,
  })
  .describe('content/un-police/series.yaml: what the series counts and what to beware of.');

export type UnContribution = z.infer<typeof unContribution>;
export type UnTotal = z.infer<typeof unTotal>;
export type UnSeries = z.infer<typeof unSeries>;
