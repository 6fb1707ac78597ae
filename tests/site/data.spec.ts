// The files of the data as they are served, each read with somebody else's tool or by the rules of its standard.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '@placemarkio/check-geojson';
import { csvParse } from 'd3-dsv';
import jsonld from 'jsonld';
import { expect, test } from 'playwright/test';
import { parse as parseYaml } from 'yaml';
import { root } from '../../src/commands/root.ts';
import {
  allPages,
  builtFiles,
  dist,
  elementsNamed,
  publicAddress,
  readBuilt,
  type Locale,
} from './support/built-site.ts';
import { attribute, textOf } from './support/dom.ts';
import { expectNone } from './support/expect-none.ts';
import { wrongCells, type Schema } from './support/table-schema.ts';
import { unzip } from './support/unzip.ts';

interface Resource {
  $schema: string;
  name: string;
  path: string;
  type?: string;
  title: string;
  format: string;
  mediatype: string;
  encoding: string;
  bytes: number;
  hash: string;
  schema?: Schema & { $schema: string; fieldsMatch: string[] };
}

const bytes = (path: string) => readFileSync(join(dist, 'data', path));
const data = (path: string) => readBuilt(`data/${path}`);
const json = <T>(path: string) => JSON.parse(data(path)) as T; // eslint-disable-line @typescript-eslint/no-unnecessary-type-parameters
const hash = (content: Buffer) => createHash('sha256').update(content).digest('hex');
const below = () =>
  [...builtFiles()].filter((f) => f.startsWith('data/')).map((f) => f.slice('data/'.length));
const rowsOf = (path: string) => csvParse(data(path).replace(/^\uFEFF/, ''));
const descriptor = () =>
  json<{ resources: Resource[] } & Record<string, unknown>>('datapackage.json');

test('datapackage.json keeps the rules of Data Package 2.0', () => {
  const { resources, ...whole } = descriptor();
  expect(whole['$schema']).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
  expect(whole['name']).toMatch(/^[a-z0-9._-]+$/);
  expect(whole['created']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  expect(new URL(String(whole['homepage'])).href).toBe(`${publicAddress().href}en/`);
  for (const list of ['licenses', 'contributors', 'sources', 'keywords'])
    expect(Array.isArray(whole[list]) && whole[list].length, list).toBeGreaterThan(0);
  expect(resources.length).toBeGreaterThan(100);
  expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  expectNone(
    resources.flatMap((resource) => {
      const { name, path, schema } = resource;
      const tell = (wrong: unknown, what: string) => (wrong ? [`${path}: ${what}`] : []);
      return [
        ...tell(resource.$schema !== 'https://datapackage.org/profiles/2.0/dataresource.json', 'its profile'),
        ...tell(!/^[a-z0-9._-]+$/.test(name), 'its name'),
        // A path may not be absolute, nor lead up or into a hidden folder.
        ...tell(/^\/|^\w+:|(^|\/)\./.test(path), 'its path'),
        ...tell(!builtFiles().has(`data/${path}`), 'is not there'),
        ...tell(resource.bytes !== bytes(path).length, 'its number of bytes'),
        ...tell(resource.hash !== `sha256:${hash(bytes(path))}`, 'its checksum'),
        ...tell(resource.encoding !== 'utf-8' || bytes(path).toString('utf8').includes('\uFFFD'), 'its encoding'),
        ...tell(!/^[a-z]+\/[a-z0-9.+-]+$/.test(resource.mediatype), 'its media type'),
        ...tell((resource.type === 'table') !== (schema !== undefined), 'a table without columns'),
        ...tell(schema && schema.$schema !== 'https://datapackage.org/profiles/2.0/tableschema.json', 'profile of its columns'),
        ...tell(schema && (schema.fieldsMatch.join() !== 'exact' || new Set(schema.fields.map((f) => f.name)).size !== schema.fields.length), 'its columns'),
      ];
    }),
  );
}); // prettier-ignore

test('every CSV file has a descriptor, and every row keeps to it', () => {
  const { resources } = descriptor();
  const tables = new Map(resources.flatMap((r) => (r.schema ? [[r.path, r.schema]] : [])));
  const files = below().filter((file) => file.endsWith('.csv'));
  expect([...tables.keys()].sort()).toEqual(files.sort());
  const byName = new Map(resources.map(({ name, path }) => [name, path]));
  const table = (name: string) => {
    const path = byName.get(name);
    return path === undefined ? undefined : rowsOf(path);
  };
  expectNone(
    files.flatMap((file) => {
      const rows = rowsOf(file);
      const schema = tables.get(file)!;
      const columns = schema.fields.map(({ name }) => name).join();
      if (rows.columns.join() !== columns) return [`${file}: ${rows.columns.join()} not ${columns}`];
      if (rows.length === 0) return [`${file}: no rows`];
      return wrongCells(rows as Record<string, string>[], schema, table).map((w) => `${file}: ${w}`);
    }),
  );
}); // prettier-ignore

test('the reader of descriptors sees what is wrong', () => {
  const schema: Schema = {
    fields: [
      { name: 'id', type: 'string', constraints: { unique: true, required: true } },
      { name: 'n', type: 'integer', constraints: { minimum: 0 } },
      { name: 'of', type: 'string' },
      { name: 'kind', type: 'string', constraints: { enum: ['a'], pattern: '[a-z]' } },
    ],
    primaryKey: ['id'],
    foreignKeys: [{ fields: ['of'], reference: { resource: 'others', fields: ['id'] } }],
  };
  const rows = [
    { id: 'x', n: '1', of: 'y', kind: 'a' },
    { id: 'x', n: '-1', of: 'z', kind: 'B' },
    { id: '', n: '1.5', of: '', kind: '' },
  ];
  expect(wrongCells(rows, schema, () => [{ id: 'y' }])).toHaveLength(8);
  expect(wrongCells(rows.slice(0, 1), schema, () => [{ id: 'y' }])).toEqual([]);
});

test('spreadsheet files are the CSV files after a byte order mark, and no cell can run as a formula', () => {
  const all = below().filter((file) => file.endsWith('.csv'));
  const plain = all.filter((file) => !file.endsWith('.spreadsheet.csv'));
  expect(all).toHaveLength(2 * plain.length);
  expectNone(
    plain.flatMap((file) => {
      const twin = bytes(file.replace(/csv$/, 'spreadsheet.csv'));
      const same = twin.equals(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes(file)]));
      const cells = rowsOf(file).flatMap((row) => Object.values(row));
      const runs = cells.filter((cell) => /^[=+\-@\t\r\n]/.test(cell) && Number.isNaN(Number(cell)));
      return [...(same ? [] : [`${file}: its twin differs`]), ...runs.map((c) => `${file}: ${c}`)];
    }),
  );
}); // prettier-ignore

