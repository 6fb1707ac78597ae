import { isSeq, parseDocument, isMap, isScalar, type YAMLSeq } from 'yaml';
import { compareEdtf } from '#src/domain/edtf.ts';
import { asText } from '#src/gate/problem.ts';
import type { z } from 'astro/zod';
import { draft } from '#src/schema/atoms.ts';
import { sentenceIn } from '#src/i18n/field-sentences.ts';
import { locales } from '#src/i18n/locales.ts';
import { fieldOf } from './fields.ts';
import { listItem, scalar, type Data } from './skeleton.ts';

/** A file in which a value cannot be put by machine; the reason is for whoever wrote the file. */
export class Unfit extends Error {}

/**
 * Puts a value into the text of a record, before the first one that holds later, and nothing else is touched: not
 * a comment, not a line break. `modified` becomes today.
 */
export function withValue(text: string, value: Data, schema: z.ZodType, today: string): string {
  const document = parseDocument(text);
  const values: unknown = document.get('values', true);
  const changed =
    isSeq(values) && values.items.length > 0
      ? amongOthers(text, values, value, schema)
      : asFirst(text, values, value, schema);
  return withField(changed, 'modified', today);
}

function amongOthers(text: string, values: YAMLSeq, value: Data, schema: z.ZodType): string {
  if (values.flow)
    throw new Unfit('values stands on one line: write each value on lines of its own first');
  const later = values.items.findIndex(
    (item) => isMap(item) && compareEdtf(asText(item.get('asOf')), asText(value['asOf'])) > 0,
  );
  const next = values.items[later];
  const [first] = values.items;
  const place = (node: unknown) => (isMap(node) ? (node.range?.[0] ?? 0) : 0);
  const dash = text.lastIndexOf('-', place(first));
  const indent = dash - (text.lastIndexOf('\n', dash) + 1);
  const item = listItem(schema, value, indent);
  const gap = /\n[ \t]*\n/.test(text.slice(...(values.range?.slice(0, 2) as [number, number])));
  if (next !== undefined) {
    // Comments right above the next value belong to it.
    let line = text.lastIndexOf('\n', text.lastIndexOf('-', place(next))) + 1;
    for (;;) {
      const above = text.lastIndexOf('\n', line - 2) + 1;
      if (line === 0 || !/^\s*#/.test(text.slice(above, line))) break;
      line = above;
    }
    return `${text.slice(0, line)}${item.join('\n')}\n${gap ? '\n' : ''}${text.slice(line)}`;
  }
  const last = values.items.at(-1);
  const end = endOf(text, isMap(last) ? (last.range?.[1] ?? text.length) : text.length);
  return `${text.slice(0, end)}${gap ? '\n' : ''}${item.join('\n')}\n${text.slice(end)}`;
}

/** The start of the line after a place, blank lines before it given back. */
function endOf(text: string, place: number): number {
  const trimmed = text.slice(0, place).trimEnd().length;
  const line = text.indexOf('\n', trimmed);
  return line < 0 ? text.length : line + 1;
}

/** In a record without values: in place of `values: []`, or above the last day it was changed. */
function asFirst(text: string, values: unknown, value: Data, schema: z.ZodType): string {
  const lines = ['values:', ...listItem(schema, value, 2)].join('\n');
  if (isSeq(values)) return text.replace(/^values:.*$/m, () => lines);
  if (values !== undefined && !(isScalar(values) && values.value === null))
    throw new Unfit('values is no list');
  const before = /^(?:#.*\n)*modified:/m.exec(text)?.index ?? text.length;
  return `${text.slice(0, before)}${lines}\n${/^#/.test(text.slice(before)) ? '\n' : ''}${text.slice(before)}`;
}

/** The text with another scalar in a field at its top level. */
const withField = (text: string, field: string, value: string): string =>
  text.replace(new RegExp(`^${field}:.*$`, 'm'), () => `${field}: ${scalar(value)}`);

/** The text of a draft, published: without its `draft: true` and the sentence above it. */
export const withoutDraft = (text: string): string =>
  locales
    .map((locale) => `# ${sentenceIn(fieldOf(draft).sentence, locale)}\n`)
    .reduce((rest, comment) => rest.replace(comment, ''), text)
    .replace(/^draft: *true\b.*\n\n?/m, '');
