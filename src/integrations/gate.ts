import { relative } from 'node:path';
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
        server.watcher.add(`${root}/content`);
        server.watcher.on('all', (_event, path) => {
          if (!relative(root, path).startsWith('content')) return;
          const problems = checkContent(root);
          if (problems.length > 0) {
            broken = true;
            tell(problems);
            server.ws.send({
              type: 'error',
              err: { message: problems.map((p) => problemLine(p, locale)).join('\n'), stack: '' },
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
