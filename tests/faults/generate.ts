import { parse } from 'yaml';
import { referencesOf } from '#src/domain/references.ts';
import { dotted } from '#src/gate/shape.ts';
import { kinds, type Kind } from '#src/schema/kinds.ts';
import { chance, pick } from './chance.ts';
import {
  textOf,
  withField,
  withFieldNamed,
  withTyped,
  withoutField,
  type ContentFiles,
  type Corruption,
} from './corruption.ts';
import { hostileTexts } from './hostile.ts';
import { badRows } from './rows.ts';
import { smallContent } from './small-content.ts';
import { badTexts } from './texts.ts';
import { badYaml } from './unreadable.ts';

type Path = (string | number)[];
type Leaf = { path: Path; value: unknown };

/** A file of YAML with fields: a record, or one of the three that stand alone. */
type Fields = { kind: Kind | 'site' | 'series' | 'publishers'; file: string; text: string; data: Record<string, unknown> }; // prettier-ignore

const seed = 1989;

/** Every corruption, the same at each call: each kind of fault in real records of each kind. */
export function corruptions(files: ContentFiles): Corruption[] {
  const next = chance(seed);
  const all = fieldFiles(files);
  const byKind = Map.groupBy(all, ({ kind }) => kind);
  /** A file of a kind that has what a fault needs, another one each time as far as there are others. */
  const used = new Set<string>();
  const choose = <T>(kind: Fields['kind'], find: (fields: Fields) => T[]): [Fields, T] | null => {
    const able = (byKind.get(kind) ?? []).filter((fields) => find(fields).length > 0);
    const fresh = able.filter(({ file }) => !used.has(file));
    if (able.length === 0) return null;
    const fields = pick(fresh.length > 0 ? fresh : able, next);
    used.add(fields.file);
    return [fields, pick(find(fields), next)];
  };
  const made: Corruption[] = [];
  const refuse = (fields: Fields, name: string, path: Path, text: string, also?: string) =>
    made.push({
      name: `${fields.kind}: ${name} (${dotted(path)})`,
      group: 'fields',
      file: fields.file,
      field: dotted(path),
      outcome: 'refused',
      changes: [{ file: fields.file, text }],
      ...(also === undefined ? {} : { also }),
    });

  for (const [k, kind] of [...byKind.keys()].entries()) {
    for (const [i, { name, find, make }] of fieldFaults.entries()) {
      // Of kinds with one file a third, another for each: the same file is spoiled in one way at a time.
      if (byKind.get(kind)?.length === 1 && (i + k) % 3 > 0) continue;
      const found = choose(kind, find);
      if (!found) continue;
      const [fields, { path }] = found;
      const { text, path: told = path } = make(fields, path, next);
      refuse(fields, name, told, text);
    }
    const referring = choose(kind, ({ data }) => referencesOf(data));
    if (referring) {
      const [fields, { path }] = referring;
      for (const id of dangling.slice(0, 2 + Math.floor(next() * 2)))
        refuse(fields, `a reference to '${id}'`, path, withField(fields.text, path, referenceTo(fields, path, id))); // prettier-ignore
    }
    const slugged = choose(kind, ({ data }) => leavesOf(data).filter(({ path }) => path[0] === 'slug')); // prettier-ignore
    const other = byKind.get(kind)?.find((f) => f.file !== slugged?.[0].file && parentOf(f) === parentOf(slugged?.[0])); // prettier-ignore
    if (slugged && other) {
      const [fields, { path }] = slugged;
      const taken = (other.data['slug'] as Record<string, string>)[String(path[1])];
      refuse(
        fields,
        `the address of ${other.file}`,
        path,
        withField(fields.text, path, taken),
        other.file,
      );
    }
    const valued = choose(kind, ({ data }) => leavesOf(data).filter(isValueId));
    if (valued) {
      const [fields, { path }] = valued;
      const twin = all.find((f) => f.file !== fields.file && leavesOf(f.data).some(isValueId));
      const taken = leavesOf(twin?.data).find(isValueId);
      refuse(
        fields,
        'the id of another value',
        path,
        withField(fields.text, path, taken?.value),
        twin?.file,
      );
    }
  }
  const anyOf = (...wanted: Fields['kind'][]) => {
    const found = choose(pick(wanted, next), () => [true]);
    if (!found) throw new Error('No record of this kind.');
    return found[0];
  };
  made.push(
    ...badYaml(anyOf),
    ...badTexts(files, next),
    ...badRows(smallContent(files)),
    ...hostileTexts(files),
  );
  return made;
}

/** Articles stand below other pages than their own kind. */
const parentOf = (fields: Fields | undefined) =>
  fields?.kind === 'articles' ? (fields.data['under'] ?? fields.file) : fields?.kind;

const isValueId = ({ path }: Leaf) => path[0] === 'values' && path.length === 3 && path[2] === 'id';

/** Names that no record has; some of them every object of JavaScript has. */
const dangling = ['no-such-record', 'constructor', 'tostring'];

/** An id in the form that its field has: a scope and a pointer name a kind too. */
function referenceTo({ data }: Fields, path: Path, id: string): string {
  const old = path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], data);
  const [kind, rest] = String(old).split(':');
  return rest === undefined ? id : `${kind ?? ''}:${id}`;
}

/** Every field of a record that holds one thing, or an empty list. */
function leavesOf(data: unknown, path: Path = []): Leaf[] {
  if (data === null || typeof data !== 'object') return [{ path, value: data }];
  const inside = Array.isArray(data) ? data.map((item: unknown, i) => [i, item] as const) : Object.entries(data); // prettier-ignore
  return inside.flatMap(([key, value]) => leavesOf(value, [...path, key]));
}

