import pc from 'picocolors';
import { checkContent } from './check-content.ts';
import { formatProblems } from './problem.ts';

/** Checks the content below a folder, prints every mistake at once; gives how many there are. */
export async function runGate(root: string): Promise<number> {
  const problems = await Promise.resolve(checkContent(root));
  if (problems.length > 0) console.error(pc.red(formatProblems(problems)));
  else console.log('Content: no mistake found.');
  return problems.length;
}
