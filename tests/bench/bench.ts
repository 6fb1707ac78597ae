// The benchmark: npm run bench measures everything and keeps the report; npm run bench -- bytes speed measures those
// parts and prints them.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { ensureBrowser } from '../../src/commands/browser.ts';
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

const started = new Date();
const measured: Part[] = [];
for (const [name, run] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n== ${name}`);
  const part = await run();
  measured.push(part);
  console.log(partText(part));
}

if (wanted.length === 0) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const report: Report = {
    date: started.toISOString(),
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      cwd: root,
      encoding: 'utf8',
    }).trim(),
    machine: thisMachine(`Chromium ${browser.version()}`),
    parts: measured,
  };
  await browser.close();
  const folder = join(root, 'tests/bench/results');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, report.date.slice(0, 10));
  writeFileSync(`${file}.json`, `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(`${file}.md`, reportText(report));
  console.log(`Kept: ${file}.md and .json`);
}
