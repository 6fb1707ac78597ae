// npm run new: asks for the facts of a new record, or of a value in one that exists, and writes its files.
// Answers may be given beforehand: npm run new mission minusma-2 -- --name-en "…" --yes (--yes asks nothing).
// Ends with 0 when everything was written, or help was asked for; with 1 when nothing was written.
import { newRecord } from '#src/editor/new-record.ts';
import { localeOf } from '#src/reports/words.ts';
import { terminal } from './prompt.ts';
import { root } from './root.ts';

const locale = localeOf(process.env);
const talk = terminal(locale);
// No half-written record: this command writes in one go, and whatever stops it comes before or after.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => talk.close());
const today = new Intl.DateTimeFormat('sv-SE').format(new Date());
const done = await newRecord({ root, args: process.argv.slice(2), today, locale, talk });
talk.close();
process.exitCode = done ? 0 : 1;
