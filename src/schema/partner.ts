import { z } from 'astro/zod';
import {
  address,
  aliases,
  draft,
  edtfPoint,
  id,
  inOrder,
  localized,
  modified,
  ourTranslation,
  outOfOrder,
  slug,
  unique,
} from './atoms.ts';
import { cited, disagreements } from './sourced.ts';
import { factValues } from './value.ts';
import { partnerKinds } from './vocabularies.ts';

export const partner = z
  .strictObject({
    draft,
    kind: z.enum(partnerKinds).describe('What kind of body it is.'),
    name: localized.describe('Full official name in each language.'),
    ourTranslation,
    shortName: localized
      .nullable()
      .describe('Short form in each language; null when there is none.'),
    slug,
    aliases,
    province: z
      .string()
      .regex(/^[A-Z]{2}$/, 'two capital letters, such as QC')
      .optional()
      .describe('Two-letter postal code of its province.'),
    role: cited({ text: localized.describe('The sentence.') }).describe(
      'What it does in the arrangement, in a sentence.',
    ),
    period: z
      .strictObject({
        start: edtfPoint.nullable().describe('First date; null when not published.'),
        end: edtfPoint.nullable().describe('Last date; null when not published or not over.'),
        sources: unique(id).describe('Documents that give these dates.'),
        note: localized.optional().describe('What a reader should know about the dates.'),
      })
      .refine(inOrder, outOfOrder)
      .describe('When it took part under this name, with sources.'),
    formerNames: z
      .array(
        cited({
          name: localized.describe('The former name.'),
          start: edtfPoint.nullable().describe('When it took this name; null when not published.'),
          end: edtfPoint.nullable().describe('When it gave it up; null when not published.'),
          note: localized.optional().describe('What a reader should know about the name.'),
        }),
      )
      .optional()
      .describe('Names the same body bore before.'),
    successor: id.optional().describe('The partner that took over from this one.'),
    parent: id.optional().describe('The body it is part of.'),
    agreement: cited({
      start: edtfPoint.nullable().describe('From when; null when not published.'),
      end: edtfPoint.nullable().describe('Until when; null when not published or not over.'),
      text: localized.describe('How it came about and who approved it, in a sentence or two.'),
    })
      .refine(inOrder, outOfOrder)
      .optional()
      .describe('How it signed on to the programme, as an example for others.'),
    website: address.optional().describe('Its own public page on the subject.'),
    contacts: z
      .array(
        cited({
          kind: z
            .enum(['email', 'telephone', 'website', 'route'])
            .describe('route: a way to apply in words.'),
          text: localized.describe('The address or number, or the way in words.'),
          asOf: edtfPoint.describe('When it was published.'),
          note: localized.optional().describe('What a reader should know about it.'),
        }),
      )
      .optional()
      .describe('Addresses and numbers it published for contact, each with its time.'),
    values: factValues,
    disagreements,
    modified,
  })
  .describe(
    'A department, police service, organization or training centre: content/partners/<id>/facts.yaml.',
  );

export type Partner = z.infer<typeof partner>;
