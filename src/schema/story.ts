import { z } from 'astro/zod';
import { asked, day, draft, edtf, id, localized, modified, slug, unique } from './atoms.ts';
import { factValues } from './value.ts';

/** Somebody already named in a public role. Never in a list, a data file, a title or an address. */
const person = z.strictObject({
  id: id.describe('Key by which the prose names them: <Person of="roy" />.'),
  name: z.string().trim().min(1).describe('Name as the source writes it.'),
  shortName: z
    .string()
    .trim()
    .min(1)
    .describe('The part of the name used after the first mention.'),
  rank: localized
    .nullable()
    .describe(
      'Rank or title at the time, without article: Sergeant, sergent; null when no source gives one. French prose writes the article itself.',
    ),
  service: id
    .nullable()
    .describe('Service at the time: a partner id; null when no source gives one.'),
  namedBy: unique(id)
    .min(1)
    .describe('Official or news documents that named the person in this role.'),
});

export const story = z
  .strictObject({
    draft,
    kind: z
      .enum(['story', 'account'])
      .describe(
        'story: has a page. account: too short for one; stands on the pages of its mission and country.',
      ),
    title: localized.describe('Title without a personal name.'),
    slug,
    aliases: asked,
    summary: localized.describe('One or two sentences for lists, without a personal name.'),
    date: edtf.nullable().describe('When it happened; null when no source says.'),
    missions: unique(id).describe('Ids of the missions it belongs to.'),
    countries: unique(id).min(1).describe('Ids of the countries where it happened.'),
    services: unique(id).describe('Services of the officers, as partner ids.'),
    people: z
      .array(person)
      .describe('Everybody whom the text names, already named in a public role.'),
    published: z
      .strictObject(
        {
          sources: unique(id).min(1).describe('The documents it is told from.'),
          withheldBy: unique(id).describe(
            'Documents that withheld a name: then nobody is named here either.',
          ),
          withdrawn: day
            .nullable()
            .describe('The day on which somebody asked to be taken out, or null.'),
        },
        'a published block: sources, withheldBy, withdrawn. A story stands on what was already published',
      )
      .describe('What allows us to tell it. Every story has this block.'),
    contentNote: localized
      .optional()
      .describe('What some readers should know first (death, violence).'),
    values: factValues,
    modified,
  })
  .refine((s) => s.people.length === 0 || s.published.withheldBy.length === 0, {
    error: 'people: [] and texts without names: a source withheld a name (published.withheldBy)',
    path: ['people'],
  })
  .refine((s) => s.people.length === 0 || s.published.withdrawn === null, {
    error:
      'people: [] and texts without names: somebody asked to be taken out (published.withdrawn)',
    path: ['people'],
  })
  .describe(
    'What officers did and saw, told from published texts: content/stories/<id>/facts.yaml.',
  );

export type Story = z.infer<typeof story>;
