// The same content makes the same site: nothing that makes pages asks a clock, chance or the network. What a script
// does in the reader’s browser, and what a command prints, is no part of the built site.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '#src/commands/root.ts';
import { filesBelow } from '#src/integrations/files-below.ts';

const asks: readonly [what: string, pattern: RegExp][] = [
  ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|(?<!new )\bDate\(\s*\)|\bperformance\.|\bhrtime\b|\bTemporal\.Now\b/],
  ['the clock', /\.format\(\s*\)|\btoLocale(?:Date|Time)?String\(\s*\)/],
  ['chance', /\bMath\.random\b|\brandom(?:UUID|Bytes|Int|FillSync)\b|\bgetRandomValues\b/],
  ['the network', /\bfetch\(|['"]node:(?:https?|net|dns|tls|http2|dgram)(?:\/promises)?['"]|\bXMLHttpRequest\b|\bWebSocket\b/],
  ['the machine', /\bhostname\(|\buserInfo\(|\bprocess\.(?:pid|uptime|platform|arch|memoryUsage)\b|\bos\.cpus\b/],
]; // prettier-ignore

/** What of a file takes part in a build: all but scripts for the browser and comments. */
const built = (text: string) =>
  text
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*/g, '$1');

const askedFor = (text: string) =>
  asks.flatMap(([what, pattern]) => {
    const found = pattern.exec(built(text))?.[0];
    return found === undefined ? [] : [`${what}: ${found}`];
  });

/** Scripts that only a browser runs, by their names; they may ask its clock and fetch our own files. */
const inBrowser = (file: string) =>
  /\.client\.ts$|^components\/(?:Search|WorldMap)\/[\w-]+\.ts$/.test(file);

test('Nothing that makes pages asks a clock, chance, the network or the machine', () => {
  const files = filesBelow(join(root, 'src')).filter(
    (file) => /\.(?:ts|astro)$/.test(file) && !file.startsWith('commands/') && !inBrowser(file),
  );
  expect(files.length).toBeGreaterThan(150);
  const found = [...files.map((file) => `src/${file}`), 'astro.config.mjs'].flatMap((file) =>
    askedFor(readFileSync(join(root, file), 'utf8')).map((what) => `${file} asks ${what}`),
  );
  // It prints how long it took, which reaches no file.
  expect(found).toEqual(['src/integrations/search.ts asks the clock: performance.']);
});

test.each([
  ['const a = Date.now();', 'the clock: Date.now'],
  ['const a = new Date();', 'the clock: new Date()'],
  ['const a = new Intl.DateTimeFormat("sv").format();', 'the clock: .format()'],
  ['const a = Math.random();', 'chance: Math.random'],
  ["import { randomUUID } from 'node:crypto';", 'chance: randomUUID'],
  ["await fetch('https://example.org/');", 'the network: fetch('],
  ["import { get } from 'node:https';", "the network: 'node:https'"],
])('It would be found: %s', (code, told) => {
  expect(askedFor(code)).toEqual([told]);
});

test.each([
  '// new Date() in a comment',
  "new Date('2026-11-21T00:00:00Z')",
  'new Date(2026, 10, 21)',
  '<script>fetch("x")</script>',
])('This is nothing of the kind: %s', (code) => {
  expect(askedFor(code)).toEqual([]);
});

test('Commands that build switch the counting of Astro off', () => {
  for (const file of ['src/commands/process.ts', 'src/commands/clean-copy.ts'])
    expect(readFileSync(join(root, file), 'utf8')).toContain("ASTRO_TELEMETRY_DISABLED: '1'");
});
