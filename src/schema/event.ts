import { z } from 'astro/zod';
import { draft, edtf, id, localized, unique } from './atoms.ts';

export const event = z
  .strictObject({
    draft,
    date: edtf.describe('When it happened.'),
    title: localized.describe('What happened, in a line.'),
    text: localized.optional().describe('One or two sentences more.'),
    kind: z
      .enum(['policy', 'mission', 'loss', 'recognition', 'evaluation'])
      .describe(
        'policy: the arrangement. mission: a deployment. loss: a death. recognition: a medal or honour. evaluation: a review or audit.',
      ),
    missions: unique(id).optional().describe('Ids of the missions concerned.'),
    countries: unique(id).optional().describe('Ids of the countries concerned.'),
    partners: unique(id).optional().describe('Ids of the partners concerned.'),
    sources: unique(id).min(1).describe('Documents that state it.'),
  })
  .describe(
    'A dated step in the history of the arrangement or of a mission: content/events/<id>.yaml.',
  );

export type RecordEvent = z.infer<typeof event>;
