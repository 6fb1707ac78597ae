import {
  LineCounter,
  isMap,
  isNode,
  isScalar,
  parse,
  parseDocument,
  visit,
  type Document,
  type ScalarTag,
} from 'yaml';
import type { Problem } from './problem.ts';
import { explainYaml } from './yaml-errors.ts';

type Place = { line: number; column: number };

/** A YAML file read for checking: its data, and where each field stands. */
export type YamlFile = {
  file: string;
  /** Its text; null when there is no such file. */
  text: string | null;
  /** What it holds; undefined when it cannot be read. */
  data: unknown;
  /** Why it cannot be read; empty when it can. */
  problems: Problem[];
  /** Line and column of a field; of its nearest parent when the field itself is missing. */
  placeOf: (path: readonly PropertyKey[], key?: string) => Place;
};

/** A day written without quotation marks. Shown as it stands in the file, and accepted nowhere. */
export class UnquotedDay {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/**
 * Astro's parser makes a moment in time of an unquoted day, rolled over where the day is impossible; plain
 * YAML 1.2 makes a text of it. The gate sees it for what it is, so that it is mended in the file.
 */
const unquotedDay: ScalarTag = {
  tag: 'tag:yaml.org,2002:timestamp',
  default: true,
  test: /^\d{4}-\d{2}-\d{2}(?:(?:[Tt]|[ \t]+)\d{1,2}:\d{2}.*)?$/,
  resolve: (text) => new UnquotedDay(text),
};
// Mistakes are told as problems; warnings of the parser would stand between them.
const options = { customTags: [unquotedDay], logLevel: 'error' as const };

/** A file of which no field can be read. */
export const unreadable = (file: string, text: string | null, problems: Problem[]): YamlFile => ({
  file,
  text,
  data: undefined,
  problems,
  placeOf: () => ({ line: 1, column: 1 }),
});

/**
 * Reads YAML text. Plain parsing first, since it is many times faster; positions are worked out only
 * when somebody asks for one. A file that does not parse gives its problems and no data.
 */
export function readYaml(file: string, text: string): YamlFile {
  let located: { document: Document; lines: LineCounter } | undefined;
  const locate = () => {
    const lines = new LineCounter();
    located ??= { document: parseDocument(text, { ...options, lineCounter: lines }), lines };
    return located;
  };
  try {
    const data: unknown = parse(text, options);
    return {
      file,
      text,
      data,
      problems: [],
      placeOf: (path, key) => {
        const { document, lines } = locate();
        return place(document, lines, path, key);
      },
    };
  } catch (error) {
    const { document, lines } = locate();
    // After the first place that cannot be read, only fields that stand twice are surely mistakes of their own.
    const errors = document.errors.filter((e, i) => i === 0 || e.code === 'DUPLICATE_KEY');
    const problems: Problem[] = errors.map(({ pos, code, message }) => {
      const { line, col } = lines.linePos(opened(document, code, pos[0]));
      return { file, line, column: col, field: '', ...explainYaml(code, message) };
    });
    if (problems.length === 0)
      problems.push({ file, line: 1, column: 1, field: '', ...explainYaml('', String(error)) });
    return unreadable(file, text, problems);
  }
}

/** Where a quotation mark or bracket was opened that nothing closes; any other error stands where it was met. */
function opened(document: Document, code: string, end: number): number {
  if (code !== 'MISSING_CHAR' && code !== 'BAD_INDENT') return end;
  let start = -1;
  visit(document, {
    Scalar: (_key, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[1] >= end && range[0] < end)
        start = Math.max(start, range[0]);
    },
    Collection: (_key, { flow, range }) => {
      if (flow && range && range[1] >= end && range[0] < end) start = Math.max(start, range[0]);
    },
  });
  return start < 0 ? end : start;
}

function place(
  document: Document,
  lines: LineCounter,
  path: readonly PropertyKey[],
  key?: string,
): Place {
  for (let length = path.length; length >= 0; length -= 1) {
    const parent: unknown =
      length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (!isNode(parent)) continue;
    const unknownKey =
      key !== undefined && length === path.length && isMap(parent)
        ? parent.items.find((item) => isScalar(item.key) && item.key.value === key)?.key
        : undefined;
    const range = (isNode(unknownKey) ? unknownKey : parent).range;
    if (!range) continue;
    const { line, col } = lines.linePos(range[0]);
    return { line, column: col };
  }
  return { line: 1, column: 1 };
}