test('CSV and JSON files hold the same records', () => {
  for (const name of ['missions', 'countries', 'partners', 'stories', 'events', 'sources', 'codes'])
    expect(rowsOf(`${name}.csv`).map((row) => row['id'] ?? row['code']), name).toEqual(
      json<{ id?: string; code?: string }[]>(`${name}.json`).map((item) => item.id ?? item.code),
    );
  const figures = json<{ id: string; values: { id: string; value: number | null }[] }[]>('figures.json');
  const wanted = figures.flatMap((f) => f.values.map((v) => [f.id, v.id, v.value === null ? '' : String(v.value)].join()));
  expect(rowsOf('figures.csv').map((row) => [row['figure_id'], row['value_id'], row['value']].join())).toEqual(wanted);
  for (const { id } of figures)
    expect(json<{ id: string }>(`figures/${id}.json`)).toEqual(figures.find((f) => f.id === id));
}); // prettier-ignore

test('missions have a record as agreed: both names, both periods, both addresses, null where unknown', () => {
  const missions = json<Record<string, unknown>[]>('missions.json');
  for (const mission of missions) {
    expect(Object.keys(mission)).toEqual(expect.arrayContaining(['id', 'acronym', 'name', 'organization', 'countries', 'mission', 'canadianPolice', 'status', 'evidence', 'url']));
    const { acronym, countries } = mission as { acronym: unknown; countries: string[] };
    expect(acronym === null || typeof acronym === 'object').toBe(true);
    for (const code of countries) expect(code).toMatch(/^[A-Z]{2}$/);
  }
  expect(missions.some(({ acronym }) => acronym === null)).toBe(true);
}); // prettier-ignore

test('missions.geojson is GeoJSON by RFC 7946, one point for each mission and country', () => {
  const points = check(data('missions.geojson'));
  if (points.type !== 'FeatureCollection') throw new Error(`It is a ${points.type}.`);
  expect(points).toHaveProperty('borderNote.fr');
  const missions = json<{ id: string; countries: string[] }[]>('missions.json');
  const wanted = missions.flatMap(({ id, countries }) => countries.map((c) => `${id}-${c}`));
  expect(points.features.map(({ id }) => id)).toEqual(wanted);
  // No coordinates finer than a country's point: a mark is never a base.
  const places = points.features.map(({ geometry, properties }) => {
    if (geometry.type !== 'Point') throw new Error('No point.');
    return `${String(properties?.['country'])} ${geometry.coordinates.join()}`;
  });
  expect(new Set(places).size).toBe(new Set(places.map((place) => place.slice(0, 2))).size);
});

