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

/** Shows a value as an editor would recognise it, cut short. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return `'${value.length > 60 ? `${value.slice(0, 57)}…` : value}'`;
  if (value instanceof UnquotedDay) return `${value.text} without quotation marks`;
  if (value === null) return 'nothing (null)';
  if (Array.isArray(value)) {
    if (value.length === 0) return 'an empty list';
    const isShort = value.length <= 6 && value.every((item) => typeof item === 'string');
    return isShort ? `[${value.join(', ').slice(0, 80)}]` : `a list of ${value.length}`;
  }
  if (typeof value === 'object') return `fields (${Object.keys(value).slice(0, 4).join(', ')})`;
  return JSON.stringify(value);
}

/** The text in a field that should hold text; empty when it holds something else, which the schema reports. */
export const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
