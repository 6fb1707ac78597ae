import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkContent } from '#src/gate/check-content.ts';
import { formatProblem, formatProblems } from '#src/gate/problem.ts';

/**
 * Runs the gate before Astro reads a single file: Astro itself stops at the first bad record without a
 * line, lets dangling references through and drops misspelt fields. While `astro dev` runs, the gate runs
 * again at each change and shows what is wrong in the browser.
 */
export function gate(): AstroIntegration {
  const root = process.cwd();
  return {
    name: 'gate',
    hooks: {
      'astro:config:done': () => {
        const problems = checkContent(root);
        if (problems.length === 0) return;
        console.error(formatProblems(problems));
        process.exit(1);
      },
      'astro:server:setup': ({ server }) => {
        let broken = false;
        server.watcher.add(`${root}/content`);
        server.watcher.on('all', (_event, path) => {
          if (!relative(root, path).startsWith('content')) return;
          const problems = checkContent(root);
          if (problems.length > 0) {
            broken = true;
            console.error(formatProblems(problems));
            server.ws.send({
              type: 'error',
              err: { message: problems.map(formatProblem).join('\n'), stack: '' },
            });
          } else if (broken) {
            broken = false;
            server.ws.send({ type: 'full-reload' });
          }
        });
      },
    },
  };
}
