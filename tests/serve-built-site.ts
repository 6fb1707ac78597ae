import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../src/commands/root.ts';
import { serveFolder } from '../src/commands/static-server.ts';

/** Serve dist for the whole run; the workers, started later, find the address in SITE_URL. */
export default async function serveBuiltSite(): Promise<() => Promise<void>> {
  const folder = join(root, 'dist');
  if (!existsSync(folder)) throw new Error('There is no dist to test: run "npm run build" first.');
  const { url, close } = await serveFolder(folder);
  process.env['SITE_URL'] = url;
  return close;
}
