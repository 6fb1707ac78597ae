import { z } from 'astro/zod';
import { day, draft, id, localized, pointer, unique } from './atoms.ts';
import { askers, published } from './vocabularies.ts';

/** A question that people ask about joining, with a short answer. */
export const question = z
  .strictObject({
    draft,
    title: localized.describe('The question, as people ask it.'),
    order: z.number().int().describe('Place in the list: 1 is asked most.'),
    asker: z
      .enum(askers)
      .describe('Who asks it: an officer, or a police service and those who govern it.'),
    published: z
      .enum(published)
      .describe('Whether what is published answers it: whole, in part, or not at all.'),
    text: localized.describe('The answer in a few sentences; where nothing is published, that.'),
    gives: unique(id).optional().describe('Ids of published values that belong to the answer.'),
    related: unique(pointer).optional().describe('Records that tell more, as kind:id.'),
    sources: unique(id).describe('Documents that state it; empty only for "not published".'),
    checked: day.describe('Last day on which somebody looked whether it is still so.'),
  })
  .describe('A question and its answer: content/questions/<id>.yaml.');

export type Question = z.infer<typeof question>;
