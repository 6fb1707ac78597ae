import { join, relative } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { checkContent } from '#src/gate/check-content.ts';
import type { Problem } from '#src/gate/problem.ts';
import { mistakeLines, problemLine } from '#src/reports/print.ts';
import { localeOf } from '#src/reports/words.ts';

/**
 * Runs the gate before Astro reads a single file: Astro itself stops at the first bad record without a
 * line, lets dangling references through and drops misspelt fields. While `astro dev` runs, the gate runs
 * again at each change and shows what is wrong in the browser.
 */
export function gate(): AstroIntegration {
  const root = process.cwd();
  const locale = localeOf(process.env);
  const tell = (mistakes: Problem[]) =>
    console.error(mistakeLines({ mistakes, notices: [] }, locale).join('\n'));
  return {
    name: 'gate',
    hooks: {
      'astro:config:done': () => {
        const problems = checkContent(root);
        if (problems.length === 0) return;
        tell(problems);
        process.exit(1);
      },
      'astro:server:setup': ({ server }) => {
        let broken = false;
        const show = (problems: Problem[]) => {
          if (problems.length > 0) {
            tell(problems);
            server.ws.send({
              type: 'error',
              err: { message: problems.map((p) => problemLine(p, locale)).join('\n'), stack: '' },
            });
          } else if (broken) server.ws.send({ type: 'full-reload' });
          broken = problems.length > 0;
        };
        const check = oneAtATime(async () => {
          show(await checkedApart(root));
        });
        server.watcher.add(`${root}/content`);
        server.watcher.on('all', (_event, path) => {
          if (relative(root, path).startsWith('content')) check();
        });
      },
    },
  };
}

/** The mistakes below a folder, found in a thread of their own. */
const checkedApart = (root: string): Promise<Problem[]> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(join(import.meta.dirname, '../gate/worker.ts'), { workerData: root });
    worker.once('message', resolve);
    worker.once('error', reject);
  });

/** Runs a task when asked; asked again while it runs, once more afterwards, however often it was asked. */
function oneAtATime(task: () => Promise<void>): () => void {
  let asked = 0;
  let running = false;
  const run = async (): Promise<void> => {
    running = true;
    for (let seen = 0; seen !== asked;) {
      seen = asked;
      await task().catch((error: unknown) => {
        console.error(error);
      });
    }
    running = false;
  };
  return () => {
    asked += 1;
    if (!running) void run();
  };
}
