import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pc from 'picocolors';
import { parseEdtf } from '#src/domain/edtf.ts';
import { checkRead, type Checked } from '#src/gate/check-content.ts';
import { closest } from '#src/gate/closest.ts';
import { readContent } from '#src/gate/read-content.ts';
import { archivesOf } from '#src/reports/archives.ts';
import { dependsOn } from '#src/reports/depends.ts';
import { mend } from '#src/reports/fix.ts';
import { parityOf } from '#src/reports/parity.ts';
import {
  archiveLines, dependsLines, mistakeLines, noticeLines, parityLines, reviewLines, translationLines, unusedLines,
} from '#src/reports/print.ts'; // prettier-ignore
import { indexOf, pointerTo, textIn, type RecordIndex } from '#src/reports/record-index.ts';
import { reviewOn } from '#src/reports/review.ts';
import { translationOf } from '#src/reports/translation.ts';
import { unusedIn } from '#src/reports/unused.ts';
import { localeOf, reportWords } from '#src/reports/words.ts';

// npm run content: checks what editors wrote, in a few seconds, without building the site; and reports on it.
// Exit codes: 0 fine, 1 mistakes, 2 wrong use.
const root = process.cwd();
const locale = localeOf(process.env);
const words = reportWords(locale);

/** How much of each kind of notice the plain check shows. */
const noticesShown = 5;

class WrongUse extends Error {}

type Answer = { json: unknown; lines: string[] };

const reports: Record<
  string,
  (index: RecordIndex, of: string | undefined, date: string, checked: () => Checked) => Answer
> = {
  depends: (index, of) => {
    const json = of === undefined ? null : dependsOn(index, of);
    if (json) return { json, lines: dependsLines(json, locale) };
    if (of === undefined) throw new WrongUse(words.depends.forms);
    const known = index.items.map((item) => pointerTo(item.kind, item.id));
    const near = closest(of, known);
    throw new WrongUse(
      [words.depends.unknown(of), near ? words.depends.near(near) : words.depends.forms].join(' '),
    );
  },
  review: (index, _of, date) => {
    const json = reviewOn(index, date);
    return { json, lines: reviewLines(json, locale) };
  },
  archives: (index) => {
    const json = archivesOf(index);
    return { json, lines: archiveLines(json, locale) };
  },
  parity: (index) => {
    const json = parityOf(index);
    return { json, lines: parityLines(json, locale) };
  },
  translation: (index) => {
    const json = translationOf(index);
    return { json, lines: translationLines(json, locale) };
  },
  unused: (index) => {
    const json = unusedIn(index);
    return { json, lines: unusedLines(json, locale) };
  },
  notices: (_index, _of, _date, checked) => {
    const { notices } = checked();
    return { json: notices, lines: noticeLines(checked(), locale) };
  },
};

/** Says on a terminal what goes on; the line goes away again. Nothing of it in files and pipes. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${text}`);
}

function read() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        report: { type: 'string' },
        date: { type: 'string' },
        json: { type: 'boolean', default: false },
        fix: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}

function run(): number {
  const { values, positionals } = read();
  if (values.help) {
    console.log(words.usage);
    return 0;
  }
  const started = performance.now();
  progress(`${words.reading}…`);
  const content = readContent(root);
  progress(`${words.checking(content.records.length)}…`);

  if (values.report !== undefined) {
    const report = reports[values.report];
    if (!report) throw new WrongUse(words.wrongReport(values.report));
    const index = indexOf(content);
    const date = values.date ?? textIn(index.site, 'edition');
    const day = parseEdtf(date);
    if (!day.ok || !/^\d{4}-\d\d-\d\d$/.test(date)) throw new WrongUse(words.wrongDate(date));
    const { json, lines } = report(index, positionals[0], date, () => checkRead(content));
    progress('');
    console.log(values.json ? JSON.stringify(json, null, 2) : lines.join('\n'));
    return 0;
  }
  if (positionals.length > 0) throw new WrongUse(positionals.join(' '));

  if (values.fix) {
    const files = mend(content, (file) => readFileSync(join(root, file), 'utf8'));
    for (const { file, text } of files) writeFileSync(join(root, file), text);
    const places = files.reduce((sum, f) => sum + f.places, 0);
    console.log(words.fixed(places, files.length));
  }
  const checked = checkRead(values.fix ? readContent(root) : content);
  const failed = checked.mistakes.length > 0;
  progress('');
  if (values.json) {
    console.log(JSON.stringify({ records: content.records.length, ...checked }, null, 2));
    return failed ? 1 : 0;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(words.read(content.records.length, seconds));
  if (checked.notices.length > 0)
    console.log(pc.yellow(`\n${noticeLines(checked, locale, noticesShown).join('\n')}\n`));
  const lines = mistakeLines(checked, locale).join('\n');
  if (failed) console.error(pc.red(lines));
  else console.log(lines);
  return failed ? 1 : 0;
}

try {
  process.exitCode = run();
} catch (error) {
  if (!(error instanceof WrongUse)) throw error;
  progress('');
  console.error(`${words.wrongUse} ${error.message}\n\n${words.usage}`);
  process.exitCode = 2;
}
