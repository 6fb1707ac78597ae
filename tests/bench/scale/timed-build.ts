import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { toolScript } from '../../../src/commands/process.ts';

/** One build of a project, in seconds of this machine's clock. */
export interface TimedBuild {
  pages: number;
  /** From the start until every page stands finished in dist/, without the pictures. */
  pagesSeconds: number;
  /** Pictures for sharing, made between the pages. */
  picturesSeconds: number;
  /** What comes after the pages: the search index. */
  afterSeconds: number;
  /** Seconds of processor time of the whole build, all threads together. */
  processorSeconds: number;
  /** The most memory that the build held at one time. */
  peakMegabytes: number;
}

const colours = /\u001B\[[0-9;]*m/g;

/** The seconds that Astro says it took for one file, such as “+3ms” or “+1.22s”. */
function secondsOf(line: string): number {
  const [, amount, unit] = /\(\+([\d.]+)(ms|s)\)/.exec(line) ?? [];
  return amount === undefined ? 0 : Number(amount) / (unit === 'ms' ? 1000 : 1);
}

/**
 * Builds the Astro project in a folder, and reads off its own lines what took how long. `finished` is the line after
 * which no page is touched any more; without it, the end of the build.
 */
export async function timedBuild(folder: string, finished?: RegExp): Promise<TimedBuild> {
  const temporary = mkdtempSync(join(tmpdir(), 'bench-'));
  const usage = join(temporary, 'usage.json');
  // The child says itself what it took: no outside tool tells it on every system.
  const onExit = `import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(${JSON.stringify(usage)},JSON.stringify(process.resourceUsage())))`;
  const start = performance.now();
  const since = () => (performance.now() - start) / 1000;
  let pictures = 0;
  let pages = 0;
  let pagesDone = 0;
  const last: string[] = [];
  const child = spawn(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(onExit)}`,
      toolScript('astro'),
      'build',
    ],
    {
      cwd: folder,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const read = (raw: string) => {
    const line = raw.replace(colours, '');
    last.push(line);
    if (last.length > 20) last.shift();
    if (/\/share\/\S+ \(\+/.test(line)) pictures += secondsOf(line);
    if (finished?.test(line)) pagesDone = since();
    pages = Number(/(\d+) page\(s\) built/.exec(line)?.[1] ?? pages);
  };
  createInterface({ input: child.stdout }).on('line', read);
  createInterface({ input: child.stderr }).on('line', read);
  const code = await new Promise((resolve) => child.once('close', resolve));
  const whole = since();
  if (code !== 0) throw new Error(`The build in ${folder} failed:\n${last.join('\n')}`);
  if (finished !== undefined && pagesDone === 0)
    throw new Error(`The build in ${folder} never printed ${String(finished)}.`);
  const used = JSON.parse(readFileSync(usage, 'utf8')) as NodeJS.ResourceUsage;
  rmSync(temporary, { recursive: true });
  const done = finished === undefined ? whole : pagesDone;
  return {
    pages,
    pagesSeconds: done - pictures,
    picturesSeconds: pictures,
    afterSeconds: whole - done,
    processorSeconds: (used.userCPUTime + used.systemCPUTime) / 1e6,
    peakMegabytes: used.maxRSS / 1024,
  };
}
