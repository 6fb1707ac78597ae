import { UnquotedDay } from './yaml-file.ts';

/** One mistake in the content, told so that whoever wrote the file can mend it. */
export type Problem = {
  /** Path from the top of the project, with forward slashes. */
  file: string;
  line: number;
  column: number;
  /** Dotted name of the field, or '' for the file as a whole. */
  field: string;
  /** What stands there. */
  found: string;
  /** What should stand there, with an example where one helps. */
  wanted: string;
  /** The rule on language that found it. */
  rule?: string;
  /** The same in French, where it is not made from the English (src/reports/gate-in-french.ts). */
  french?: { found: string; wanted: string };
  /** Told, but nothing stops: it stands in a draft, or somebody must judge. */
  notice?: true;
};

/** content/missions/x/facts.yaml:12:3  canadianPolice.start: found '1999-02-31'; wanted a real day. */
export function formatProblem(p: Problem): string {
  const field = p.field ? `${p.field}: ` : '';
  return `${p.file}:${p.line}:${p.column}  ${field}found ${p.found}; wanted ${p.wanted}`;
}

const inOrder = (problems: readonly Problem[]) =>
  [...problems].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );

/** What stops nothing but should be looked at, in order of file and line, and a count. */
export function formatNotices(notices: readonly Problem[]): string {
  const count = `${notices.length} notice${notices.length === 1 ? '' : 's'}: nothing stops, but somebody should look.`;
  return [...inOrder(notices).map(formatProblem), count].join('\n');
}

/** All problems in order of file and line, and a count. */
export function formatProblems(problems: readonly Problem[]): string {
  const sorted = inOrder(problems);
  const files = new Set(sorted.map((p) => p.file)).size;
  const count = `${sorted.length} mistake${sorted.length === 1 ? '' : 's'} in ${files} file${files === 1 ? '' : 's'} of the content. Nothing was built.`;
  return [...sorted.map(formatProblem), count].join('\n');
}

/** Shows a value as an editor would recognise it, cut short. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return `'${value.length > 60 ? `${value.slice(0, 57)}…` : value}'`;
  if (value instanceof UnquotedDay) return `${value.text} without quotation marks`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (value !== null && typeof value === 'object')
    return `fields (${Object.keys(value).slice(0, 4).join(', ')})`;
  return JSON.stringify(value);
}

/** The text in a field that should hold text; empty when it holds something else, which the schema reports. */
export const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
