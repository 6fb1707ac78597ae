import { z } from 'astro/zod';
import { day, id, localized, slug, unique } from './atoms.ts';
import { publishedValue } from './value.ts';
import { differences, units } from './vocabularies.ts';

/** One thing that is counted, with every value published for it: content/figures/<id>.yaml. */
export const figure = z.strictObject({
  /** Name of the figure, as a heading. */
  title: localized,
  /** Last part of its address in each language. */
  slug,
  /** What is counted and what is not, in one sentence. */
  definition: localized,
  /** Units its values are in; most figures have one. */
  units: z.array(z.enum(units)).min(1),
  /** Place in lists: 1 is asked for most. */
  rank: z.number().int().positive(),
  /** What a reader must not conclude from it. */
  cautions: z.array(localized).optional(),
  /** Values that disagree, with the reason as far as it is known: data, not prose. */
  disagreements: z
    .array(
      z.strictObject({
        /** Ids of the values that differ. */
        between: unique(id).min(2),
        /** The reason; its explanation is in the dictionary of differences. */
        reason: z.enum(differences),
        /** What is particular to this case. */
        note: localized.optional(),
        /** Documents that explain it. */
        sources: unique(id).optional(),
      }),
    )
    .optional(),
  /** Every published value, oldest first. */
  values: z.array(publishedValue).min(1),
  /** Last day on which the meaning of this record changed. */
  modified: day,
  /** Day by which somebody should look at it again. */
  reviewBy: day.optional(),
});

export type Figure = z.infer<typeof figure>;
