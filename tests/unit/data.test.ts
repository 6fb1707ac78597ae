import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { allCodes } from '#src/domain/data/codes.ts';
import { dataPackage, resourceName, type About } from '#src/domain/data/data-package.ts';
import { dictionary } from '#src/domain/data/dictionary.ts';
import { checksums, dataFile, sha256, zip } from '#src/domain/data/file.ts';
import { readme } from '#src/domain/data/readme.ts';
import { columnName, columnNames, rowOf, type Column, type Table } from '#src/domain/data/table.ts';
import { tableNamed, tables } from '#src/domain/data/tables.ts';
import { termsOf } from '#src/domain/data/terms.ts';
import { applyRules } from './typography.ts';

const about: About = {
  name: { en: 'The record', fr: 'Le registre' },
  subtitle: { en: 'A record', fr: 'Un registre' },
  independence: { en: 'Independent.', fr: 'Indépendant.' },
  edition: '2026-11-21',
  home: { en: 'https://example.org/en/', fr: 'https://example.org/fr/' },
  folder: 'https://example.org/data/',
  publisher: null,
  codes: new Map([['mission-status', ['ended']]]),
  unSources: [],
};

describe('A table', () => {
  test('has columns in snake_case made of the fields of its JSON', () => {
    expect(columnName('canadianPolice.firstSeen')).toBe('canadian_police_first_seen');
    expect(columnName('name.fr')).toBe('name_fr');
  });

  test('makes a row of a record: lists joined, what is missing null, zero kept', () => {
    const table = { ...tableNamed('countries'), columns: ['id', 'note.en', 'list', 'n'].map((path): Column => ({ path, type: 'text', says: { en: '', fr: '' } })) }; // prettier-ignore
    expect(rowOf(table, { id: 'mali', note: null, list: ['a', 'b'], n: 0, more: 1 })).toEqual({
      id: 'mali', note_en: null, list: 'a b', n: 0,
    }); // prettier-ignore
  });

  test('has the columns that are agreed on', () => {
    expect(columnNames(tableNamed('figures')).join()).toBe(
      'figure_id,value_id,value,qualifier,unit,scope,status,as_of,source_id,label_en,label_fr',
    );
    expect(columnNames(tableNamed('un-police')).join()).toBe('month,mission,count,women,men,source_id'); // prettier-ignore
  });

  test.each(tables.map((table): [string, Table] => [table.name, table]))(
    '%s is told by its key, says each column once, and refers to columns that are there',
    (_, table) => {
      const names = columnNames(table);
      expect(new Set(names).size).toBe(names.length);
      for (const key of table.key) expect(names).toContain(key);
      for (const { refers } of table.columns)
        if (refers)
          expect(columnNames(tableNamed(refers.table as 'sources'))).toContain(refers.column);
      const labels = ['label_en', 'label_fr'].filter((name) => names.includes(name));
      expect(labels).toHaveLength(table.name === 'un-police' ? 0 : 2);
    },
  );

  test('takes its codes from lists that exist, each code once and with words', () => {
    const codes = allCodes([{ code: 'MINUSMA', label: { en: 'Mali', fr: 'Mali' } }]);
    const lists = new Set(codes.map(({ list }) => list));
    expect(dictionary().flatMap(({ list }) => (list && !lists.has(list) ? [list] : []))).toEqual([]); // prettier-ignore
    const keys = codes.map(({ list, code }) => `${list} ${code}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(codes.filter(({ label }) => label.en === '' || label.fr === '')).toEqual([]);
  });

  test('is described in typographic words', () => {
    const said = [
      ...dictionary().map(({ label }) => label),
      ...tables.flatMap(({ title, says }) => [title, says]),
      ...Object.values(termsOf),
    ];
    // Names of standards and forms of codes are no words.
    const words = (text: string) => text.replace(/\b3166-1\b|\w+:<[^>]+>/g, 'x');
    expect(said.flatMap(({ en, fr }) => applyRules({ en: words(en), fr: words(fr) }))).toEqual([]);
  });
});

describe('Files', () => {
  const files = [dataFile('b.csv', 'a\n1\n'), dataFile('figures/a.csl.json', '[]')];

  test('have the media type of their longest ending', () => {
    expect(files.map(({ mediaType }) => mediaType)).toEqual([
      'text/csv',
      'application/vnd.citationstyles.csl+json',
    ]);
    expect(() => dataFile('a.exe', '')).toThrow('a.exe: no media type is known for this ending.');
  });

  test('have checksums in the form of sha256sum', () => {
    expect(checksums(files).body).toBe(
      `${sha256(files[0]!)}  b.csv\n${sha256(files[1]!)}  figures/a.csl.json\n`,
    );
    // The sum of nothing is known: https://csrc.nist.gov/projects/cryptographic-algorithm-validation-program
    expect(sha256({ body: '' })).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });

  test('make the same archive whatever their order, the clock and the time zone', () => {
    const zone = process.env['TZ'];
    const first = zip(files, '2026-11-21');
    process.env['TZ'] = 'America/Vancouver';
    const second = zip([...files].reverse(), '2026-11-21');
    process.env['TZ'] = 'Asia/Tokyo';
    const third = zip(files, '2026-11-21');
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(Buffer.from(second).equals(first)).toBe(true);
    expect(Buffer.from(third).equals(first)).toBe(true);
    expect(Buffer.from(zip(files, '2026-11-22')).equals(first)).toBe(false);
    expect(Object.keys(unzipSync(first))).toEqual(['b.csv', 'figures/a.csl.json']);
  });
});

describe('The descriptor', () => {
  const table = tableNamed('missions');
  const file = dataFile('missions.csv', 'id\n');
  const words = { title: table.title, says: table.says, terms: table.terms };

  test('gives types, constraints and references of columns', () => {
    const [resource] = dataPackage([{ file, ...words, table }], about).resources;
    const fields = new Map(resource?.schema?.fields.map((f) => [f.name, f]));
    expect(fields.get('id')).toMatchObject({ type: 'string', constraints: { required: true, unique: true } }); // prettier-ignore
    expect(fields.get('countries')).toMatchObject({ type: 'list', delimiter: ' ', itemType: 'string' }); // prettier-ignore
    expect(fields.get('status')).toMatchObject({ constraints: { enum: ['ended'] } });
    expect(resource?.hash).toBe(`sha256:${sha256(file)}`);
    const [sources] = dataPackage([{ file, ...words, table: tableNamed('un-police-totals') }], about).resources; // prettier-ignore
    expect(sources?.schema).toMatchObject({
      foreignKeys: [
        { fields: ['source_id'], reference: { resource: 'sources', fields: ['id'] } },
        { fields: ['note'], reference: { resource: 'un-police-notes', fields: ['id'] } },
      ],
    });
    const [partners] = dataPackage([{ file, ...words, table: tableNamed('partners') }], about).resources; // prettier-ignore
    expect(partners?.schema).toMatchObject({ foreignKeys: [{ reference: { fields: ['id'] } }] });
    expect(JSON.stringify(partners?.schema)).not.toContain('"resource"');
  });

  test('calls each file by a name of its own', () => {
    expect(['missions.csv', 'missions.json', 'missions.spreadsheet.csv', 'figures/a.csv'].map(resourceName)).toEqual(
      ['missions', 'missions.json', 'missions.spreadsheet', 'figures-a'],
    ); // prettier-ignore
  });
});

test('The guide names each file and its terms in both languages', () => {
  const text = readme(about, () => true);
  const [english = '', french = ''] = text.split('\n---\n');
  for (const { name } of tables)
    for (const half of [english, french]) expect(half).toContain(`${name}.csv, ${name}.json`);
  expect(english).toContain(termsOf.un.en);
  expect(french).toContain(termsOf.un.fr);
  expect(applyRules({ en: english.replace(/`.*?`/g, 'x'), fr: french.replace(/`.*?`/g, 'x') })).toEqual([]); // prettier-ignore
});
