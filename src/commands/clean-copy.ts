import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { filesBelow } from '#src/integrations/files-below.ts';
import { root } from './root.ts';

/** How a copy was built: its exit code, and all that it printed. */
export type Built = { code: number; output: string };

/** A copy of the project in a folder of its own, without anything that an earlier build left. */
export type CleanCopy = {
  readonly folder: string;
  /** The folder of what was built. */
  readonly dist: string;
  /** Builds it; `environment` is added to the machine's own. */
  build: (options?: { offline?: boolean; environment?: Record<string, string> }) => Promise<Built>;
  /** Takes the folder away. */
  remove: () => void;
};

/** What a build reads besides the content; packages are only linked. */
const needed = ['src', 'package.json', 'tsconfig.json', 'astro.config.mjs'];

/**
 * Makes a copy of the project that knows no cache: Astro's, that of pictures and that of editions all stand in
 * node_modules, of which the copy has its own with links to the packages. `content` are files by their path, such as
 * content/site.yaml; without it the copy has the project's own, and its frozen editions.
 */
export function cleanCopy(content?: ReadonlyMap<string, string>): CleanCopy {
  const folder = mkdtempSync(join(tmpdir(), 'clean-copy-'));
  for (const name of [...needed, ...(content ? ['public/icon.svg'] : ['content', 'public'])])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  for (const [path, text] of content ?? []) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const packages = join(folder, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync(join(root, 'node_modules')))
    if (!name.startsWith('.') || name === '.bin')
      symlinkSync(join(root, 'node_modules', name), join(packages, name), 'junction');
  return {
    folder,
    dist: join(folder, 'dist'),
    build: ({ offline = false, environment = {} } = {}) => build(folder, offline, environment),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Whether this system lets us start a program without any network, not even its own. */
export const canCutNetwork = (): boolean =>
  process.platform === 'linux' && spawnSync('unshare', ['-rn', 'true']).status === 0;

function build(folder: string, offline: boolean, environment: Record<string, string>) {
  const astro = [process.execPath, join(root, 'node_modules/astro/bin/astro.mjs'), 'build'];
  const [command = '', ...args] = offline && canCutNetwork() ? ['unshare', '-rn', ...astro] : astro;
  // Where the system cannot cut it, Node itself refuses every connection.
  const refuse = offline ? `--import=${join(root, 'src/commands/no-network.mjs')}` : '';
  return new Promise<Built>((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: folder,
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_OPTIONS: refuse,
        NO_COLOR: '1',
        ...environment,
      },
    });
    const printed: Buffer[] = [];
    child.stdout.on('data', (bytes: Buffer) => printed.push(bytes));
    child.stderr.on('data', (bytes: Buffer) => printed.push(bytes));
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code: code ?? 1, output: Buffer.concat(printed).toString() });
    });
  });
}

/** Files that two folders do not have alike, each with what is different; empty when they are the same to the byte. */
export function differences(one: string, other: string): string[] {
  const [first, second] = [hashes(one), hashes(other)];
  const names = [...new Set([...first.keys(), ...second.keys()])].sort();
  return names.flatMap((name) => {
    const [a, b] = [first.get(name), second.get(name)];
    if (a === b) return [];
    if (a === undefined || b === undefined) return [`${name}: in one build only`];
    return [`${name}: ${firstDifference(join(one, name), join(other, name))}`];
  });
}

const hashes = (folder: string) =>
  new Map(
    filesBelow(folder).map((file) => [
      file,
      createHash('sha256').update(readFileSync(join(folder, file))).digest('hex'),
    ]),
  ); // prettier-ignore

function firstDifference(one: string, other: string): string {
  const [a, b] = [readFileSync(one), readFileSync(other)];
  const at = a.findIndex((byte, i) => byte !== b[i]);
  const place = at < 0 ? Math.min(a.length, b.length) : at;
  const around = (bytes: Buffer) => JSON.stringify(bytes.subarray(Math.max(0, place - 40), place + 40).toString('latin1')); // prettier-ignore
  return `${a.length} and ${b.length} bytes, unlike from byte ${place}: ${around(a)} and ${around(b)}`;
}
