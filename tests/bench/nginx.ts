// How much the shipped configuration holds: nginx and wrk on this machine, and releases switched under load.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apt, isDebian, isRoot, onPath, runQuietly } from '../../src/commands/machine.ts';
import { findNginx, noNginx } from '../../src/commands/nginx.ts';
import { compressFolder } from '../../src/hosting/compress.ts';
import { release, rollBack } from '../../src/hosting/release.ts';
import { filesBelow } from '../../src/integrations/files-below.ts';
import { startNginx } from '../support/nginx.ts';

/** What wrk told of one run. Latencies in milliseconds. */
export interface Load {
  seconds: number;
  requests: number;
  requestsPerSecond: number;
  bytes: number;
  p50: number;
  p99: number;
  max: number;
  /** Connections that failed, answers that broke off, answers of 400 and more, answers that never came. */
  errors: { connect: number; read: number; write: number; status: number; timeout: number };
}

export type NginxBench =
  | { skipped: string }
  | {
      addresses: number;
      connections: number;
      steady: Load;
      switching: Load & { switches: number };
    };

const threads = 2;
const connections = 64;
/** Of each of the two runs. */
const seconds = 20;

const noWrk =
  'No wrk: load is not measured. Install it (Debian: apt-get install wrk). / ' +
  'Pas de wrk\u00a0: la charge n’est pas mesurée. L’installer (Debian\u00a0: apt-get install wrk).';

async function findWrk(): Promise<string | undefined> {
  if (onPath('wrk') === undefined && isRoot() && isDebian())
    await runQuietly(apt('install', '-y', 'wrk'));
  return onPath('wrk');
}

/** Every twentieth page, and what one asks for: scripts, data, feeds, parts of the search index. */
const asked = (dist: string): string[] =>
  filesBelow(dist).filter((file, i) =>
    file.endsWith('.html')
      ? /^(?:en|fr)\//.test(file) && (i % 20 === 0 || file.split('/').length <= 3)
      : /^(?:_astro\/|data\/[^/]+\.(?:csv|json|geojson)$|icon|(?:en|fr)\/feed)/.test(file) ||
        (file.startsWith('pagefind/') && i % 20 === 0),
  );

/** wrk's script: the addresses in turn, from another one in each thread; the outcome as JSON. */
const script = (addresses: readonly string[]): string => `
local paths = { ${addresses.map((path) => JSON.stringify(path)).join(', ')} }
local formatted = {}
local at = 0
local threads = 0
function setup(thread) threads = threads + 1; thread:set("offset", threads * 97) end
function init()
  at = offset
  wrk.headers["Accept-Encoding"] = "br, gzip"
  for i, path in ipairs(paths) do formatted[i] = wrk.format("GET", path) end
end
function request() at = at % #formatted + 1; return formatted[at] end
function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '\\n{"seconds":%f,"requests":%d,"bytes":%.0f,"p50":%f,"p99":%f,"max":%f,"errors":{"connect":%d,"read":%d,"write":%d,"status":%d,"timeout":%d}}\\n',
    summary.duration / 1e6, summary.requests, summary.bytes,
    latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, latency.max / 1e3,
    errors.connect, errors.read, errors.write, errors.status, errors.timeout))
end
`;

/** One run of wrk against a server. */
async function load(wrk: string, url: string, scriptFile: string): Promise<Load> {
  const args = ['-t', threads, '-c', connections, '-d', `${seconds}s`, '-s', scriptFile, url];
  const child = spawn(wrk, args.map(String), { stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const line = out.split('\n').find((one) => one.startsWith('{'));
  if (code !== 0 || line === undefined) throw new Error(`wrk ended with ${code}:\n${out}`);
  const told = JSON.parse(line) as Omit<Load, 'requestsPerSecond'>;
  return { ...told, requestsPerSecond: Math.round(told.requests / told.seconds) };
}

/**
 * Loads nginx with the shipped configuration for two times twenty seconds: once as it is, once while another
 * release is switched to every second. Says why where nginx or wrk cannot be had.
 */
export async function benchNginx(dist: string): Promise<NginxBench> {
  const nginx = findNginx();
  const wrk = await findWrk();
  if (nginx === undefined) return { skipped: noNginx };
  if (wrk === undefined) return { skipped: noWrk };
  const folder = mkdtempSync(join(tmpdir(), 'load-'));
  const target = join(folder, 'site');
  const addresses = asked(dist);
  try {
    // Two releases, each with twins of what is asked for: of all, that would take a minute.
    for (const _release of [1, 2]) {
      const { name } = release(dist, target);
      await compressFolder(join(target, 'releases', name), addresses);
    }
    const scriptFile = join(folder, 'ask.lua');
    const paths = addresses.map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
    writeFileSync(scriptFile, script(paths.map(encodeURI)));
    const server = await startNginx({ nginx, root: join(target, 'current'), workers: 2 });
    try {
      const steady = await load(wrk, server.url, scriptFile);
      let switches = 0;
      const timer = setInterval(() => {
        rollBack(target);
        switches += 1;
      }, 1000);
      const switching = await load(wrk, server.url, scriptFile).finally(() => {
        clearInterval(timer);
      });
      return {
        addresses: paths.length,
        connections,
        steady,
        switching: { ...switching, switches },
      };
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
