import type { Both } from '#src/i18n/segments.ts';

/** What stands in the cells of a column. */
export type CellType =
  'id' | 'ids' | 'code' | 'codes' | 'text' | 'edtf' | 'month' | 'integer' | 'number' | 'address';

/** One column of a CSV file, and the field of the JSON file that it is made of. */
export type Column = {
  /** Where the field stands in a record of the JSON file: canadianPolice.start. */
  path: string;
  type: CellType;
  /** What it means. */
  says: Both;
  /** No cell is empty. */
  required?: true;
  /** Name of the list of codes, in codes.csv, that a code or several are taken from. */
  list?: string;
  /** Table and column in which an id stands. */
  refers?: { table: string; column: string };
  /** Form of the cells, as a regular expression. */
  pattern?: string;
};

/** One table of the record: a CSV file, a JSON file, and what is said of both. */
export type Table = {
  /** Name of its files without the ending. */
  name: string;
  title: Both;
  /** What it holds and what to beware of. */
  says: Both;
  columns: readonly Column[];
  /** Fields that only the JSON file has. */
  jsonOnly?: readonly Pick<Column, 'path' | 'type' | 'says' | 'list'>[];
  /** Columns that together tell rows apart. */
  key: readonly string[];
  /** Whose terms hold besides those for our arrangement. */
  terms: TermsKey;
};

export type TermsKey = 'ours' | 'facts' | 'un';

/** Name of a CSV column: canadianPolice.start is canadian_police_start. */
export const columnName = (path: string): string =>
  path.replaceAll('.', '_').replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);

/** A field and the same in the other language. */
export const inBoth = (
  path: string,
  says: Both,
  more: Partial<Pick<Column, 'required' | 'type'>> = {},
): Column[] =>
  (['en', 'fr'] as const).map((locale) => ({
    path: `${path}.${locale}`,
    type: 'text',
    says: {
      en: `${says.en} (${locale === 'en' ? 'English' : 'French'})`,
      fr: `${says.fr} (${locale === 'en' ? 'en anglais' : 'en français'})`,
    },
    ...more,
  }));

/** What stands at a path in a record; null where the path ends before. */
export function at(record: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (data, key) =>
        data !== null && typeof data === 'object' ? (data as Record<string, unknown>)[key] : null,
      record,
    );
}

/** A record as a row of the table: lists joined by spaces, null where nothing is known. */
export function rowOf(table: Table, record: unknown): Record<string, unknown> {
  return Object.fromEntries(
    table.columns.map(({ path }) => {
      const value = at(record, path);
      return [columnName(path), Array.isArray(value) ? value.join(' ') : (value ?? null)];
    }),
  );
}

/** Names of a table's columns, in order. */
export const columnNames = (table: Table): string[] =>
  table.columns.map(({ path }) => columnName(path));
