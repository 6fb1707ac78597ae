import { z } from 'astro/zod';
import { day, draft, edtf, id, localized, unique } from './atoms.ts';
import { published, ruleMakers } from './vocabularies.ts';

/** One rule on who may go on a mission, as one body set it: rules of two bodies on one thing are two records. */
export const rule = z
  .strictObject({
    draft,
    title: localized.describe('What the rule is about, in a word or two.'),
    order: z.number().int().describe('Place in the list; two rules on one thing stand together.'),
    setBy: z.enum(ruleMakers).describe('Who sets it: rules of two bodies are never mixed.'),
    published: z
      .enum(published)
      .describe('Whether the rule can be read: whole, in part, or not at all.'),
    text: localized.describe(
      'What is published, or what is known not to be, in a sentence or two.',
    ),
    gives: unique(id).optional().describe('Ids of the published values that it states.'),
    question: localized
      .optional()
      .describe(
        'What the self-check asks, so that yes fits the rule; left out where no answer of a reader could be held against anything published.',
      ),
    ask: localized.describe('Whom to ask, and what.'),
    since: edtf
      .optional()
      .describe('Since when it holds, as far as published; left out when that is not published.'),
    sources: unique(id).describe('Documents that state it; empty only for "not published".'),
    checked: day.describe('Last day on which somebody looked whether it is still so.'),
  })
  .refine((r) => r.published === 'no' || r.sources.length > 0, {
    error: 'documents that state it: only a rule that is not published has none',
    path: ['sources'],
  })
  .refine((r) => r.published !== 'no' || r.question === undefined, {
    error: 'no question: no answer can be held against a rule that is not published',
    path: ['question'],
  })
  .describe('A rule on who may go, as one body sets it: content/rules/<id>.yaml.');

export type Rule = z.infer<typeof rule>;
