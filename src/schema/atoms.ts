import { z } from 'astro/zod';
import { earliestDay, latestDay, parseEdtf } from '#src/domain/edtf.ts';
import { parsePointer } from '#src/domain/references.ts';

// The sentence that says what to write in a field stands in its .describe(…) and nowhere else: the JSON Schemas
// show it while somebody types, npm run new asks with it and writes it above the field. What .meta(…) adds is
// for JSON Schema only, which cannot run our own checks.

/** The longest id. */
const longestId = 100;

/** Lower-case words joined by hyphens; permanent once published, never shown to readers. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'an id: lower-case letters and digits joined by single hyphens, such as minusma-mali',
  )
  // It names files and folders, for which systems have limits.
  .max(longestId, `an id of ${longestId} characters at most`)
  .meta({ patternErrorMessage: 'Lower-case letters and digits joined by single hyphens.' });

/** Text in both languages. Both are required: nothing is published in one language only. */
export const localized = z.strictObject({
  en: z.string().trim().min(1).describe('In English.'),
  fr: z.string().trim().min(1).describe('In French.'),
});

/** The last part of a page's address in each language, such as { en: ivory-coast, fr: cote-d-ivoire }. */
export const slug = z
  .strictObject({ en: id.describe('In English.'), fr: id.describe('In French.') })
  .describe('Last part of its address in each language, without accents.');

/** The shape of one date, for JSON Schema. */
const written = String.raw`\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?[~?%]?`;

/**
 * A date or interval as the source gives it, EDTF level 0 or 1 (ISO 8601-2): '1989', '1989-10',
 * '2014~' (about), '2014?' (uncertain), '2009/2010', '2019-01/..' (still open). Always in quotation marks,
 * or YAML turns it into a number or moves it to another day.
 */
export const edtf = z
  .string(
    "a date in quotation marks, such as '1989-10' (YAML reads it as a number or a day otherwise)",
  )
  .superRefine((text, context) => {
    const result = parseEdtf(text);
    // Not to be continued: a text that is no date need not be told what kind of date it should be.
    if (!result.ok) context.addIssue({ code: 'custom', message: result.message, continue: false });
  })
  .meta({
    pattern: `^${written}(/(${written}|\\.\\.)?)?$`,
    patternErrorMessage:
      "A date in quotation marks: '1989', '1989-10', '1989-10-19', '2014~', '2009/2010' or '2019-01/..'.",
    examples: ['1989', '1989-10', '1989-10-19', '2014~', '2009/2010', '2019-01/..'],
  });

/** A single date, never an interval: '1989', '1989-10', '1989-10-19', with ~ or ? where the source is unsure. */
export const edtfPoint = edtf
  .refine((text) => !text.includes('/'), 'a single date, not an interval')
  .meta({
    pattern: `^${written}$`,
    patternErrorMessage: "A single date in quotation marks: '1989', '1989-10' or '1989-10-19'.",
    examples: ['1989', '1989-10', '1989-10-19', '2014~'],
  });

/** A whole calendar day: 2026-11-21. Used for our own acts (changed, checked, retrieved), never for events. */
export const day = edtf
  .refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text), "a whole day, such as '2026-11-21'")
  .meta({
    pattern: String.raw`^\d{4}-\d{2}-\d{2}$`,
    patternErrorMessage: "A whole day in quotation marks, such as '2026-11-21'.",
    examples: ['2026-11-21'],
  });

/** Whether the two ends of a period, as far as they are known, stand in order. */
export const inOrder = ({ start, end }: { start: string | null; end: string | null }) =>
  start === null || end === null || (earliestDay(start) ?? '') <= (latestDay(end) ?? '9999');
export const outOfOrder = { error: 'a date that is not before start', path: ['end'] };

/** Another record, written kind:id. */
export const pointer = z
  .string()
  .refine((text) => parsePointer(text) !== null, 'kind:id, such as mission:minusma-mali')
  .meta({
    pattern: String.raw`^[a-z]+:[a-z0-9]+(-[a-z0-9]+)*$`,
    patternErrorMessage: 'kind:id, such as mission:minusma-mali.',
    examples: ['mission:minusma-mali'],
  });

/** A public web address, with https:// or http://. */
export const address = z.url({
  protocol: /^https?$/,
  error: 'a web address that starts with https:// or http://',
});

/** A list in which nothing may stand twice. */
export const unique = <T extends z.ZodType<string>>(item: T) =>
  z
    .array(item)
    .refine((list) => new Set(list).size === list.length, 'a list without repeats')
    .meta({ uniqueItems: true });

/** On every record, so that one can be begun without being published. */
export const draft = z
  .boolean()
  .optional()
  .describe('true while it is not ready: it then shows in npm run dev and nowhere else.');

/** On every record with a page. */
export const modified = day.describe('Last day on which the meaning of this record changed.');

export const aliases = z
  .strictObject({
    en: z.array(z.string()).describe('In English.'),
    fr: z.array(z.string()).describe('In French.'),
  })
  .optional()
  .describe('Other names and short forms readers may type or meet.');

/** The same for what readers ask for in words rather than by a name: figures, articles, stories. */
export const asked = z
  .strictObject({
    en: z.array(z.string()).describe('In English.'),
    fr: z.array(z.string()).describe('In French.'),
  })
  .optional()
  .describe('Other words and questions under which readers look for it, for search alone.');

export const ourTranslation = z
  .array(z.enum(['en', 'fr']))
  .optional()
  .describe('Languages in which the name is our translation because the body gives none.');

export type Localized = z.infer<typeof localized>;
