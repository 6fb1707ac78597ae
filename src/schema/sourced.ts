import { z } from 'astro/zod';
import { edtf, id, localized, unique } from './atoms.ts';

/** A fact with the documents that state it. */
export const sourced = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject({
    ...shape,
    sources: unique(id).describe('Documents that state it; empty only for "not published".'),
  });

/** A fact that must have a document behind it. */
export const cited = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject({
    ...shape,
    sources: unique(id).min(1).describe('Documents that state it.'),
  });

/** A point on which documents disagree: every version stands, with who says it. */
export const disagreement = z.strictObject({
  topic: localized.describe('What they disagree about, as a heading.'),
  versions: z
    .array(
      z.strictObject({
        says: localized.describe('What these documents say.'),
        date: edtf.optional().describe('The date they give, when the point is a date.'),
        sources: unique(id).min(1).describe('Documents that say it.'),
      }),
    )
    .min(2)
    .describe('Each version.'),
  note: localized.optional().describe('Why they differ, as far as it is known.'),
});

/** On every record with a page of its own that is not a figure. */
export const disagreements = z
  .array(disagreement)
  .optional()
  .describe('Points on which sources disagree.');

export type Disagreement = z.infer<typeof disagreement>;
