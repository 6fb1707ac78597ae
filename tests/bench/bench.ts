// Builds once and prints what came out: time, pages, bytes, the heaviest page of each kind, and how well search does.
// Sizes are brotli at its highest level, as a host that compresses beforehand would send them.
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { runTool } from '../../src/commands/process.ts';
import { root } from '../../src/commands/root.ts';
import { benchSearch } from './search.ts';

interface Page {
  path: string;
  html: number;
  styles: number;
}

const brotli = promisify(brotliCompress);
const dist = join(root, 'dist');
const stylesheet = /<link\b(?=[^>]*\brel="?stylesheet\b)[^>]*\bhref="?([^"\s>]+)/g;

const start = performance.now();
const code = await runTool('astro', ['build']);
const seconds = (performance.now() - start) / 1000;
if (code !== 0) process.exit(code);

const sizes = new Map<string, Promise<number>>();
/** Bytes of a file once compressed; a stylesheet shared by many pages is compressed once. */
const compressed = (file: string): Promise<number> => {
  const size =
    sizes.get(file) ?? brotli(readFileSync(join(dist, file))).then(({ length }) => length);
  sizes.set(file, size);
  return size;
};

const files = readdirSync(dist, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(dist.length + 1)
      .split(sep)
      .join('/'),
  );
const bytes = files.reduce((sum, file) => sum + readFileSync(join(dist, file)).length, 0);

/** The built file behind a link, whatever base path the site was built for. */
const builtFile = (href: string) => files.find((file) => href.endsWith(`/${file}`));

const measure = async (path: string): Promise<Page> => {
  const html = readFileSync(join(dist, path), 'utf8');
  const sheets = [...html.matchAll(stylesheet)].flatMap(([, href = '']) => builtFile(href) ?? []);
  const styles = await Promise.all(sheets.map(compressed));
  return {
    path,
    html: await compressed(path),
    styles: styles.reduce((sum, size) => sum + size, 0),
  };
};

/** Pages of one template share the start of their address: /en/missions/x/ is one of en/missions/*. */
const templateOf = (path: string): string => {
  const folders = path.split('/').slice(0, -1);
  return folders.length > 2 ? [...folders.slice(0, 2), '*'].join('/') : path;
};

const weight = ({ html, styles }: Page) => html + styles;
const pages = await Promise.all(files.filter((file) => file.endsWith('.html')).map(measure));
const rows = [...Map.groupBy(pages, ({ path }) => templateOf(path))]
  .map(([template, members]) => ({
    template,
    pages: members.length,
    heaviest: members.reduce((most, page) => (weight(page) > weight(most) ? page : most)),
  }))
  .sort((a, b) => weight(b.heaviest) - weight(a.heaviest))
  .map(({ template, pages: count, heaviest }) => ({
    template,
    pages: count,
    'HTML, brotli': heaviest.html,
    'linked styles, brotli': heaviest.styles,
    both: weight(heaviest),
    'heaviest page': heaviest.path,
  }));

console.log('\nHeaviest page of each template, in bytes:');
console.table(rows);
console.log(`Pages: ${pages.length}. Files: ${files.length}, ${bytes} bytes uncompressed.`);
console.log(`One build, this machine, this once: ${seconds.toFixed(1)} s.`);
await benchSearch(dist);
