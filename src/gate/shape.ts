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

/** Field names of an object schema, through refinements. */
function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here: unknown = schema;
  const unwrap = (s: unknown): unknown => {
    const inner = (s as { def?: { innerType?: unknown; in?: unknown } }).def;
    return inner?.innerType ? unwrap(inner.innerType) : inner?.in ? unwrap(inner.in) : s;
  };
  for (const key of path) {
    here = unwrap(here);
    const shape = (here as { shape?: Record<string, unknown> }).shape;
    const { element, valueType } = here as { element?: unknown; valueType?: unknown };
    here = typeof key === 'number' ? element : (shape?.[String(key)] ?? valueType);
    if (!here) return [];
  }
  return Object.keys((unwrap(here) as { shape?: object }).shape ?? {});
}

type Placed = Pick<YamlFile, 'file' | 'data' | 'placeOf'>;

/** Checks a file's data against a schema; every mistake becomes a problem with its line. */
export function checkShape(file: Placed, schema: z.ZodType): Problem[] {
  const result = schema.safeParse(file.data);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => toProblems(file, schema, issue));
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
        found: `an unknown field '${key}'`,
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
      ...told(issue, found),
    },
  ];
}

/** What an issue says was found and is wanted. Dates say both in one message: what is wrong, then what to write. */
function told(issue: z.core.$ZodIssue, found: unknown): { found: string; wanted: string } {
  if (found === undefined)
    return { found: 'nothing: the field is missing', wanted: wantedBy(issue) };
  const [wrong = '', instead] = issue.message.split('. Write ');
  if (instead !== undefined) return { found: wrong, wanted: instead.replace(/\.$/, '') };
  return { found: show(found), wanted: wantedBy(issue) };
}

function wantedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_type':
      return issue.message.startsWith('Invalid input') ? named(issue.expected) : issue.message;
    case 'too_small':
      return issue.origin === 'string'
        ? 'some text'
        : issue.origin === 'array'
          ? `at least ${issue.minimum}`
          : `${issue.inclusive === false ? 'more than ' : ''}${issue.minimum}${issue.inclusive === false ? '' : ' or more'}`;
    case 'too_big':
      return `${issue.maximum} or less`;
    case 'invalid_key':
      return `${issue.issues[0]?.message ?? 'another name'}, as the name of this field`;
    default:
      return issue.message;
  }
}

const named = (type: string) =>
  ({
    string: 'text',
    number: 'a number',
    boolean: 'true or false',
    object: 'fields below it',
    array: 'a list',
    int: 'a whole number',
  })[type] ?? type;
