import { isMap, isScalar, parseDocument, Scalar, type Document } from 'yaml';

/** The content as text, by path from the top of the project. */
export type ContentFiles = ReadonlyMap<string, string>;

/** What becomes of one file; null takes it away. */
export type Change = { file: string; text: string | null };

/**
 * One corruption of a real record, or of a table of real numbers (group tables, made in the small content). `refused`: the gate must name `file`, and `field` or a field around or in it ('' is
 * the file itself: its text cannot be read as fields, or is prose). `safe`: it is odd and allowed, and must do no harm.
 */
export type Corruption = {
  name: string;
  /** Those of one group are made together in one reading: none hides a mistake of another. */
  group: 'fields' | 'unreadable' | 'files' | 'tables';
  file: string;
  field: string;
  /** Another file between which and this one the fault stands, such as two with one address: either may be named. */
  also?: string;
  outcome: 'refused' | 'safe';
  changes: Change[];
  /** What a page must then show as it stands. */
  shows?: string;
};

type Path = readonly (string | number)[];

export const textOf = (files: ContentFiles, file: string): string => {
  const text = files.get(file);
  if (text === undefined) throw new Error(`There is no ${file}.`);
  return text;
};

/** A file with some of its fields changed, the rest as it stands. */
function edited(text: string, edit: (document: Document) => void): string {
  const document = parseDocument(text);
  edit(document);
  return document.toString({ lineWidth: 0 });
}

/** Sets a field; texts in quotation marks, so that YAML takes them for nothing else. */
export const withField = (text: string, path: Path, value: unknown): string =>
  edited(text, (document) => {
    const node = document.createNode(value);
    if (isScalar(node) && typeof value === 'string') node.type = Scalar.QUOTE_DOUBLE;
    document.setIn(path, node);
  });

export const withoutField = (text: string, path: Path): string =>
  edited(text, (document) => document.deleteIn(path));

/** Gives a field another name, in its place. */
export const withFieldNamed = (text: string, path: Path, name: string): string =>
  edited(text, (document) => {
    const parent: unknown =
      path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
      : undefined;
    if (!pair) throw new Error(`There is no ${path.join('.')}.`);
    pair.key = document.createNode(name);
  });

/** Puts a text where a field stands, unquoted, as somebody would type it. */
export const withTyped = (text: string, path: Path, typed: string): string => {
  const mark = 'typed-here-by-nobody';
  return withField(text, path, mark).replace(`"${mark}"`, () => typed);
};
