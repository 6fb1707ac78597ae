// A reader of Table Schema 2.0 (https://datapackage.org/standard/table-schema/), written from the standard
// and not from what writes our files: cells must have the type, and keep the constraints, that are described.

export interface Field {
  name: string;
  type: string;
  delimiter?: string;
  constraints?: {
    required?: boolean;
    unique?: boolean;
    pattern?: string;
    enum?: string[];
    minimum?: number;
  };
}

export interface Schema {
  fields: Field[];
  missingValues?: string[];
  primaryKey?: string[];
  foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
}

type Row = Record<string, string>;

const lexical: Record<string, RegExp> = {
  string: /^[\s\S]*$/,
  integer: /^[+-]?\d+$/,
  number: /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/,
  yearmonth: /^\d{4}-(0[1-9]|1[0-2])$/,
  list: /^[\s\S]+$/,
};

/** What is wrong with the rows of a table, by its schema; `table` gives rows of other tables for references. */
export function wrongCells(
  rows: readonly Row[],
  schema: Schema,
  table: (name: string) => readonly Row[] | undefined,
): string[] {
  const missing = new Set(schema.missingValues ?? ['']);
  const wrong: string[] = [];
  for (const { name, type, constraints = {} } of schema.fields) {
    const form = lexical[type];
    if (!form) wrong.push(`${name}: no type is called ${type}`);
    const seen = new Set<string>();
    rows.forEach((row, i) => {
      const cell = row[name];
      const tell = (what: string) => wrong.push(`row ${i + 2}, ${name}: ${what} (${cell})`);
      if (cell === undefined || missing.has(cell)) {
        if (cell === undefined || constraints.required) tell('empty');
        return;
      }
      if (form && !form.test(cell)) tell(`no ${type}`);
      if (constraints.pattern && !new RegExp(`^(?:${constraints.pattern})$`).test(cell))
        tell(`not of the form ${constraints.pattern}`);
      if (constraints.enum && !constraints.enum.includes(cell)) tell('none of the codes');
      if (constraints.minimum !== undefined && Number(cell) < constraints.minimum)
        tell('too small');
      if (constraints.unique && seen.has(cell)) tell('twice');
      seen.add(cell);
    });
  }
  const keyOf = (row: Row, fields: readonly string[]) => fields.map((f) => row[f]).join('\u0000');
  if (schema.primaryKey) {
    const keys = rows.map((row) => keyOf(row, schema.primaryKey!));
    if (new Set(keys).size < keys.length) wrong.push(`${schema.primaryKey.join()}: not a key`);
  }
  for (const { fields, reference } of schema.foreignKeys ?? []) {
    const there = reference.resource === undefined ? rows : table(reference.resource);
    if (!there) wrong.push(`${fields.join()}: no resource ${reference.resource}`);
    const known = new Set(there?.map((row) => keyOf(row, reference.fields)));
    for (const row of rows)
      if (fields.every((f) => !missing.has(row[f] ?? '')) && !known.has(keyOf(row, fields)))
        wrong.push(`${fields.join()}: ${keyOf(row, fields)} is not in ${reference.resource}`);
  }
  return wrong;
}
