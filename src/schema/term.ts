import { z } from 'astro/zod';
import { id, localized, unique } from './atoms.ts';

/** A word of the field in both languages: content/terms/<id>.yaml. */
export const term = z.strictObject({
  term: localized,
  /** Short form in each language, when there is one. */
  acronym: localized.optional(),
  /** What it means, in plain words. */
  definition: localized.optional(),
  /** Other forms that official texts use. */
  variants: z
    .array(
      z.strictObject({
        form: z.string().trim().min(1),
        language: z.enum(['en', 'fr']),
        note: localized,
        sources: unique(id).min(1),
      }),
    )
    .optional(),
  sources: unique(id).min(1),
});

export type Term = z.infer<typeof term>;
