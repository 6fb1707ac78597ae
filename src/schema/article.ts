import { z } from 'astro/zod';
import { asked, draft, edtf, id, localized, modified, pointer, slug, unique } from './atoms.ts';
import { cited, disagreements, sourced } from './sourced.ts';
import { factValues } from './value.ts';
import { tools } from './vocabularies.ts';

/** What one language's page says on a point: its words, the numbers it gives, or both. */
const side = z
  .strictObject({
    says: localized.optional().describe('What the page says, in our words.'),
    gives: unique(id).optional().describe('Ids of the published values it states.'),
    source: id.describe('The page.'),
    date: edtf
      .optional()
      .describe('The date of this text, when the document as a whole has another.'),
  })
  .refine((s) => s.says !== undefined || (s.gives?.length ?? 0) > 0, {
    error: 'what the page says, or the values it gives (gives)',
    path: ['says'],
  });

/** A point on which the English and the French page of one body differ. */
const comparison = z.strictObject({
  topic: localized.describe('The point, as the heading of a row.'),
  english: side.describe('The English page.'),
  french: side.describe('The French page.'),
  note: localized.optional().describe('What is known of the reason.'),
});

export type Comparison = z.infer<typeof comparison>;

/** A chain of steps, drawn at the head of the page; each step leads to the section that tells it in full. */
const flow = z.strictObject({
  title: localized.describe('What the steps are, as a heading: who decides, who pays.'),
  steps: z
    .array(
      cited({
        section: id.describe(
          'Anchor of the heading that tells it: the English heading, hyphenated.',
        ),
        partners: unique(id).optional().describe('Who does it, ids of partners.'),
        does: localized.describe('What is done, in one sentence.'),
      }),
    )
    .min(2)
    .describe('The steps, in order.'),
});

export type Flow = z.infer<typeof flow>;

/** A stretch of time between interest and the months after a return; how long it takes is told by values. */
const stage = sourced({
  title: localized.describe('What happens, in a few words.'),
  does: localized.describe('Who does what, in a sentence or two.'),
  gives: unique(id)
    .optional()
    .describe('Ids of the values that say how long it takes; left out when not published.'),
  note: localized
    .optional()
    .describe('What is known of how long it took, where no value can say it.'),
});

/** A line that can be called for help. */
const helpLine = cited({
  whom: localized.describe('Whom it is for, as the beginning of a line.'),
  text: localized.describe('What it is, when it answers, in which languages, and its age.'),
  telephone: z
    .string()
    .regex(/^[0-9+][0-9-]*$/, 'a number in digits and hyphens, such as 1-800-268-7708')
    .optional()
    .describe('The number, as published; left out when there is none.'),
});

export type HelpLine = z.infer<typeof helpLine>;
export type Stage = z.infer<typeof stage>;
export type Tool = (typeof tools)[number];

export const article = z
  .strictObject({
    draft,
    title: localized.describe('Title of the page.'),
    summary: localized.describe('One sentence for lists and search results.'),
    under: z
      .enum(['about', 'join', 'how-it-works', 'figures'])
      .optional()
      .describe('The page it stands under; left out for a page that is a section of its own.'),
    slug: slug
      .optional()
      .describe('Last part of its address; needed when it stands under another page.'),
    aliases: asked,
    order: z.number().int().optional().describe('Place among the pages under the same one.'),
    flows: z.array(flow).optional().describe('The page as diagrams: its steps and who takes them.'),
    help: z
      .array(helpLine)
      .min(1)
      .optional()
      .describe('Where help is to be had, shown here and on the pages that list it.'),
    stages: z.array(stage).min(2).optional().describe('Stretches of time, in order.'),
    tool: z
      .enum(tools)
      .optional()
      .describe('What the page holds besides its text, made from other records.'),
    values: factValues,
    disagreements,
    comparisons: z
      .array(comparison)
      .optional()
      .describe('Points on which the English and the French page of one body differ, as a table.'),
    related: unique(pointer)
      .optional()
      .describe('Records it belongs with, such as figures, as kind:id.'),
    sources: unique(id)
      .optional()
      .describe('Documents it rests on beyond those cited in the text.'),
    modified,
  })
  .refine((a) => (a.under === undefined) === (a.slug === undefined), {
    error: 'slug and under together: an article under another page has both, any other neither',
    path: ['slug'],
  })
  .refine((a) => a.under !== undefined || a.draft !== true, {
    error: 'a published article: menus lead to a section of its own',
    path: ['draft'],
  })
  .describe(
    'A page of explanation: content/articles/<id>/facts.yaml. Where it stands is in src/i18n/routes.ts.',
  );

export type Article = z.infer<typeof article>;
