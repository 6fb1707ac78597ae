import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { kinds, proseKinds } from '#src/schema/kinds.ts';
import { publisher } from '#src/schema/source.ts';

// Loaders and schemas only. What a record must look like is in src/schema; the gate has checked it already.
const one = <T extends z.ZodType>(kind: string, schema: T) =>
  defineCollection({
    loader: glob({
      base: `./content/${kind}`,
      pattern: '*.yaml',
      // Without it Astro would take a record's `slug` for its id.
      generateId: ({ entry }) => entry.replace(/\.yaml$/, ''),
    }),
    schema,
  });

const folder = <T extends z.ZodType>(kind: string, schema: T) =>
  defineCollection({
    loader: glob({
      base: `./content/${kind}`,
      pattern: '*/facts.yaml',
      generateId: ({ entry }) => entry.replace(/\/facts\.yaml$/, ''),
    }),
    schema,
  });

export const collections = {
  sources: one('sources', kinds.sources.schema),
  figures: one('figures', kinds.figures.schema),
  events: one('events', kinds.events.schema),
  terms: one('terms', kinds.terms.schema),
  changes: one('changes', kinds.changes.schema),
  rules: one('rules', kinds.rules.schema),
  questions: one('questions', kinds.questions.schema),
  missions: folder('missions', kinds.missions.schema),
  countries: folder('countries', kinds.countries.schema),
  stories: folder('stories', kinds.stories.schema),
  articles: folder('articles', kinds.articles.schema),
  partners: folder('partners', kinds.partners.schema),
  publishers: defineCollection({ loader: file('content/publishers.yaml'), schema: publisher }),
  /** The texts: ids are kind/record/locale. */
  prose: defineCollection({
    loader: glob({
      base: './content',
      pattern: `{${proseKinds.join(',')}}/*/{en,fr}.mdx`,
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: z.strictObject({}),
  }),
};
