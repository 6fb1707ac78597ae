import { z } from 'astro/zod';
import { day, edtf, id, localized, slug, unique } from './atoms.ts';
import { factValue } from './value.ts';

/** Somebody already named in a public role. Never in a list, a data file, a title or an address. */
const person = z.strictObject({
  /** Key by which the prose names them: <Person of="roy" />. */
  id,
  /** Name as the source writes it. */
  name: z.string().trim().min(1),
  /** The part of the name used after the first mention. */
  shortName: z.string().trim().min(1),
  /** Rank or title at the time, without article: Sergeant, sergent; null when no source gives one. French prose writes the article itself. */
  rank: localized.nullable(),
  /** Service at the time: a partner id; null when no source gives one. */
  service: id.nullable(),
  /** Official or news documents that named the person in this role. */
  namedBy: unique(id).min(1),
});

/** What officers did and saw, told from published texts: content/stories/<id>/facts.yaml. */
export const story = z
  .strictObject({
    /** story: has a page. account: too short for one; stands on the pages of its mission and country. */
    kind: z.enum(['story', 'account']),
    /** Title without a personal name. */
    title: localized,
    /** Last part of its address in each language. */
    slug,
    /** One or two sentences for lists, without a personal name. */
    summary: localized,
    /** When it happened. */
    date: edtf.nullable(),
    missions: unique(id),
    countries: unique(id).min(1),
    /** Services of the officers, as partner ids. */
    services: unique(id),
    people: z.array(person),
    /** What allows us to tell it. Every story has this block. */
    published: z.strictObject(
      {
        /** The documents it is told from. */
        sources: unique(id).min(1),
        /** Documents that withheld a name: then nobody is named here either. */
        withheldBy: unique(id),
        /** The day on which somebody asked to be taken out, or null. */
        withdrawn: day.nullable(),
      },
      'a published block: sources, withheldBy, withdrawn. A story stands on what was already published',
    ),
    /** What some readers should know first (death, violence). */
    contentNote: localized.optional(),
    /** Numbers told in this story only. */
    values: z.array(factValue).optional(),
    /** Last day on which the meaning of this record changed. */
    modified: day,
  })
  .refine((s) => s.people.length === 0 || s.published.withheldBy.length === 0, {
    error: 'a story without names: a source withheld a name (published.withheldBy)',
    path: ['people'],
  })
  .refine((s) => s.people.length === 0 || s.published.withdrawn === null, {
    error: 'a story without names: somebody asked to be taken out (published.withdrawn)',
    path: ['people'],
  });

export type Story = z.infer<typeof story>;
