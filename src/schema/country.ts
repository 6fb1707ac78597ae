import { z } from 'astro/zod';
import { day, id, localized, slug } from './atoms.ts';
import { disagreement } from './sourced.ts';
import { factValue } from './value.ts';
import { regions } from './vocabularies.ts';

/** A country or territory where Canadian police have served: content/countries/<id>/facts.yaml. */
export const country = z.strictObject({
  /** ISO 3166-1 alpha-2 code, with XK for Kosovo and PS for the West Bank. */
  iso: z.string().regex(/^[A-Z]{2}$/, 'two capital letters, such as ML'),
  /** Name used here in each language. */
  name: localized,
  /** Last part of its address in each language. */
  slug,
  /** Other names readers may type or meet. */
  aliases: z.strictObject({ en: z.array(z.string()), fr: z.array(z.string()) }).optional(),
  region: z.enum(regions),
  /** Where its mark stands on maps, WGS 84: a point inside the country, on no base or headquarters. */
  point: z.strictObject({
    lon: z.number().min(-180).max(180),
    lat: z.number().min(-90).max(90),
  }),
  /** What a reader should know about its borders or name; follows the place into maps, lists and files. */
  borderNote: localized.optional(),
  /** Id of a country record that this one is shown with, such as the one it became. */
  seeAlso: z.array(id).optional(),
  /** Numbers told on this page only. */
  values: z.array(factValue).optional(),
  /** Points on which sources disagree. */
  disagreements: z.array(disagreement).optional(),
  /** Last day on which the meaning of this record changed. */
  modified: day,
});

export type Country = z.infer<typeof country>;
