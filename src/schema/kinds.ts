import { article } from './article.ts';
import { change } from './change.ts';
import { country } from './country.ts';
import { event } from './event.ts';
import { figure } from './figure.ts';
import { mission } from './mission.ts';
import { partner } from './partner.ts';
import { question } from './question.ts';
import { rule } from './rule.ts';
import { source } from './source.ts';
import { story } from './story.ts';
import { term } from './term.ts';

/**
 * Where records live and what they must look like. The gate and Astro's collections both read this table,
 * so that neither can accept what the other refuses.
 * - file:   content/<kind>/<id>.yaml
 * - folder: content/<kind>/<id>/facts.yaml, with en.mdx and fr.mdx beside it (`prose`)
 */
export const kinds = {
  sources: { schema: source, layout: 'file' },
  figures: { schema: figure, layout: 'file' },
  events: { schema: event, layout: 'file' },
  terms: { schema: term, layout: 'file' },
  changes: { schema: change, layout: 'file' },
  rules: { schema: rule, layout: 'file' },
  questions: { schema: question, layout: 'file' },
  missions: { schema: mission, layout: 'folder', prose: 'required' },
  countries: { schema: country, layout: 'folder', prose: 'required' },
  stories: { schema: story, layout: 'folder', prose: 'required' },
  articles: { schema: article, layout: 'folder', prose: 'required' },
  partners: { schema: partner, layout: 'folder', prose: 'optional' },
} as const;

export type Kind = keyof typeof kinds;

/** Kinds whose records carry prose in both languages. */
export const proseKinds = [
  'missions',
  'countries',
  'stories',
  'articles',
  'partners',
] as const satisfies readonly Kind[];
