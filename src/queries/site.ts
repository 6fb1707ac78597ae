import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { site as schema, type Site } from '#src/schema/site.ts';

/** Settings of the site, from content/site.yaml. */
export const site: Site = schema.parse(
  parse(readFileSync(join(process.cwd(), 'content/site.yaml'), 'utf8')),
);
