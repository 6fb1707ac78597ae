// What a page asks for, file by file, and how much each weighs on its way.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright';
import { siteBase } from '../../../src/commands/site-base.ts';
import { dist } from './built-site.ts';

/** Files that a host has no reason to compress once more. */
const packed = /\.(?:png|jpg|webp|woff2|pagefind|pf_\w+)$/;

/** Bytes of a built file as a host sends it. */
export function sizeOf(file: string): number {
  const bytes = readFileSync(join(dist, file));
  return packed.test(file)
    ? bytes.length
    : Math.min(bytes.length, brotliCompressSync(bytes).length);
}

/** The files of the site that a page has asked for since this was called, each once. */
export function filesAskedFor(page: Page): Set<string> {
  const files = new Set<string>();
  page.on('request', (request) => {
    const path = decodeURIComponent(new URL(request.url()).pathname).slice(siteBase.length);
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    // A missing file is a failed request: those are another test's business.
    if (existsSync(join(dist, file)) && statSync(join(dist, file)).isFile()) files.add(file);
  });
  return files;
}
