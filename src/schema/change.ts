import { z } from 'astro/zod';
import { day, draft, id, localized, pointer, unique } from './atoms.ts';
import { qualifiers } from './vocabularies.ts';

/** A value as it was said at one time: enough to tell readers what was there. */
const said = z.strictObject({
  value: z.number().nullable().describe('The number; null when none was given.'),
  valueMax: z.number().optional().describe('The upper end of a range.'),
  qualifier: z.enum(qualifiers).describe('How exactly it was stated.'),
});

export const change = z
  .strictObject({
    draft,
    date: day.describe('The day it was published.'),
    kind: z
      .enum(['edition', 'data', 'definition', 'correction'])
      .describe(
        'edition: a new edition. data: a value added. definition: what is counted. correction: something was wrong.',
      ),
    significance: z
      .enum(['significant', 'minor'])
      .describe(
        'significant: moves the date modified of the records concerned and enters the feeds. minor: stands on the page of changes only.',
      ),
    title: localized.describe('What changed, in a line.'),
    text: localized.describe(
      'What changed and why; for a correction also what was wrong, and since when.',
    ),
    related: unique(pointer).optional().describe('Records concerned, as kind:id.'),
    values: z
      .array(
        z.strictObject({
          of: id.describe('Id of the value.'),
          old: said.nullable().describe('What it was before; null when it is new.'),
          new: said.describe('What it became: as it stands now, in the newest change of it.'),
        }),
      )
      .optional()
      .describe('Values that were added or corrected, before and after.'),
    unSeries: z.literal(true).optional().describe('true when the UN monthly series is concerned.'),
  })
  .refine(({ kind, values = [] }) => kind !== 'correction' || values.every((v) => v.old !== null), {
    error: 'what each corrected value was before, under old',
    path: ['values'],
  })
  .describe(
    'A change of meaning in the record, told to readers and feeds: content/changes/<id>.yaml.',
  );

export type Change = z.infer<typeof change>;
export type Said = z.infer<typeof said>;
