import pc from 'picocolors';
import { mistakeLines } from '#src/reports/print.ts';
import { localeOf, reportWords } from '#src/reports/words.ts';
import { readAndCheck } from './check-content.ts';

/**
 * Checks the content below a folder as part of other checks and prints every mistake at once; gives how many
 * there are. Notices are no mistakes: they are counted here, and npm run content shows them.
 */
export async function runGate(root: string): Promise<number> {
  const checked = await Promise.resolve(readAndCheck(root));
  const locale = localeOf(process.env);
  const lines = mistakeLines(checked, locale).join('\n');
  if (checked.notices.length > 0)
    console.log(`${reportWords(locale).notices(checked.notices.length)} (npm run content)`);
  if (checked.mistakes.length > 0) console.error(pc.red(lines));
  else console.log(lines);
  return checked.mistakes.length;
}
