import { z } from 'astro/zod';
import { asked, day, draft, id, localized, modified, slug, unique } from './atoms.ts';
import { publishedValue } from './value.ts';
import { differences, units } from './vocabularies.ts';

export const figure = z
  .strictObject({
    draft,
    title: localized.describe('Name of the figure, as a heading.'),
    slug,
    aliases: asked,
    definition: localized.describe('What is counted and what is not, in one sentence.'),
    units: z
      .array(z.enum(units))
      .min(1)
      .describe('Units its values are in; most figures have one.'),
    rank: z.number().int().positive().describe('Place in lists: 1 is asked for most.'),
    cautions: z.array(localized).optional().describe('What a reader must not conclude from it.'),
    disagreements: z
      .array(
        z.strictObject({
          between: unique(id).min(2).describe('Ids of the values that differ.'),
          reason: z
            .enum(differences)
            .describe('The reason; its explanation is in the dictionary of differences.'),
          note: localized.optional().describe('What is particular to this case.'),
          sources: unique(id).optional().describe('Documents that explain it.'),
        }),
      )
      .optional()
      .describe('Values that disagree, with the reason as far as it is known: data, not prose.'),
    values: z.array(publishedValue).min(1).describe('Every published value, oldest first.'),
    modified,
    reviewBy: day.optional().describe('Day by which somebody should look at it again.'),
  })
  .describe(
    'One thing that is counted, with every value published for it: content/figures/<id>.yaml.',
  );

export type Figure = z.infer<typeof figure>;
