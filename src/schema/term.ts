import { z } from 'astro/zod';
import { draft, id, localized, unique } from './atoms.ts';

export const term = z
  .strictObject({
    draft,
    term: localized.describe('The word.'),
    acronym: localized.optional().describe('Short form in each language, when there is one.'),
    definition: localized.optional().describe('What it means, in plain words.'),
    variants: z
      .array(
        z.strictObject({
          form: z.string().trim().min(1).describe('The other form, as printed.'),
          language: z.enum(['en', 'fr']).describe('The language it is in.'),
          note: localized.describe('Who uses it, or since when.'),
          sources: unique(id).min(1).describe('Documents that use it.'),
        }),
      )
      .optional()
      .describe('Other forms that official texts use.'),
    sources: unique(id).min(1).describe('Documents that use the word.'),
  })
  .describe('A word of the field in both languages: content/terms/<id>.yaml.');

export type Term = z.infer<typeof term>;
