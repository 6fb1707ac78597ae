import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { root } from './root.ts';

type Environment = Record<string, string>;

/** Run a command in the project's folder with its output shown; gives its exit code. */
export function run(
  command: string,
  args: readonly string[],
  environment: Environment = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        // Whatever the child starts in turn must run on this Node, not on an older one of the machine.
        PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`,
        ASTRO_TELEMETRY_DISABLED: '1',
        ...environment,
      },
    });
    child.once('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once('close', (code) => {
      resolve(code ?? 1);
    });
  });
}

/** The script behind a command of an installed package, such as `astro`; package and command share a name. */
export function toolScript(name: string): string {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const script = typeof bin === 'string' ? bin : bin[name];
  if (script === undefined) throw new Error(`The package ${name} has no command of its own name.`);
  return join(folder, script);
}

/** Run an installed package's command on this very Node; gives its exit code. */
export const runTool = (name: string, args: readonly string[], environment?: Environment) =>
  run(process.execPath, [toolScript(name), ...args], environment);
