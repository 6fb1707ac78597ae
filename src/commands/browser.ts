import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';
import { toolScript } from './process.ts';

export interface Browser {
  executablePath: string;
  args: string[];
}

export interface Installer {
  /** The command as a person would type it. */
  name: string;
  program: string;
  args: readonly string[];
}

/** What the search asks of the machine; tests put their own answers here. */
export interface Machine {
  /** Programs that may be a browser, the preferred first; undefined where there is none. */
  candidates: () => (string | undefined)[];
  starts: (program: string) => boolean;
  /** Ways to get a browser, the preferred first. */
  installers: Installer[];
  /** Ends in any case, after a time; whether it helped shows in what starts then. */
  run: (installer: Installer) => Promise<void>;
}

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const startLimit = 20_000;
const installLimit = 10 * 60_000;

const noBrowser =
  'No browser for the tests: set CHROMIUM_PATH to a Chromium or Chrome, or install one, then run "npm test" again. / ' +
  'Aucun navigateur pour les tests\u00a0: indiquer un Chromium ou un Chrome dans CHROMIUM_PATH, ou en installer un, ' +
  'puis relancer «\u00a0npm test\u00a0».';

/** The browser for the tests, among those already on the machine; installs nothing. */
export function findBrowser(machine: Machine = thisMachine()): Browser {
  const executablePath = firstThatStarts(machine);
  if (executablePath === undefined) throw new Error(noBrowser);
  return { executablePath, args };
}

/** The browser for the tests, installed first if the machine has none. */
export async function ensureBrowser(machine: Machine = thisMachine()): Promise<Browser> {
  for (const installer of machine.installers) {
    if (firstThatStarts(machine) !== undefined) break;
    console.log(
      `No browser yet, trying / Pas encore de navigateur, essai\u00a0: ${installer.name}`,
    );
    await machine.run(installer);
  }
  return findBrowser(machine);
}

const firstThatStarts = ({ candidates, starts }: Machine): string | undefined =>
  candidates().find((program) => program !== undefined && starts(program));

function thisMachine(): Machine {
  const isRoot = process.getuid?.() === 0;
  return {
    candidates: () => [
      process.env['CHROMIUM_PATH'],
      ownOfPlaywright(),
      ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(onPath),
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    starts: (program) =>
      spawnSync(program, ['--version'], {
        stdio: 'ignore',
        timeout: startLimit,
        killSignal: 'SIGKILL',
      }).status === 0,
    installers: [
      ofPlaywright('--with-deps'),
      // Without a password the system's libraries cannot be added; mostly they are there.
      ...(isRoot ? [] : [ofPlaywright()]),
      ...(isRoot && isDebian() ? [apt('update'), apt('install', '-y', 'chromium')] : []),
    ],
    run: runQuietly,
  };
}

const ofPlaywright = (...options: string[]): Installer => ({
  name: ['npx playwright install', ...options, 'chromium'].join(' '),
  program: process.execPath,
  args: [toolScript('playwright'), 'install', ...options, 'chromium'],
});

const apt = (...args: string[]): Installer => ({
  name: ['apt-get', ...args].join(' '),
  program: 'apt-get',
  args,
});

function ownOfPlaywright(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    // Playwright has no Chromium for this kind of machine.
    return undefined;
  }
}

const onPath = (name: string) =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((program) => {
      try {
        accessSync(program, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });

/** Debian itself: elsewhere the package of that name may be a stub that fetches something else. */
function isDebian(): boolean {
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** Run without showing the output, and no longer than the limit. */
const runQuietly = ({ program, args: rest }: Installer) =>
  new Promise<void>((resolve) => {
    // A group of its own, away from the terminal: sudo then fails instead of waiting for a password,
    // and what hangs can be ended with all it has started.
    const child = spawn(program, rest, {
      stdio: 'ignore',
      detached: true,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const limit = setTimeout(() => {
      if (process.platform === 'win32' || child.pid === undefined) child.kill('SIGKILL');
      else process.kill(-child.pid, 'SIGKILL');
    }, installLimit);
    const finish = () => {
      clearTimeout(limit);
      resolve();
    };
    child.once('error', finish);
    child.once('exit', finish);
  });
