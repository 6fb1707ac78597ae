import pc from 'picocolors';
import { readAndCheck } from './check-content.ts';
import { formatNotices, formatProblems } from './problem.ts';

/** Checks the content below a folder, prints every mistake at once; gives how many there are. Notices are no mistakes. */
export async function runGate(root: string): Promise<number> {
  const { mistakes: problems, notices } = await Promise.resolve(readAndCheck(root));
  if (notices.length > 0) console.log(pc.yellow(formatNotices(notices)));
  if (problems.length > 0) console.error(pc.red(formatProblems(problems)));
  else console.log('Content: no mistake found.');
  return problems.length;
}
