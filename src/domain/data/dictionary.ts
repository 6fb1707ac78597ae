import type { Both } from '#src/i18n/segments.ts';
import { columnName, type CellType, type Column } from './table.ts';
import { geo, tables } from './tables.ts';

/** One row of the dictionary: a column of a CSV file, or a field that only a JSON file has. */
export type DictionaryRow = {
  file: string;
  field: string;
  type: CellType;
  list: string | null;
  refers: string | null;
  label: Both;
};

const row = (
  file: string,
  field: string,
  column: Pick<Column, 'says'> & Partial<Column>,
): DictionaryRow => ({
  file,
  field,
  type: column.type ?? 'text',
  list: column.list ?? null,
  refers: column.refers ? `${column.refers.table}.csv ${column.refers.column}` : null,
  label: column.says,
});

/** What every column of every file means, in the order of files and columns. */
export const dictionary = (): DictionaryRow[] => [
  ...tables.flatMap((table) => [
    ...table.columns.map((column) => row(`${table.name}.csv`, columnName(column.path), column)),
    ...('jsonOnly' in table
      ? table.jsonOnly.map((column) => row(`${table.name}.json`, column.path, column))
      : []),
  ]),
  ...geo.fields.map((field) => row(geo.file, field.path, field)),
];
