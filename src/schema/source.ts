import { z } from 'astro/zod';
import { address, edtf, edtfPoint, id, localized } from './atoms.ts';
import { cslTypes, languages, sourceKinds } from './vocabularies.ts';

/** One document we rely on: content/sources/<id>.yaml. The file name is the id. */
export const source = z
  .strictObject({
    /** The title exactly as published, in the document's own language. */
    title: z.string().trim().min(1),
    /** Our words that tell this edition from others with the same title or address. */
    edition: localized.optional(),
    /** Who published it: an id in content/publishers.yaml. */
    publisher: id,
    /** Personal or corporate authors, as printed. */
    authors: z.array(z.string().trim().min(1)).optional(),
    /** Volume, issue, article or catalogue number, as printed. */
    number: z.string().trim().min(1).optional(),
    /** Where it can be read. Left out when the only address known may not be linked. */
    url: address.optional(),
    /** A copy kept by an archive, when one is known. */
    archive: address.optional(),
    /** Where the text was actually read, when only a copy on somebody else's site was available. */
    readAt: z.string().trim().min(1).optional(),
    /** When it was published; null when the document does not say and it cannot be worked out. */
    date: edtf.nullable(),
    /** How the date is known, when the document does not print it. */
    dateNote: localized.optional(),
    /** When we read it. */
    retrieved: edtfPoint,
    /** Languages the document is in. */
    languages: z.array(z.enum(languages)).min(1),
    /** What kind of text it is. */
    kind: z.enum(sourceKinds),
    /** Type of document, for citations. */
    type: z.enum(cslTypes),
    /** What it is and what it says on our subject, in one or two sentences. */
    describes: localized.optional(),
  })
  .refine((s) => s.url !== undefined || s.describes !== undefined, {
    error: 'an address (url) or a description (describes), best both',
    path: ['url'],
  });

/** content/publishers.yaml: who publishes what we cite. */
export const publisher = z.strictObject({
  /** The name in each language; the same in both when it has only one. */
  name: localized,
  /** The partner that this publisher is, when it has a page of its own. */
  partner: id.optional(),
});

export type Source = z.infer<typeof source>;
export type Publisher = z.infer<typeof publisher>;