test('catalog.jsonld can be read as linked data, and lists every table with its files', async () => {
  const source = json<Record<string, unknown>>('catalog.jsonld');
  const [catalog] = (await jsonld.expand(source)) as Record<string, unknown[]>[];
  const dcat = 'http://www.w3.org/ns/dcat#';
  expect(catalog!['@type']).toEqual(['https://schema.org/DataCatalog', `${dcat}Catalog`]);
  const sets = catalog![`${dcat}dataset`] as Record<string, unknown[]>[];
  const dct = 'http://purl.org/dc/terms/';
  for (const set of sets) {
    for (const term of [`${dct}title`, `${dct}description`, `${dct}license`, `${dct}publisher`, `${dcat}distribution`, 'https://schema.org/name', 'https://schema.org/license', 'https://schema.org/distribution', 'https://schema.org/isBasedOn'])
      expect(set[term], `${JSON.stringify(set['@id'])} ${term}`).toBeDefined();
    const titles = set[`${dct}title`] as { '@language': string }[];
    expect(titles.map((title) => title['@language'])).toEqual(['en-ca', 'fr-ca']);
  }
  const files = sets.flatMap((set) =>
    (set[`${dcat}distribution`] as { '@id': string }[]).map((d) => d['@id']),
  );
  const folder = `${publicAddress().href}data/`;
  expect(files.filter((file) => !builtFiles().has(`data/${file.slice(folder.length)}`))).toEqual([]);
  const csv = below().filter((file) => /^[^/]+\.csv$/.test(file));
  expect(files.map((file) => file.slice(folder.length))).toEqual(expect.arrayContaining(csv));
  // Terms that no vocabulary defines would be dropped, and with them statements.
  const quads = (await jsonld.toRDF(source)) as object[];
  expect(quads.length).toBeGreaterThan(500);
}); // prettier-ignore

test('all.zip holds every file with its checksum, a guide in both languages, and the day of the edition', async () => {
  const entries = await unzip(bytes('all.zip'));
  expect([...entries.keys()].sort()).toEqual(
    below()
      .filter((file) => file !== 'all.zip')
      .sort(),
  );
  const sums = entries.get('sha256sums.txt')!.content.toString().trim().split('\n');
  const listed = new Map(sums.map((line) => [line.slice(66), line.slice(0, 64)]));
  expectNone(
    [...entries].flatMap(([path, { content }]) => [
      ...(content.equals(bytes(path)) ? [] : [`${path} is not the file that is served`]),
      ...(path === 'sha256sums.txt' || listed.get(path) === hash(content) ? [] : [`${path}: sum`]),
    ]),
  );
  expect(listed.size).toBe(entries.size - 1);
  const { edition, independence } = parseYaml(
    readFileSync(join(root, 'content/site.yaml'), 'utf8'),
  ) as { edition: string; independence: Record<Locale, string> };
  expect(new Set([...entries.values()].map(({ day }) => day))).toEqual(new Set([edition]));
  const guide = entries.get('readme.md')!.content.toString();
  expect(guide).toContain(independence.en);
  expect(guide).toContain(independence.fr);
}); // prettier-ignore

test('no file names a person of a story', () => {
  const stories = readStories();
  expect(stories.names.length).toBeGreaterThan(5);
  const files = below().filter((f) => /^(stories|events|missions|countries|partners)\.(csv|json)$/.test(f));
  expectNone(
    files.flatMap((file) =>
      stories.names.filter((name) => data(file).includes(name)).map((name) => `${file}: ${name}`),
    ),
  );
}); // prettier-ignore

/** Whole names of people in stories. */
function readStories() {
  const folder = join(root, 'content/stories');
  const found = readdirSync(folder).flatMap((story) => {
    const file = join(folder, story, 'facts.yaml');
    const { people = [] } = parseYaml(readFileSync(file, 'utf8')) as { people?: { name: string }[] };
    return people.map(({ name }) => name);
  });
  return { names: [...new Set(found)] };
} // prettier-ignore

for (const [locale, path] of [
  ['en', 'en/data/'],
  ['fr', 'fr/donnees/'],
] as const)
  test(`the page of the data in ${locale === 'en' ? 'English' : 'French'} offers every table, explains every column and every code`, () => {
    const page = allPages().find((one) => one.path === path)!;
    const links = new Set(
      elementsNamed(page, 'a').map((a) => new URL(attribute(a, 'href') ?? '', publicAddress()).pathname),
    );
    const base = publicAddress().pathname;
    const whole = below().filter((file) => !file.includes('/'));
    expect(whole.filter((file) => !links.has(`${base}data/${file}`))).toEqual([]);
    const text = elementsNamed(page, 'code').map(textOf);
    const dictionary = rowsOf('dictionary.csv').filter((row) => !row['file']!.endsWith('.geojson'));
    expect(dictionary.map((row) => row['field']!).filter((field) => !text.includes(field))).toEqual([]);
    expect(rowsOf('codes.csv').map((row) => row['code']!).filter((code) => !text.includes(code))).toEqual([]);
  }); // prettier-ignore
