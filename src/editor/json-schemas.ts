import { z } from 'astro/zod';
import { singular } from '#src/domain/references.ts';
import { id } from '#src/schema/atoms.ts';
import { kinds } from '#src/schema/kinds.ts';
import { publisher } from '#src/schema/source.ts';
import { site } from '#src/schema/site.ts';
import { unSeries } from '#src/schema/un-police.ts';

/** Each YAML file of the content that editors type in: what it must look like, and where such files stand. */
const described: { name: string; schema: z.ZodType; files: string }[] = [
  ...Object.entries(singular).map(([name, kind]) => ({
    name,
    schema: kinds[kind].schema,
    files: `content/${kind}/${kinds[kind].layout === 'file' ? '*.yaml' : '*/facts.yaml'}`,
  })),
  {
    name: 'publishers',
    schema: z.record(id, publisher).describe(publisher.description ?? ''),
    files: 'content/publishers.yaml',
  },
  { name: 'site', schema: site, files: 'content/site.yaml' },
  { name: 'un-series', schema: unSeries, files: 'content/un-police/series.yaml' },
];

const fileOf = (name: string) => `schemas/${name}.schema.json`;

/**
 * The JSON Schemas, by file, by which an editor completes fields and shows mistakes while somebody types. They are
 * made from the schemas of the gate. What JSON Schema cannot say (a day that exists, an id that names something,
 * dates in order) only the gate checks.
 */
export const jsonSchemas = (): Record<string, string> =>
  Object.fromEntries(
    described.map(({ name, schema }) => [
      fileOf(name),
      `${JSON.stringify(z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' }), null, 2)}\n`,
    ]),
  );

/** The setting yaml.schemas of Visual Studio Code: which files each JSON Schema is for. */
export const yamlSchemas = (): Record<string, string> =>
  Object.fromEntries(described.map(({ name, files }) => [`./${fileOf(name)}`, files]));
