import { spawn } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A way to get a program that is missing. */
export interface Installer {
  /** The command as a person would type it. */
  name: string;
  program: string;
  args: readonly string[];
}

const installLimit = 10 * 60_000;

/** Whether we may install for the whole machine. */
export const isRoot = (): boolean => process.getuid?.() === 0;

/** Debian itself: elsewhere the package of that name may be a stub that fetches something else. */
export function isDebian(): boolean {
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** A call of Debian's package manager. */
export const apt = (...args: string[]): Installer => ({
  name: ['apt-get', ...args].join(' '),
  program: 'apt-get',
  args,
});

/** Where a command of that name is found, in the folders of PATH and in those given; undefined where it is not. */
export const onPath = (name: string, ...folders: string[]): string | undefined =>
  [...(process.env['PATH'] ?? '').split(delimiter), ...folders]
    .map((folder) => join(folder, name))
    .find((program) => {
      try {
        accessSync(program, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });

/** Run without showing the output, and no longer than the limit. */
export const runQuietly = ({ program, args }: Installer): Promise<void> =>
  new Promise<void>((resolve) => {
    // A group of its own, away from the terminal: sudo then fails instead of waiting for a password,
    // and what hangs can be ended with all it has started.
    const child = spawn(program, args, {
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
