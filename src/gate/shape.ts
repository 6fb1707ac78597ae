import type { z } from 'astro/zod';
import { closest } from './closest.ts';
import { show, type Problem } from './problem.ts';
import type { YamlFile } from './yaml-file.ts';

/** canadianPolice.start, values[2].source: list places count from one, as people do. */
export const dotted = (path: readonly PropertyKey[]) =>
  path.reduce<string>(
    (text, part) =>
      typeof part === 'number'
        ? `${text}[${part + 1}]`
        : text
          ? `${text}.${String(part)}`
          : String(part),
    '',
  );

const at = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    data,
  );

type Inside = { shape?: Record<string, unknown>; element?: unknown; valueType?: unknown };
type Wrapped = { description?: string; def?: { innerType?: unknown; in?: unknown } };

/** The schema of a field, through refinements, and the sentence that says what to write in it. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]) {
  let sentence = '';
  const unwrap = (wrapped: unknown): Inside => {
    const { description, def } = wrapped as Wrapped;
    sentence ||= description ?? '';
    const inner = def?.innerType ?? def?.in;
    return inner ? unwrap(inner) : (wrapped as Inside);
  };
  let here = unwrap(schema);
  for (const key of path) {
    const next =
      typeof key === 'number' ? here.element : (here.shape?.[String(key)] ?? here.valueType);
    if (!next) return null;
    sentence = '';
    here = unwrap(next);
  }
  return { fields: Object.keys(here.shape ?? {}), sentence };
}

/** Names of the fields below a place in a schema. */
const fieldsAt = (schema: z.ZodType, path: readonly PropertyKey[]) =>
  schemaAt(schema, path)?.fields ?? [];

type Placed = Pick<YamlFile, 'file' | 'data' | 'placeOf'>;

/** Checks a file's data against a schema; every mistake becomes a problem with its line. */
export function checkShape(file: Placed, schema: z.ZodType): Problem[] {
  const result = schema.safeParse(file.data);
  if (result.success) return [];
  const { issues } = result.error;
  // A misspelt field is one mistake: the right one is not called missing too.
  const meant = new Set(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const allowed = fieldsAt(schema, issue.path);
      return issue.keys.map((key) => dotted([...issue.path, closest(key, allowed) ?? key]));
    }),
  );
  return issues
    .filter((issue) => at(file.data, issue.path) !== undefined || !meant.has(dotted(issue.path)))
    .flatMap((issue) => toProblems(file, schema, issue));
}

function toProblems(file: Placed, schema: z.ZodType, issue: z.core.$ZodIssue): Problem[] {
  const found = at(file.data, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const allowed = fieldsAt(schema, issue.path);
    return issue.keys.map((key) => {
      const near = closest(key, allowed);
      return {
        file: file.file,
        ...file.placeOf(issue.path, key),
        field: dotted([...issue.path, key]),
        found: `an unknown field ${show(key)}`,
        wanted: near
          ? `'${near}'`
          : allowed.length > 0
            ? `one of ${allowed.join(', ')}`
            : 'no field here',
      };
    });
  }
  return [
    {
      file: file.file,
      ...file.placeOf(issue.path),
      field: dotted(issue.path),
      ...told(issue, found, schemaAt(schema, issue.path)),
    },
  ];
}

/** Quotation marks of a word processor, which YAML takes for part of the text. */
const pasted = /^[‘’‚‛“”„«‹]\s*(.*?)\s*[‘’‛“”»›]$/su;

