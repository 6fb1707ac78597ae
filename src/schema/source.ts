import { z } from 'astro/zod';
import { address, draft, edtf, edtfPoint, id, localized } from './atoms.ts';
import { cslTypes, languages, sourceKinds } from './vocabularies.ts';

export const source = z
  .strictObject({
    draft,
    title: z
      .string()
      .trim()
      .min(1)
      .describe("The title exactly as published, in the document's own language."),
    edition: localized
      .optional()
      .describe('Our words that tell this edition from others with the same title or address.'),
    publisher: id.describe('Who published it: an id in content/publishers.yaml.'),
    authors: z
      .array(z.string().trim().min(1))
      .optional()
      .describe('People who wrote it, as printed, given name first.'),
    organizationAuthors: z
      .array(z.string().trim().min(1))
      .optional()
      .describe('Bodies named as its authors, as printed, where they are not just its publisher.'),
    number: z
      .string()
      .trim()
      .min(1)
      .optional()
      .describe('Volume, issue, article or catalogue number, as printed.'),
    url: address
      .optional()
      .describe('Where it can be read. Left out when the only address known may not be linked.'),
    archive: address.optional().describe('A copy kept by an archive, when one is known.'),
    readAt: z
      .string()
      .trim()
      .min(1)
      .optional()
      .describe(
        "Where the text was actually read, when only a copy on somebody else's site was available.",
      ),
    date: edtf
      .nullable()
      .describe(
        'When it was published; null when the document does not say and it cannot be worked out.',
      ),
    dateNote: localized
      .optional()
      .describe('How the date is known, when the document does not print it.'),
    retrieved: edtfPoint.describe('When we read it.'),
    languages: z.array(z.enum(languages)).min(1).describe('Languages the document is in.'),
    kind: z.enum(sourceKinds).describe('What kind of text it is.'),
    type: z.enum(cslTypes).describe('Type of document, for citations.'),
    describes: localized
      .optional()
      .describe('What it is and what it says on our subject, in one or two sentences.'),
  })
  .refine((s) => s.url !== undefined || s.describes !== undefined, {
    error: 'an address (url) or a description (describes), best both',
    path: ['url'],
  })
  .describe('One document we rely on: content/sources/<id>.yaml. The file name is the id.');

export const publisher = z
  .strictObject({
    name: localized.describe('The name in each language; the same in both when it has only one.'),
    partner: id
      .optional()
      .describe('The partner that this publisher is, when it has a page of its own.'),
  })
  .describe('content/publishers.yaml: who publishes what we cite.');

export type Source = z.infer<typeof source>;
export type Publisher = z.infer<typeof publisher>;
