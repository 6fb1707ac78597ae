// How soon somebody who edits sees the change: astro dev on a copy of the project, a text and a fact changed.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../src/commands/free-port.ts';
import { toolScript } from '../../src/commands/process.ts';
import { root } from '../../src/commands/root.ts';
import { median, type Measured, type Part } from './measured.ts';

const copied = [
  'src',
  'content',
  'public',
  'deploy',
  'package.json',
  'tsconfig.json',
  'astro.config.mjs',
];
const rounds = 5;
const limit = 1000;
/** Milliseconds after which a change that is not seen is an error. */
const patience = 30_000;

const mission = 'content/missions/minustah-haiti';
const address = 'en/missions/minustah-haiti/';

/** What is changed: the first of these words in the file, by words that stand nowhere else. */
const edits = [
  { what: 'a text', file: `${mission}/en.mdx`, words: /## \w+/ },
  { what: 'a fact', file: `${mission}/facts.yaml`, words: /Officers \w+/ },
] as const;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Milliseconds from saving a file until the page of the dev server has the change. */
export async function benchEdit(): Promise<Part> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-edit-'));
  for (const name of copied) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const port = String(await freePort(4400));
  const server = spawn(
    process.execPath,
    [toolScript('astro'), 'dev', '--host', '127.0.0.1', '--port', port],
    { cwd: folder, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' }, stdio: 'ignore' },
  );
  const page = async () => {
    const response = await fetch(`http://127.0.0.1:${port}/${address}`).catch(() => null);
    return response?.ok === true ? await response.text() : '';
  };
  const until = async (words: string): Promise<number> => {
    const start = performance.now();
    while (!(await page()).includes(words)) {
      if (performance.now() - start > patience)
        throw new Error(`The dev server never showed “${words}” on ${address}.`);
      await pause(20);
    }
    return performance.now() - start;
  };
  try {
    const measured: Measured[] = [
      {
        what: 'first page after the start of the server',
        value: await until('</html>'),
        unit: 'ms',
      },
    ];
    for (const { what, file, words } of edits) {
      const path = join(folder, file);
      const text = readFileSync(path, 'utf8');
      const times: number[] = [];
      for (let round = 1; round <= rounds; round += 1) {
        const changed = `changed ${what.slice(2)} ${round}`;
        writeFileSync(
          path,
          text.replace(words, (found) => `${found} ${changed}`),
        );
        times.push(await until(changed));
        // The check of all content that every change starts, and the writing of Astro’s store, come to an end.
        await pause(3000);
      }
      measured.push({
        what: `an edit of ${what} until the page shows it`,
        value: median(times),
        unit: 'ms',
        limit: { most: limit },
        note: `median of ${rounds}, longest ${Math.round(Math.max(...times))}`,
      });
    }
    return {
      name: 'Editing',
      how: `astro dev on a copy of the project; from the moment a file is saved until the mission’s page, asked for again every 20 ms, has the change.`,
      measured,
    };
  } finally {
    server.kill();
    await new Promise((resolve) => server.once('close', resolve));
    rmSync(folder, { recursive: true, force: true });
  }
}
