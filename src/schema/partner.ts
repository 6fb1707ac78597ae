import { z } from 'astro/zod';
import {
  address,
  day,
  edtfPoint,
  id,
  inOrder,
  localized,
  outOfOrder,
  slug,
  unique,
} from './atoms.ts';
import { cited, disagreement } from './sourced.ts';
import { factValue } from './value.ts';
import { partnerKinds } from './vocabularies.ts';

/** A department, police service, organization or training centre: content/partners/<id>/facts.yaml. */
export const partner = z.strictObject({
  kind: z.enum(partnerKinds),
  /** Full official name in each language. */
  name: localized,
  /** Languages in which the name is our translation because the body gives none. */
  ourTranslation: z.array(z.enum(['en', 'fr'])).optional(),
  /** Short form in each language; null when there is none. */
  shortName: localized.nullable(),
  /** Last part of its address in each language. */
  slug,
  /** Other names and short forms readers may type or meet. */
  aliases: z.strictObject({ en: z.array(z.string()), fr: z.array(z.string()) }).optional(),
  /** Two-letter postal code of its province. */
  province: z
    .string()
    .regex(/^[A-Z]{2}$/, 'two capital letters, such as QC')
    .optional(),
  /** What it does in the arrangement, in a sentence. */
  role: cited({ text: localized }),
  /** When it took part under this name, with sources. */
  period: z
    .strictObject({
      start: edtfPoint.nullable(),
      end: edtfPoint.nullable(),
      sources: unique(id),
      note: localized.optional(),
    })
    .refine(inOrder, outOfOrder),
  /** Names the same body bore before. */
  formerNames: z
    .array(
      cited({
        name: localized,
        start: edtfPoint.nullable(),
        end: edtfPoint.nullable(),
        note: localized.optional(),
      }),
    )
    .optional(),
  /** The partner that took over from this one. */
  successor: id.optional(),
  /** The body it is part of. */
  parent: id.optional(),
  /** Its own public page on the subject. */
  website: address.optional(),
  /** Addresses and numbers it published for contact, each with its time. */
  contacts: z
    .array(
      cited({
        kind: z.enum(['email', 'telephone', 'website', 'route']),
        text: localized,
        asOf: edtfPoint,
        note: localized.optional(),
      }),
    )
    .optional(),
  values: z.array(factValue).optional(),
  disagreements: z.array(disagreement).optional(),
  /** Last day on which the meaning of this record changed. */
  modified: day,
});

export type Partner = z.infer<typeof partner>;
