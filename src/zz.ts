import { soundFiles } from '../tests/unit/content-tree.ts';
import { inMemory } from '#src/gate/files.ts';
import { readContent } from '#src/gate/read-content.ts';
import { checkRead } from '#src/gate/check-content.ts';
for (const text of ["L'équipe est venue. ".repeat(50_000), 'a'.repeat(1_000_000), '"'.repeat(59_000), '_ '.repeat(29_000), ': '.repeat(29_000), 'De '.repeat(19_000), '1 '.repeat(29_000), '<'.repeat(50_000), '- '.repeat(29_000), 'AB '.repeat(19_000), '&#'.repeat(29000), '`'.repeat(50001), '[]('.repeat(19000)]) {
  const files = new Map(Object.entries(soundFiles).map(([k, v]) => ['content/' + k, v]));
  files.set('content/missions/mali/fr.mdx', text);
  const t = performance.now();
  const { mistakes } = checkRead(readContent(inMemory(files)));
  console.log(text.slice(0, 6), text.length, mistakes.length, (performance.now() - t).toFixed(0) + ' ms', mistakes[0]?.rule);
}
