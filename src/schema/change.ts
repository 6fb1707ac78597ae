import { z } from 'astro/zod';
import { day, draft, localized, pointer, unique } from './atoms.ts';

export const change = z
  .strictObject({
    draft,
    date: day.describe('The day it was published.'),
    kind: z
      .enum(['edition', 'data', 'definition', 'correction'])
      .describe(
        'edition: a new edition. data: a value added. definition: what is counted. correction: something was wrong.',
      ),
    title: localized.describe('What changed, in a line.'),
    text: localized.describe(
      'What changed and why; for a correction also what was wrong, and since when.',
    ),
    related: unique(pointer).optional().describe('Records concerned, as kind:id.'),
  })
  .describe(
    'A change of meaning in the record, told to readers and feeds: content/changes/<id>.yaml.',
  );

export type Change = z.infer<typeof change>;
