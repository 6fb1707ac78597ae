import { bytesOf, sha256, type DataFile } from './file.ts';
import { columnName, type Column, type Table } from './table.ts';
import { licence, termsOf } from './terms.ts';
import type { Both } from '#src/i18n/segments.ts';

// Descriptors by the Data Package standard 2.0, https://datapackage.org/.

/** A file with what describes it: a table for CSV, words for the others. */
export type Described = {
  file: DataFile;
  title: Both;
  says: Both;
  terms: keyof typeof termsOf;
  table?: Table;
  /** The full dictionary stands in another descriptor: columns are listed with name and type only. */
  brief?: true;
};

export type About = {
  name: Both;
  subtitle: Both;
  independence: Both;
  /** Day of the edition. */
  edition: string;
  /** Public address of the site's home, by language, and of the folder of the data. */
  home: Both;
  folder: string;
  publisher: Both | null;
  /** Codes of each list. */
  codes: ReadonlyMap<string, readonly string[]>;
  /** Documents behind the UN series. */
  unSources: readonly { title: string; path?: string }[];
};

type FieldType = { type: string; format?: string; delimiter?: string; itemType?: string };

const fieldTypes = {
  id: { type: 'string' },
  ids: { type: 'list', delimiter: ' ', itemType: 'string' },
  code: { type: 'string' },
  codes: { type: 'list', delimiter: ' ', itemType: 'string' },
  text: { type: 'string' },
  edtf: { type: 'string' },
  month: { type: 'yearmonth' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  address: { type: 'string', format: 'uri' },
} as const satisfies Record<Column['type'], FieldType>;

const edtfPoint = String.raw`\d{4}(-\d{2}(-\d{2})?)?[~?%]?`;
const patterns: Partial<Record<Column['type'], string>> = {
  id: '^[a-z0-9]+(-[a-z0-9]+)*$',
  edtf: `^${edtfPoint}(/(${edtfPoint}|\\.\\.)?)?$`,
};

/** One column by Table Schema. */
function field(column: Column, codes: About['codes'], key: readonly string[], brief: boolean) {
  const name = columnName(column.path);
  const pattern = column.pattern ?? patterns[column.type];
  const constraints = {
    ...(column.required && { required: true }),
    ...(key.length === 1 && key[0] === name && { unique: true }),
    ...(pattern && { pattern }),
    ...(column.type === 'code' && column.list && { enum: codes.get(column.list) ?? [] }),
    ...(column.type === 'integer' && { minimum: 0 }),
  };
  if (brief) return { name, ...fieldTypes[column.type] };
  return {
    name,
    ...fieldTypes[column.type],
    title: column.says.en,
    description: `${column.says.en} / ${column.says.fr}`,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** Columns, keys and references of a table, by Table Schema. */
function schemaOf(table: Table, about: About, brief: boolean) {
  const foreignKeys = table.columns.flatMap(({ path, refers }) =>
    refers
      ? [
          {
            fields: [columnName(path)],
            reference: {
              // A table refers to itself by the empty name.
              ...(refers.table === table.name ? {} : { resource: refers.table }),
              fields: [refers.column],
            },
          },
        ]
      : [],
  );
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: table.columns.map((column) => field(column, about.codes, table.key, brief)),
    fieldsMatch: ['exact'],
    missingValues: [''],
    primaryKey: [...table.key],
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

/** Name of a resource: its path without an ending .csv, other signs than a-z 0-9 . _ - turned into hyphens. */
export const resourceName = (path: string): string =>
  path
    .replace(/\.csv$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9._-]/g, '-');

/** The descriptor of the whole: every file with its size, checksum and terms; every CSV with its columns. */
export function dataPackage(files: readonly Described[], about: About) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'peace-operations-record',
    id: about.folder,
    title: `${about.name.en} / ${about.name.fr}`,
    description: `${about.subtitle.en}. ${about.independence.en} / ${about.subtitle.fr}. ${about.independence.fr}`,
    homepage: about.home.en,
    version: about.edition,
    created: `${about.edition}T00:00:00Z`,
    keywords: ['police', 'peace operations', 'opérations de paix', 'Canada', 'United Nations'],
    licenses: [{ name: licence.name, path: licence.path, title: licence.title.en }],
    contributors: [
      {
        title: about.publisher?.en ?? about.name.en,
        path: about.home.en,
        roles: ['publisher'],
      },
    ],
    sources: [{ title: 'Documents listed in sources.csv', path: `${about.folder}sources.csv` }],
    resources: files.map(({ file, title, says, terms, table, brief = false }) => ({
      $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
      name: resourceName(file.path),
      ...(table && { type: 'table' }),
      path: file.path,
      title: `${title.en} / ${title.fr}`,
      ...(!brief && { description: `${says.en} / ${says.fr}` }),
      format: file.path.replace(/^.*\./, ''),
      mediatype: file.mediaType,
      encoding: 'utf-8',
      bytes: bytesOf(file).length,
      hash: `sha256:${sha256(file)}`,
      ...(!brief && {
        licenses: [{ name: licence.name, path: licence.path, title: licence.title.en }],
        terms: termsOf[terms],
        sources:
          terms === 'un'
            ? about.unSources
            : [{ title: 'Documents listed in sources.csv', path: `${about.folder}sources.csv` }],
      }),
      ...(table && { schema: schemaOf(table, about, brief) }),
    })),
  };
}
