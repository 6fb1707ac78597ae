import { z } from 'astro/zod';

/** What a schema says of one field. The sentence on what to write stands in the schema and nowhere else. */
export type Field = {
  /** The field's own schema, without what makes it optional or null. */
  schema: z.ZodType;
  optional: boolean;
  nullable: boolean;
  /** What to write there; '' when the schema does not say. */
  sentence: string;
  /** Examples of what may stand there. */
  examples: readonly string[];
};

export function fieldOf(whole: z.ZodType): Field {
  let schema: unknown = whole;
  const field = { optional: false, nullable: false, sentence: '', examples: [] as string[] };
  for (;;) {
    if (!(schema instanceof z.ZodType)) throw new Error('A field that is no schema.');
    const { description, examples } = schema.meta() ?? {};
    field.sentence ||= description ?? '';
    if (Array.isArray(examples)) field.examples = examples.map(String);
    if (schema instanceof z.ZodOptional) field.optional = true;
    else if (schema instanceof z.ZodNullable) field.nullable = true;
    else return { schema, ...field };
    schema = schema.unwrap();
  }
}

/** Fields of an object schema by name, in their order; null for any other schema. */
export const fieldsIn = (schema: z.ZodType): [string, Field][] | null =>
  schema instanceof z.ZodObject
    ? Object.entries(schema.shape as Record<string, z.ZodType>).map(([name, s]) => [
        name,
        fieldOf(s),
      ])
    : null;

/** What a list holds; null for any other schema. */
export const itemOf = (schema: z.ZodType): Field | null =>
  schema instanceof z.ZodArray ? fieldOf(schema.element as z.ZodType) : null;

/** Codes that may stand in a field; empty when it holds no code. */
export const codesOf = (schema: z.ZodType): readonly string[] =>
  schema instanceof z.ZodEnum ? schema.options.map(String) : [];

/** Whether a field is one text in both languages. */
export const isPair = (schema: z.ZodType): boolean =>
  fieldsIn(schema)
    ?.map(([name]) => name)
    .join() === 'en,fr';

export const isNumber = (schema: z.ZodType): boolean => schema instanceof z.ZodNumber;

/** The field at a dotted path, such as canadianPolice.start. */
export function fieldAt(record: z.ZodType, path: string): Field {
  let field = fieldOf(record);
  for (const name of path.split('.')) {
    const next = fieldsIn(field.schema)?.find(([key]) => key === name)?.[1];
    if (!next) throw new Error(`No field ${path} in this schema.`);
    field = next;
  }
  return field;
}