/** Top fields of a record, as leaves. */
const topOf = (data: Record<string, unknown>): Leaf[] =>
  Object.entries(data).map(([key, value]) => ({ path: [key], value }));

const isText = ({ value }: Leaf) => typeof value === 'string';
const isNumber = ({ value }: Leaf) => typeof value === 'number';
const isDate = ({ path, value }: Leaf) =>
  typeof value === 'string' && /^\d{4}(-\d\d)*$/.test(value) && /^(?:date|start|end|asOf|modified|checked|retrieved|edition|lastSeen|firstSeen)$/.test(String(path.at(-1))); // prettier-ignore
const isLanguage = ({ path, value }: Leaf) => /^(?:en|fr)$/.test(String(path.at(-1))) && typeof value === 'string'; // prettier-ignore
/** A field that may not be left out, by the schema of the record. */
const isRequired = ({ kind }: Fields) => ({ path }: Leaf) => {
  if (kind === 'publishers' || kind === 'series' || kind === 'site') return true;
  const shape = kinds[kind].schema.shape as Record<string, { safeParse: (value: undefined) => { success: boolean } }>; // prettier-ignore
  return shape[String(path[0])]?.safeParse(undefined).success === false;
}; // prettier-ignore

type FieldFault = {
  name: string;
  find: (fields: Fields) => Leaf[];
  make: (fields: Fields, path: Path, next: () => number) => { text: string; path?: Path };
};

/** The top fields of most records, and those of the entries of publishers. */
const fieldsOf = (fields: Fields): Leaf[] =>
  fields.kind === 'publishers'
    ? Object.entries(fields.data).map(([key, value]) => ({ path: [key, 'name'], value }))
    : topOf(fields.data);

const swapped = (name: string): string =>
  name.length < 3 ? `${name}x` : `${name.slice(0, -2)}${name.slice(-1)}${name.slice(-2, -1)}`;

const setTo = (name: string, value: unknown, is: (leaf: Leaf) => boolean): FieldFault => ({
  name,
  find: ({ data }) => leavesOf(data).filter(is),
  make: ({ text }, path) => ({ text: withField(text, path, value) }),
});
const typed = (name: string, as: string, is: (leaf: Leaf) => boolean): FieldFault => ({
  name,
  find: ({ data }) => leavesOf(data).filter(is),
  make: ({ text }, path) => ({ text: withTyped(text, path, as) }),
});

const fieldFaults: readonly FieldFault[] = [
  {
    name: 'a field dropped',
    find: (fields) => fieldsOf(fields).filter(isRequired(fields)),
    make: ({ text }, path) => ({ text: withoutField(text, path) }),
  },
  {
    name: 'a field misspelt',
    find: fieldsOf,
    make: ({ text }, path) => {
      const name = swapped(String(path.at(-1)));
      return { text: withFieldNamed(text, path, name), path: [...path.slice(0, -1), name] };
    },
  },
  {
    name: 'a field that no record has',
    find: fieldsOf,
    make: ({ text }, path, next) => {
      const name = pick(['__proto__', 'constructor', 'onclick', 'hasOwnProperty'], next);
      const told = [...path.slice(0, -1), name];
      return { text: withFieldNamed(withField(text, [...path.slice(0, -1), 'hold-me'], 'x'), [...path.slice(0, -1), 'hold-me'], name), path: told }; // prettier-ignore
    },
  },
  {
    name: 'one language only',
    find: ({ data }) => leavesOf(data).filter(isLanguage),
    make: ({ text }, path) => ({ text: withoutField(text, path) }),
  },
  setTo('a list for a text', ['one', 'two'], isText),
  setTo('a number for a text', 12, isText),
  setTo('fields for a text', { a: 1 }, isText),
  setTo('an empty text', '', isLanguage),
  setTo('nothing but spaces', ' \u00a0 ', isLanguage),
  setTo('a text for a number', 'a dozen', isNumber),
  setTo('a day that no calendar has', '1999-02-31', isDate),
  setTo('a thirteenth month', '2004-13', isDate),
  setTo('a date in words', 'last spring', isDate),
  setTo('a date with strokes', '31/12/1999', isDate),
  typed('a day without quotation marks', '1999-02-31', isDate),
  typed('no number', '.nan', isNumber),
  typed('a number without end', '1e400', isNumber),
  {
    name: 'a text for a list',
    find: ({ data }) => topOf(data).filter(({ value }) => Array.isArray(value)),
    make: ({ text }, path) => ({ text: withField(text, path, 'all of them') }),
  },
  setTo('a megabyte', 'a'.repeat(1_048_576), isLanguage),
  setTo('an address of script', 'javascript:alert(1)', ({ path }) => path.at(-1) === 'url'),
  setTo('an address of data', 'data:text/html,x', ({ path }) => path.at(-1) === 'website'),
];

function fieldFiles(files: ContentFiles): Fields[] {
  const read = (kind: Fields['kind'], file: string): Fields => {
    const text = textOf(files, file);
    return { kind, file, text, data: parse(text) as Record<string, unknown> };
  };
  const kindOf = (file: string) => file.split('/')[1] as Kind;
  const records = [...files.keys()]
    .filter((file) => file.endsWith('.yaml') && Object.hasOwn(kinds, kindOf(file)))
    .sort();
  return [
    ...records.map((file) => read(kindOf(file), file)),
    read('site', 'content/site.yaml'),
    read('publishers', 'content/publishers.yaml'),
    read('series', 'content/un-police/series.yaml'),
  ];
}
