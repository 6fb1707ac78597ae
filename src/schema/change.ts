import { z } from 'astro/zod';
import { day, localized, pointer, unique } from './atoms.ts';

/** A change of meaning in the record, told to readers and feeds: content/changes/<id>.yaml. */
export const change = z.strictObject({
  /** The day it was published. */
  date: day,
  /** edition: a new edition. data: a value added. definition: what is counted. correction: something was wrong. */
  kind: z.enum(['edition', 'data', 'definition', 'correction']),
  title: localized,
  /** What changed and why; for a correction also what was wrong, and since when. */
  text: localized,
  /** Records concerned, as kind:id. */
  related: unique(pointer).optional(),
});

export type Change = z.infer<typeof change>;
