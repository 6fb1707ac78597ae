import { z } from 'astro/zod';
import { address, aliases, draft, id, localized, modified, slug } from './atoms.ts';
import { cited, disagreements } from './sourced.ts';
import { factValues } from './value.ts';
import { regions } from './vocabularies.ts';

export const country = z
  .strictObject({
    draft,
    iso: z
      .string()
      .regex(/^[A-Z]{2}$/, 'two capital letters, such as ML')
      .describe('ISO 3166-1 alpha-2 code, with XK for Kosovo and PS for the West Bank.'),
    name: localized.describe('Name used here in each language.'),
    slug,
    aliases,
    region: z.enum(regions).describe('Part of the world, for filters.'),
    point: z
      .strictObject({
        lon: z.number().min(-180).max(180).describe('Degrees east, west below zero.'),
        lat: z.number().min(-90).max(90).describe('Degrees north, south below zero.'),
      })
      .describe(
        'Where its mark stands on maps, WGS 84: a point inside the country, on no base or headquarters.',
      ),
    borderNote: localized
      .optional()
      .describe(
        'What a reader should know about its borders or name; follows the place into maps, lists and files.',
      ),
    seeAlso: z
      .array(id)
      .optional()
      .describe('Id of a country record that this one is shown with, such as the one it became.'),
    travelAdvice: cited({
      address: z
        .strictObject({ en: address.describe('In English.'), fr: address.describe('In French.') })
        .describe('Its address in each language.'),
    })
      .optional()
      .describe(
        'The page of the Government of Canada on travel there; what it advises changes and is not copied.',
      ),
    values: factValues,
    disagreements,
    modified,
  })
  .describe(
    'A country or territory where Canadian police have served: content/countries/<id>/facts.yaml.',
  );

export type Country = z.infer<typeof country>;
