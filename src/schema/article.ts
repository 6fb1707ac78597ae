import { z } from 'astro/zod';
import { day, id, localized, pointer, slug, unique } from './atoms.ts';
import { disagreement } from './sourced.ts';
import { factValue } from './value.ts';

/** A page of explanation: content/articles/<id>/facts.yaml. Where it stands is in src/i18n/routes.ts. */
export const article = z
  .strictObject({
    title: localized,
    /** One sentence for lists and search results. */
    summary: localized,
    /** The page it stands under; left out for a page that is a section of its own. */
    under: z.enum(['about', 'join', 'how-it-works', 'figures']).optional(),
    /** Last part of its address in each language; needed when it stands under another page. */
    slug: slug.optional(),
    /** Place among the pages under the same one. */
    order: z.number().int().optional(),
    values: z.array(factValue).optional(),
    disagreements: z.array(disagreement).optional(),
    /** Records it belongs with, such as figures, as kind:id. */
    related: unique(pointer).optional(),
    /** Documents it rests on beyond those cited in the text. */
    sources: unique(id).optional(),
    modified: day,
  })
  .refine((a) => (a.under === undefined) === (a.slug === undefined), {
    error: 'slug and under together: an article under another page has both, any other neither',
    path: ['slug'],
  });

export type Article = z.infer<typeof article>;
