import { stringify } from 'yaml';
import type { z } from 'astro/zod';
import { toBeWritten } from '#src/domain/drafts.ts';
import { sentenceIn } from '#src/i18n/field-sentences.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { codesOf, fieldsIn, isNumber, isPair, itemOf, type Field } from './fields.ts';
import { newWords } from './words.ts';

/** One record's facts while they are being asked for. */
export type Data = { [field: string]: unknown };

const isData = (value: unknown): value is Data =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const width = 100;

/** A list whose items have more parts than these shows none of their codes: only values are like that. */
const mostShown = 8;

/**
 * A YAML file with every field of a record, each with what to write there above it. Fields that hold nothing yet
 * stand as comments with an example, ready to be filled in.
 */
export function skeleton(
  schema: z.ZodType,
  data: Data,
  head: readonly string[],
  locale: Locale,
): string {
  const blocks = (fieldsIn(schema) ?? []).map(([name, field]) => {
    const value = data[name];
    const lines = [...comment(sentenceIn(field.sentence, locale)), ...choices(field, locale)];
    if (value === undefined) return [...lines, ...commented(example(name, field))];
    const more = isEmpty(value) && hasMore(field) ? commented(example(name, field)) : [];
    return [...lines, ...entry(name, field, value, 0, locale), ...more];
  });
  return [head.map((line) => (line.startsWith('#') ? line : `# ${line}`)), ...blocks]
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

/** One item of a list, such as a value, as lines to be put into a file. */
export function listItem(schema: z.ZodType, data: Data, indent: number): string[] {
  const lines = (fieldsIn(schema) ?? []).flatMap(([name, field]) =>
    data[name] === undefined ? [] : entry(name, { ...field, sentence: '' }, data[name], 0, null),
  );
  return lines.map((line, i) => `${' '.repeat(indent)}${i === 0 ? '- ' : '  '}${line}`);
}

/** A text to start from. Guidance stands in facts.yaml: a text may hold no comments. */
export const textSkeleton = (locale: Locale): string => `${toBeWritten[locale]}\n`;

/** A field with its value; `guide` is the language of the words beside it, null for none. */
function entry(
  name: string,
  field: Field,
  value: unknown,
  indent: number,
  guide: Locale | null,
): string[] {
  const pad = ' '.repeat(indent);
  const inner = fieldsIn(field.schema);
  if (inner && isData(value)) {
    const guided = isPair(field.schema) ? null : guide;
    return [
      `${pad}${name}:`,
      ...inner.flatMap(([key, f]) => {
        if (value[key] !== undefined) return entry(key, f, value[key], indent + 2, guided);
        return guided && f.optional ? [`${pad}  # ${key}: ${sample(f)}${aside(f, guided)}`] : [];
      }),
    ];
  }
  const item = itemOf(field.schema);
  if (item && Array.isArray(value) && value.some(isData))
    return [
      `${pad}${name}:`,
      ...value.flatMap((one) => listItem(item.schema, isData(one) ? one : {}, indent + 2)),
    ];
  return [`${pad}${name}: ${scalar(value)}${guide && indent > 0 ? aside(field, guide) : ''}`];
}

const aside = ({ sentence }: Field, locale: Locale) =>
  sentence ? ` # ${sentenceIn(sentence, locale)}` : '';

const isEmpty = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0);

/** Whether an example shows more than the words above it. */
const hasMore = ({ schema }: Field) =>
  fieldsIn(schema) !== null || fieldsIn(itemOf(schema)?.schema ?? schema) !== null;

/** A date must be text: YAML or whoever reads it next would make a number or a moment of it. */
export function scalar(value: unknown): string {
  if (typeof value === 'string' && /^\d{4}/.test(value)) return `'${value.replaceAll("'", "''")}'`;
  const options = { singleQuote: true, lineWidth: 0, flowCollectionPadding: false } as const;
  return stringify(value, {
    ...options,
    ...(Array.isArray(value) && { collectionStyle: 'flow' }),
  }).trimEnd();
}

/** The field as it could be filled in: with its required parts, each shown by an example. */
function example(name: string, field: Field): string[] {
  const item = itemOf(field.schema);
  // Too many parts to show; whoever adds a value is asked for each.
  if (name === 'values') return ['values: npm run new value writes one'];
  if (item && fieldsIn(item.schema)) return [`${name}:`, `  - ${sample(item)}`];
  const inner = fieldsIn(field.schema);
  if (!inner) return [`${name}: ${sample(field)}`];
  return [`${name}:`, ...inner.map(([key, f]) => `  ${key}: ${sample(f)}`)];
}

function sample({ schema, examples, nullable }: Field): string {
  const [first] = examples;
  if (first !== undefined) return scalar(first);
  const inner = fieldsIn(schema);
  if (inner) {
    const parts = inner.filter(([, f]) => !f.optional).map(([key, f]) => `${key}: ${sample(f)}`);
    return `{ ${parts.join(', ')} }`;
  }
  if (itemOf(schema)) return '[…]';
  const [code] = codesOf(schema);
  if (code !== undefined) return code;
  return isNumber(schema) ? '0' : nullable ? 'null' : '…';
}

/** Codes that a field, or a part of its items, may hold. */
function choices(field: Field, locale: Locale): string[] {
  const item = itemOf(field.schema);
  const codes = codesOf(item?.schema ?? field.schema);
  if (codes.length > 0) return comment(newWords(locale).codes(codes, item !== null));
  const parts = fieldsIn(item?.schema ?? field.schema) ?? [];
  if (parts.length > mostShown) return [];
  return parts.flatMap(([key, { schema }]) => {
    const list = codesOf(itemOf(schema)?.schema ?? schema);
    return list.length === 0 ? [] : comment(`${key}${newWords(locale).colon} ${list.join(', ')}.`);
  });
}

/** Words as comment lines of the width that all files have. */
function comment(text: string): string[] {
  if (text === '') return [];
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && `# ${last} ${word}`.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.map((line) => `# ${line}`);
}

const commented = (lines: readonly string[]) => lines.map((line) => `# ${line}`);
