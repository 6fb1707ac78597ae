import { spawnSync } from 'node:child_process';
import { chromium } from 'playwright';
import { apt, isDebian, isRoot, onPath, runQuietly, type Installer } from './machine.ts';
import { toolScript } from './process.ts';

export interface Browser {
  executablePath: string;
  args: string[];
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
  const mayInstall = isRoot();
  return {
    candidates: () => [
      process.env['CHROMIUM_PATH'],
      ownOfPlaywright(),
      ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map((name) =>
        onPath(name),
      ),
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
      ...(mayInstall ? [] : [ofPlaywright()]),
      ...(mayInstall && isDebian() ? [apt('update'), apt('install', '-y', 'chromium')] : []),
    ],
    run: runQuietly,
  };
}

const ofPlaywright = (...options: string[]): Installer => ({
  name: ['npx playwright install', ...options, 'chromium'].join(' '),
  program: process.execPath,
  args: [toolScript('playwright'), 'install', ...options, 'chromium'],
});

function ownOfPlaywright(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    // Playwright has no Chromium for this kind of machine.
    return undefined;
  }
}
