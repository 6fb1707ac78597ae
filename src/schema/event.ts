import { z } from 'astro/zod';
import { edtf, id, localized, unique } from './atoms.ts';

/** A dated step in the history of the arrangement or of a mission: content/events/<id>.yaml. */
export const event = z.strictObject({
  date: edtf,
  /** What happened, in a line. */
  title: localized,
  /** One or two sentences more. */
  text: localized.optional(),
  /** policy: the arrangement; mission: a deployment; loss: a death; recognition; people. */
  kind: z.enum(['policy', 'mission', 'loss', 'recognition', 'evaluation']),
  missions: unique(id).optional(),
  countries: unique(id).optional(),
  partners: unique(id).optional(),
  sources: unique(id).min(1),
});

export type RecordEvent = z.infer<typeof event>;