/** Within a message a sentence goes on; what stands in quotation marks stays as it is. */
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** What an issue says was found and is wanted. Dates say both in one message: what is wrong, then what to write. */
function told(
  issue: z.core.$ZodIssue,
  found: unknown,
  field: ReturnType<typeof schemaAt>,
): { found: string; wanted: string } {
  const wanted = wantedBy(issue, found, field?.fields ?? []);
  if (found === undefined)
    return {
      found: 'nothing: the field is missing',
      wanted:
        field?.sentence && issue.code !== 'custom' && !issue.message.includes('. ')
          ? `${wanted.replace(/ \(YAML .*\)$/, '')} (${field.sentence})`
          : wanted,
    };
  if (issue.code === 'invalid_key') return { found: show(issue.path.at(-1)), wanted };
  const inner = typeof found === 'string' ? pasted.exec(found)?.[1] : undefined;
  if (inner !== undefined)
    return {
      found: `${show(found)} in curly quotation marks`,
      wanted: `straight ones: '${inner}'`,
    };
  const [wrong = '', instead] = issue.message.split('. Write ');
  if (typeof found === 'string' && /^[\w-]+(?: - [\w-]+)+$/.test(found))
    return {
      found: show(found),
      wanted: 'each entry on a line of its own, with as many spaces before its dash',
    };
  if (instead !== undefined)
    return { found: lowerFirst(wrong), wanted: instead.replace(/\.$/, '') };
  if (issue.path.length === 0 && found === null) return { found: 'an empty file', wanted };
  return { found: show(found), wanted };
}

function wantedBy(issue: z.core.$ZodIssue, found: unknown, fields: readonly string[]): string {
  switch (issue.code) {
    case 'invalid_value': {
      const values = issue.values.map(String);
      const near = typeof found === 'string' ? closest(found, values) : null;
      return `one of ${values.join(', ')}${near ? `; perhaps '${near}'` : ''}`;
    }
    case 'invalid_type':
      return issue.message.startsWith('Invalid input')
        ? named(issue.expected, issue.path.at(-1), found, fields)
        : issue.message;
    case 'too_small':
      return issue.origin === 'string'
        ? textWanted(issue.path.at(-1))
        : issue.origin === 'array'
          ? issue.minimum === 1
            ? 'at least one entry'
            : `at least ${issue.minimum} entries`
          : `${issue.inclusive === false ? 'more than ' : ''}${issue.minimum}${issue.inclusive === false ? '' : ' or more'}`;
    case 'too_big':
      return issue.origin === 'string' ? issue.message : `${issue.maximum} or less`;
    case 'invalid_key':
      return `${issue.issues[0]?.message ?? 'another name'}, as the name of this field`;
    default:
      return issue.message;
  }
}

/** Text, told with its language where it is one half of a pair. */
const textWanted = (key: PropertyKey | undefined) =>
  key === 'en'
    ? 'the text in English: both languages are published together or not at all'
    : key === 'fr'
      ? 'the text in French: both languages are published together or not at all'
      : 'some text';

/** What a field of some type wants, as what was found there should have been written. */
function named(
  type: string,
  key: PropertyKey | undefined,
  found: unknown,
  fields: readonly string[],
): string {
  const plain = typeof found === 'number' || typeof found === 'boolean';
  if (type === 'string') return plain ? `text in quotation marks: '${found}'` : textWanted(key);
  if (type === 'object' || type === 'record')
    return fields.length > 0 ? `fields below it: ${fields.join(', ')}` : 'fields below it';
  if (type === 'array')
    return plain || (typeof found === 'string' && /^[\w.:-]+$/.test(found))
      ? `a list: [${found}]`
      : 'a list';
  if (type === 'number' || type === 'int') {
    // 4,000 and 4 000 are thousands; 12,5 has a French decimal comma.
    const digits =
      typeof found === 'string'
        ? found.replace(/(?<=\d)[\s,](?=\d{3}(?!\d))/gu, '').replace(/^(\d+),(\d{1,2})$/, '$1.$2')
        : '';
    const what = type === 'int' ? 'a whole number' : 'a number';
    return /^-?\d+(\.\d+)?$/.test(digits)
      ? `digits alone, without quotation marks: ${digits}`
      : `${what}, in digits`;
  }
  return type === 'boolean' ? 'true or false' : type;
} // prettier-ignore
