// The benchmark: npm run bench measures everything, npm run bench -- bytes speed those parts. The report of the day is
// kept under tests/bench/results/, for people and for programs.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { ensureBrowser, findBrowser } from '../../src/commands/browser.ts';
import { runTool } from '../../src/commands/process.ts';
import { root } from '../../src/commands/root.ts';
import { dist } from '../site/support/built-site.ts';
import { benchBytes } from './bytes.ts';
import { benchEdit } from './edit.ts';
import { benchLoad } from './load.ts';
import { benchMap } from './map.ts';
import type { Part } from './measured.ts';
import { partText, reportText, thisMachine, type Report } from './report.ts';
import { benchScale } from './scale/scale.ts';
import { benchSearch } from './search.ts';
import { benchSpeed } from './speed.ts';

const parts: Record<string, () => Part | Promise<Part>> = {
  bytes: benchBytes,
  speed: benchSpeed,
  search: () => benchSearch(dist),
  map: () => benchMap(dist),
  load: () => benchLoad(dist),
  edit: benchEdit,
  build: () => benchScale(),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}

const { executablePath } = await ensureBrowser();
process.env['CHROMIUM_PATH'] = executablePath;
const code = await runTool('astro', ['build']);
if (code !== 0) process.exit(code);

const browser = await chromium.launch(findBrowser());
const machine = thisMachine(`Chromium ${browser.version()}`);
await browser.close();
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
  cwd: root,
  encoding: 'utf8',
}).trim();
const day = new Date().toISOString().slice(0, 10);
const folder = join(root, 'tests/bench/results');
const file = join(folder, day);
mkdirSync(folder, { recursive: true });

/** The report of today so far: a part that is measured again takes the place of what it was. */
const report: Report = existsSync(`${file}.json`)
  ? (JSON.parse(readFileSync(`${file}.json`, 'utf8')) as Report)
  : { date: day, machine, parts: [] };

for (const [name, run] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n== ${name}`);
  const part = { ...(await run()), commit };
  console.log(partText(part));
  // Kept at once: what was measured is not lost when a later part fails.
  const others = report.parts.filter((other) => other.name !== part.name);
  report.parts = [...others, part];
  writeFileSync(`${file}.json`, `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(`${file}.md`, reportText(report));
}
console.log(`\nKept: ${file}.md and .json`);
