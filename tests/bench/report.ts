// The report of the benchmark, for people (Markdown) and for programs (JSON).
import { cpus, totalmem } from 'node:os';
import { isHeld, type Measured, type Part } from './measured.ts';

/** A part with the commit it was measured at. */
export type Measurement = Part & { commit: string };

export interface Report {
  /** The day, ISO 8601. */
  date: string;
  machine: { cores: number; processor: string; memoryGiB: number; node: string; browser: string };
  parts: Measurement[];
}

/** What the figures were measured on. */
export const thisMachine = (browser: string): Report['machine'] => ({
  cores: cpus().length,
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  browser,
});

const digits = new Intl.NumberFormat('en-CA', { maximumFractionDigits: 2 });
const amount = (value: number, unit: Measured['unit']) =>
  unit === 'shift' ? digits.format(value) : `${digits.format(value)} ${unit}`;

function line(measured: Measured): string[] {
  const { what, value, unit, against, limit, note } = measured;
  const held = isHeld(measured);
  return [
    what,
    amount(value, unit),
    against ? `${against.what}: ${amount(against.value, unit)}` : '',
    limit === undefined
      ? ''
      : 'most' in limit
        ? `≤ ${amount(limit.most, unit)}`
        : `≥ ${amount(limit.least, unit)}`,
    held === null ? '' : held ? 'yes' : '**no**',
    note ?? '',
  ];
}

const table = (rows: string[][]) =>
  rows.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`);

/** One part as a table. */
export const partText = ({ name, how, measured, commit }: Measurement): string =>
  [
    `## ${name}`,
    '',
    `${how} Commit ${commit}.`,
    '',
    ...table([
      ['what', 'measured', 'compared to', 'limit', 'held', 'note'],
      Array<string>(6).fill('---'),
      ...measured.map(line),
    ]),
    '',
  ].join('\n');

/** The whole report for people. */
export function reportText({ date, machine, parts }: Report): string {
  const all = parts.flatMap(({ measured }) => measured);
  const missed = all.filter((one) => isHeld(one) === false);
  return [
    `# Benchmark of ${date}`,
    '',
    `${machine.cores} cores (${machine.processor}), ${machine.memoryGiB} GiB, Node ${machine.node}, ${machine.browser}.`,
    '',
    missed.length === 0
      ? 'Every limit is held.'
      : `Not held: ${missed.map(({ what }) => what).join('; ')}.`,
    '',
    ...parts.map(partText),
  ].join('\n');
}
