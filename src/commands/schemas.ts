// npm run schemas: writes the JSON Schemas that help while typing, anew from the schemas of the gate.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '#src/editor/json-schemas.ts';
import { root } from './root.ts';

const folder = join(root, 'schemas');
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) rmSync(join(folder, name));
const schemas = Object.entries(jsonSchemas());
for (const [file, text] of schemas) writeFileSync(join(root, file), text);
console.log(`Written: ${schemas.length} files in schemas/.`);
