import { LineCounter, isMap, isNode, isScalar, parse, parseDocument, type Document } from 'yaml';
import type { Problem } from './problem.ts';

type Place = { line: number; column: number };

/** A YAML file read for checking: its data, and where each field stands. */
export type YamlFile = {
  file: string;
  data: unknown;
  /** Line and column of a field; of its nearest parent when the field itself is missing. */
  placeOf: (path: readonly PropertyKey[], key?: string) => Place;
};

/**
 * Reads YAML text. Plain parsing first, since it is many times faster; positions are worked out only
 * when somebody asks for one. A file that does not parse gives its problems and no data.
 */
export function readYaml(file: string, text: string): YamlFile | { problems: Problem[] } {
  let located: { document: Document; lines: LineCounter } | undefined;
  const locate = () => {
    const lines = new LineCounter();
    located ??= { document: parseDocument(text, { lineCounter: lines }), lines };
    return located;
  };
  try {
    const data: unknown = parse(text);
    return {
      file,
      data,
      placeOf: (path, key) => {
        const { document, lines } = locate();
        return place(document, lines, path, key);
      },
    };
  } catch {
    const { document, lines } = locate();
    return {
      problems: document.errors.map((error) => {
        const { line, col } = lines.linePos(error.pos[0]);
        return {
          file,
          line,
          column: col,
          field: '',
          found: `YAML that cannot be read (${error.message.split('\n')[0]?.replace(/ at line.*/, '') ?? error.code})`,
          wanted: 'valid YAML: check indentation, colons and quotation marks on this line',
        };
      }),
    };
  }
}

function place(document: Document, lines: LineCounter, path: readonly PropertyKey[], key?: string): Place {
  for (let length = path.length; length >= 0; length -= 1) {
    const parent: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
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
