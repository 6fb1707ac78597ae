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
  );

const shape = {
  /** Permanent id, unique on the whole site: prose names the value by it, and its anchor is made of it. */
  id,
  /** The number as published; null when the source declines to give one (then `note` says so). */
  value: z.number().nullable(),
  /** The upper end when the source gives a range. */
  valueMax: z.number().optional(),
  /** How exactly the source states it. */
  qualifier: z.enum(qualifiers),
  /** What it counts. */
  unit: z.enum(units),
  /** What it covers. */
  scope,
  /** In what sense it holds. */
  status: z.enum(statuses),
  /** The time the value covers, start and end; end is null while open or not said. */
  period: z
    .strictObject({ start: edtfPoint.nullable(), end: edtfPoint.nullable() })
    .refine(inOrder, outOfOrder)
    .optional(),
  /** The date at which it holds. Set by hand, never read out of prose. */
  asOf: edtf,
  /** How that date is known. */
  asOfBasis: z.enum(asOfBases),
  /** Why, when the date is inferred or taken from a copy. */
  asOfNote: localized.optional(),
  /** The document that states it. */
  source: id,
  /** Further documents that state the same. */
  otherSources: unique(id).optional(),
  /** Language of the statement that was read; left out for bilingual data. */
  language: z.enum(languages).optional(),
  /** When the statement was read, if not when the source was. */
  retrieved: day.optional(),
  /** The value of the same publisher that this one replaces. */
  supersedes: id.optional(),
  /** What the value is, and what was corrected. */
  note: localized.optional(),
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
export const publishedValue = withRules(z.strictObject(shape));

/** A number told on the page of the record it belongs to (a mission, a story, an article): the same, with its label. */
export const factValue = withRules(
  z.strictObject({
    ...shape,
    /** What is counted, as a heading: "Officers on the first mission". */
    label: localized,
  }),
);

export type PublishedValue = z.infer<typeof publishedValue>;
export type FactValue = z.infer<typeof factValue>;
