import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../src/commands/root.ts';
import { siteBase } from '../src/commands/site-base.ts';
import { serveFolder } from '../src/commands/static-server.ts';

/** Serve dist for the whole run; the workers, started later, find the address in TEST_SITE. */
export default async function serveBuiltSite(): Promise<() => Promise<void>> {
  const folder = join(root, 'dist');
  if (!existsSync(folder)) throw new Error('There is no dist to test: run "npm run build" first.');
  const { url, close } = await serveFolder(folder, { base: siteBase });
  process.env['TEST_SITE'] = url;
  return close;
}
