import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { root } from '#src/commands/root.ts';
import { parseEdtf } from '#src/domain/edtf.ts';
import { fieldOf, fieldsIn, itemOf } from '#src/editor/fields.ts';
import { jsonSchemas, yamlSchemas } from '#src/editor/json-schemas.ts';
import { day, edtf, edtfPoint } from '#src/schema/atoms.ts';
import { kinds } from '#src/schema/kinds.ts';
import { publisher } from '#src/schema/source.ts';
import { site } from '#src/schema/site.ts';
import { unSeries } from '#src/schema/un-police.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('The JSON Schemas', () => {
  test('are those of the gate: if this fails, run npm run schemas', () => {
    const schemas = jsonSchemas();
    expect(readdirSync(join(root, 'schemas')).map((name) => `schemas/${name}`).toSorted()).toEqual(
      Object.keys(schemas).toSorted(),
    ); // prettier-ignore
    for (const [file, text] of Object.entries(schemas)) expect(read(file), file).toBe(text);
  });

  test('are wired to the files they are for', () => {
    const settings = JSON.parse(read('.vscode/settings.json')) as Record<string, unknown>;
    expect(settings['yaml.schemas']).toEqual(yamlSchemas());
    const { recommendations } = JSON.parse(read('.vscode/extensions.json')) as {
      recommendations: string[];
    };
    expect(recommendations).toEqual(
      expect.arrayContaining(['redhat.vscode-yaml', 'unifiedjs.vscode-mdx']),
    );
  });

  test('refuse unknown fields and name the codes', () => {
    const mission = JSON.parse(jsonSchemas()['schemas/mission.schema.json'] ?? '') as {
      additionalProperties: boolean;
      required: string[];
      properties: Record<string, { enum?: string[]; description?: string }>;
    };
    expect(mission.additionalProperties).toBe(false);
    expect(mission.required).toContain('canadianPolice');
    expect(mission.properties['organization']?.enum).toContain('interpol');
    expect(mission.properties['aliases']?.description).toBe(
      'Other names and short forms readers may type or meet.',
    );
  });
});

describe('Dates in JSON Schema', () => {
  const pattern = (schema: z.ZodType) =>
    new RegExp((z.toJSONSchema(schema, { unrepresentable: 'any' }) as { pattern: string }).pattern);

  test.each(['1989', '1989-10', '1989-10-19', '2014~', '2014?', '2014-02%', '2009/2010', '2009/'])(
    '%s is a date in both',
    (text) => {
      expect(pattern(edtf).test(text)).toBe(true);
      expect(parseEdtf(text).ok).toBe(true);
    },
  );

  test.each(['', '89', '1989-13', '1989-1', '19891019', '1989s', '../1990', '1/2/3', '2014~~'])(
    '%j is none in either',
    (text) => {
      expect(pattern(edtf).test(text)).toBe(false);
      expect(parseEdtf(text).ok).toBe(false);
    },
  );

  test('an interval is no single date, and a month no day', () => {
    expect(pattern(edtfPoint).test('2009/2010')).toBe(false);
    expect(pattern(edtfPoint).test('2009~')).toBe(true);
    expect(pattern(day).test('2009-10')).toBe(false);
  });
});

describe('Every field', () => {
  const schemas: [string, z.ZodType][] = [
    ...Object.entries(kinds).map(([kind, { schema }]): [string, z.ZodType] => [kind, schema]),
    ['publisher', publisher],
    ['site', site],
    ['unSeries', unSeries],
  ];

  /** Fields without a sentence, however deep. */
  const silent = (schema: z.ZodType, path: string): string[] => {
    const inner = itemOf(schema)?.schema ?? schema;
    return (fieldsIn(inner) ?? []).flatMap(([name, field]) => [
      ...(field.sentence === '' ? [`${path}.${name}`] : []),
      ...silent(field.schema, `${path}.${name}`),
    ]);
  };

  test.each(schemas)('of %s says what to write in it', (name, schema) => {
    expect(fieldOf(schema).sentence).not.toBe('');
    expect(silent(schema, name)).toEqual([]);
  });
});
