import { z } from 'astro/zod';
import { edtf, id, localized, unique } from './atoms.ts';

/** A fact with the documents that state it. */
export const sourced = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject({
    ...shape,
    /** Documents that state it; empty only for "not published". */
    sources: unique(id),
  });

/** A fact that must have a document behind it. */
export const cited = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject({
    ...shape,
    /** Documents that state it. */
    sources: unique(id).min(1),
  });

/** A point on which documents disagree: every version stands, with who says it. */
export const disagreement = z.strictObject({
  /** What they disagree about, as a heading. */
  topic: localized,
  /** Each version. */
  versions: z
    .array(
      z.strictObject({
        /** What these documents say. */
        says: localized,
        /** The date they give, when the point is a date. */
        date: edtf.optional(),
        sources: unique(id).min(1),
      }),
    )
    .min(2),
  /** Why they differ, as far as it is known. */
  note: localized.optional(),
});

export type Disagreement = z.infer<typeof disagreement>;
