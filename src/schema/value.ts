import { z } from 'astro/zod';
import { day, edtf, edtfPoint, id, inOrder, localized, outOfOrder, unique } from './atoms.ts';
import { asOfBases, languages, plainScopes, qualifiers, statuses, units } from './vocabularies.ts';

/** What a value covers: a plain code, or mission:<id>, country:<ISO code>, service:<partner id>. */
export const scope = z
  .string()
  .refine(
    (text) =>
      (plainScopes as readonly string[]).includes(text) ||
      /^(mission|service):[a-z0-9]+(-[a-z0-9]+)*$/.test(text) ||
      /^country:[A-Z]{2}$/.test(text),
    `a scope: ${plainScopes.join(', ')}, mission:<id>, country:<two capital letters> or service:<partner id>`,
  )
  .meta({
    pattern: `^(${plainScopes.join('|')}|(mission|service):[a-z0-9]+(-[a-z0-9]+)*|country:[A-Z]{2})$`,
    patternErrorMessage: `A scope: ${plainScopes.join(', ')}, mission:<id>, country:<two capital letters> or service:<partner id>.`,
    examples: plainScopes,
  });

const key = {
  id: id.describe(
    'Permanent id, unique on the whole site: prose names the value by it, and its anchor is made of it.',
  ),
};
const shape = {
  value: z
    .number()
    .nullable()
    .describe(
      'The number as published; null when the source declines to give one (then `note` says so).',
    ),
  valueMax: z.number().optional().describe('The upper end when the source gives a range.'),
  qualifier: z.enum(qualifiers).describe('How exactly the source states it.'),
  unit: z.enum(units).describe('What it counts.'),
  scope: scope.describe('What it covers.'),
  status: z.enum(statuses).describe('In what sense it holds.'),
  period: z
    .strictObject({
      start: edtfPoint.nullable().describe('First date.'),
      end: edtfPoint.nullable().describe('Last date.'),
    })
    .refine(inOrder, outOfOrder)
    .optional()
    .describe('The time the value covers, start and end; end is null while open or not said.'),
  asOf: edtf.describe('The date at which it holds. Set by hand, never read out of prose.'),
  asOfBasis: z.enum(asOfBases).describe('How that date is known.'),
  asOfNote: localized.optional().describe('Why, when the date is inferred or taken from a copy.'),
  source: id.describe('The document that states it.'),
  otherSources: unique(id).optional().describe('Further documents that state the same.'),
  language: z
    .enum(languages)
    .optional()
    .describe('Language of the statement that was read; left out for bilingual data.'),
  retrieved: day.optional().describe('When the statement was read, if not when the source was.'),
  supersedes: id.optional().describe('The value of the same publisher that this one replaces.'),
  note: localized.optional().describe('What the value is, and what was corrected.'),
};

const noteWhenNull = (v: { value: number | null; note?: unknown }) =>
  v.value !== null || v.note !== undefined;
const rangeInOrder = (v: { value: number | null; valueMax?: number | undefined }) =>
  v.valueMax === undefined || (v.value !== null && v.valueMax > v.value);
const withRules = <
  T extends z.ZodType<{ value: number | null; valueMax?: number | undefined; note?: unknown }>,
>(
  s: T,
) =>
  s
    .refine(noteWhenNull, {
      error: 'a note that says why no number is given, since the value is null',
      path: ['note'],
    })
    .refine(rangeInOrder, {
      error: 'a number greater than value, the lower end of the range',
      path: ['valueMax'],
    });

/** One number as one document published it, on a figure's page. */
export const publishedValue = withRules(z.strictObject({ ...key, ...shape }));

/** A number told on the page of the record it belongs to (a mission, a story, an article): the same, with its label. */
export const factValue = withRules(
  z.strictObject({
    ...key,
    label: localized.describe('What is counted, as a heading: "Officers on the first mission".'),
    ...shape,
  }),
);

/** On every record that tells numbers of its own. */
export const factValues = z.array(factValue).optional().describe('Numbers told on this page only.');

export type PublishedValue = z.infer<typeof publishedValue>;
export type FactValue = z.infer<typeof factValue>;
