import { bibtex } from '#src/domain/cite/bibtex.ts';
import { ris } from '#src/domain/cite/ris.ts';
import { forSpreadsheets, toCsv } from '#src/domain/csv.ts';
import { catalog, type DataSet } from '#src/domain/data/catalog.ts';
import { dataPackage, type About, type Described } from '#src/domain/data/data-package.ts';
import { checksums, dataFile, zip, type DataFile } from '#src/domain/data/file.ts';
import { readme } from '#src/domain/data/readme.ts';
import { columnNames, rowOf, type Table } from '#src/domain/data/table.ts';
import { geo, tableNamed, tables } from '#src/domain/data/tables.ts';
import type { Code } from '#src/domain/data/codes.ts';
import { licence } from '#src/domain/data/terms.ts';
import { htmlLang, type Locale } from '#src/i18n/locales.ts';
import { t } from '#src/i18n/words.ts';
import type { DataCatalog, Dataset, WithContext } from 'schema-dts';
import { addressesOf, href, seriesSlug, type Both, type Section } from '#src/i18n/routes.ts';
import { figureReferences, sourcesCsl } from './cite.ts';
import { exports, figureJson, figureRecords, missionsGeoJson } from './exports.ts';
import { must, theRecord } from './record.ts';
import { seriesModified } from './changes.ts';
import { series, totals } from './series.ts';
import { site } from './site.ts';

/** Every file below /data/, and how they belong together. */
export type WholeData = {
  files: ReadonlyMap<string, DataFile>;
  /** Data sets in the order of the catalogue; figures one by one are not among them. */
  sets: readonly DataSet[];
};

let memory: Promise<WholeData> | undefined;

/** The data, made once a build: checksums, sizes and the archive are of the very files that are served. */
export const wholeData = (): Promise<WholeData> => {
  if (import.meta.env.DEV) return make();
  return (memory ??= make());
};

const absolute = (path: string) => new URL(href(path), import.meta.env.SITE).href;
const both = (of: (locale: 'en' | 'fr') => string): Both => ({ en: of('en'), fr: of('fr') });

/** Name of the CSV file for spreadsheets beside a CSV file. */
const spreadsheetOf = (csv: string) => csv.replace(/\.csv$/, '.spreadsheet.csv');

function filesOf(path: string, table: Table, json: unknown, records: readonly object[]) {
  const csv = toCsv(
    columnNames(table),
    records.map((record) => rowOf(table, record)),
  );
  return {
    csv: dataFile(`${path}.csv`, csv),
    json: dataFile(`${path}.json`, JSON.stringify(json)),
    spreadsheet: dataFile(spreadsheetOf(`${path}.csv`), forSpreadsheets(csv)),
  };
}

/** Pages that show what a table holds; the page of the data for all others. */
const pageOf = (name: string): Both => {
  const own: Partial<Record<string, Section>> = {
    missions: 'missions', countries: 'countries', partners: 'partners', stories: 'stories',
    events: 'timeline', figures: 'figures', sources: 'sources', changes: 'changes',
  }; // prettier-ignore
  const addresses = name.startsWith('un-police')
    ? addressesOf('figures', seriesSlug)
    : addressesOf(own[name] ?? 'data');
  return both((locale) => new URL(addresses[locale], import.meta.env.SITE).href);
};

async function make(): Promise<WholeData> {
  const record = await theRecord();
  const described: Described[] = [];
  const sets: DataSet[] = [];
  const others: DataFile[] = [];

  const places = [...record.countries.values()].map(({ data }) => data.name);
  const counted = totals.filter((row) => row.count !== null);
  const covers = (name: string): Pick<DataSet, 'temporal' | 'places'> => {
    if (name.startsWith('un-police') && name !== 'un-police-notes')
      return { temporal: `${counted[0]?.month}/${counted.at(-1)?.month}` };
    if (name === 'missions' || name === 'countries')
      return { temporal: `${site.firstYear}/${site.edition}`, places };
    if (
      name === 'changes' ||
      name === 'codes' ||
      name === 'dictionary' ||
      name === 'un-police-notes'
    )
      return {};
    return { temporal: `${site.firstYear}/${site.edition}` };
  };

  for (const { name } of tables) {
    const table = tableNamed(name);
    const { json, records } = await exports[name]();
    const files = filesOf(name, table, json, records);
    const { title, says, terms } = table;
    const extra =
      name === 'sources' ? [dataFile('sources.csl.json', JSON.stringify(await sourcesCsl()))] : [];
    described.push(
      { file: files.csv, title, says, terms, table },
      { file: files.json, title, says, terms },
      ...extra.map((file) => ({ file, title, says, terms })),
      { file: files.spreadsheet, title, says, terms, table, brief: true },
    );
    sets.push({
      id: name, title, says, terms, page: pageOf(name), ...covers(name),
      files: [files.csv, files.spreadsheet, files.json, ...extra],
    }); // prettier-ignore
    if (name !== 'missions') continue;
    const points = dataFile(geo.file, JSON.stringify(await missionsGeoJson()));
    const onMap = { title: geo.title, says: geo.says, terms: 'facts' } as const;
    described.push({ file: points, ...onMap });
    sets.push({ id: 'missions-geo', ...onMap, page: both((l) => new URL(addressesOf('map')[l], import.meta.env.SITE).href), ...covers(name), files: [points] }); // prettier-ignore
  }

  const figureTable = tableNamed('figures');
  for (const id of record.figures.keys()) {
    const { data } = must(record.figures, id, 'a data file');
    const path = `figures/${id}`;
    const records = figureRecords(record, id, data);
    const files = filesOf(path, figureTable, figureJson(record, id, data), records);
    const words = { title: data.title, says: data.definition, terms: 'facts' } as const;
    described.push(
      { file: files.csv, ...words, table: figureTable, brief: true },
      { file: files.json, ...words, brief: true },
      { file: files.spreadsheet, ...words, table: figureTable, brief: true },
    );
    const references = await figureReferences(id);
    others.push(
      dataFile(`${path}.ris`, ris(references)),
      dataFile(`${path}.bib`, bibtex(references)),
      dataFile(`${path}.csl.json`, JSON.stringify(references)),
    );
  }

  const about = aboutData(codesIn(described), [...record.sources.values()]);
  const main = [...described.map(({ file }) => file), ...others];
  const held = new Set(main.map(({ path }) => path));
  const guides = [
    dataFile(
      'readme.md',
      readme(about, (file) => held.has(file)),
    ),
    dataFile('datapackage.json', JSON.stringify(dataPackage(described, about))),
    dataFile('catalog.jsonld', JSON.stringify(catalog(sets, about, absolute('/data/catalog.jsonld')))), // prettier-ignore
  ];
  const packed = [...main, ...guides];
  const sums = checksums(packed);
  const archive = dataFile('all.zip', zip([...packed, sums], site.edition));
  const all = [...packed, sums, archive];
  return { files: new Map(all.map((file) => [file.path, file])), sets };
}

/** Codes of each list, read off the file that is served. */
function codesIn(described: readonly Described[]): Map<string, string[]> {
  const body = described.find(({ file }) => file.path === 'codes.json')?.file.body;
  const codes = JSON.parse(String(body)) as { list: string; code: string }[];
  return new Map(
    [...Map.groupBy(codes, ({ list }) => list)].map(([list, rows]) => [
      list,
      rows.map(({ code }) => code),
    ]),
  );
}

function aboutData(
  codes: About['codes'],
  sources: readonly { id: string; data: { title: string; url?: string | undefined } }[],
): About {
  const used = new Set(totals.flatMap((row) => row.source_id ?? []));
  return {
    name: site.name,
    subtitle: site.subtitle,
    independence: site.independence,
    edition: site.edition,
    home: both((locale) => new URL(addressesOf('home')[locale], import.meta.env.SITE).href),
    folder: absolute('/data/'),
    publisher: site.publisher,
    codes,
    unSources: sources
      .filter(({ id }) => used.has(id))
      .map(({ data }) => ({ title: data.title, ...(data.url && { path: data.url }) })),
  };
}

/** Codes of every list with their words, as the page of the data shows them. */
export async function codeLists(
  locale: Locale,
): Promise<{ list: string; codes: { code: string; label: string }[] }[]> {
  const codes = (await exports.codes()).json as readonly Code[];
  return [...Map.groupBy(codes, ({ list }) => list)].map(([list, rows]) => ({
    list,
    codes: rows.map(({ code, label }) => ({ code, label: label[locale] })),
  }));
}

/** The page of the data as JSON-LD: a catalogue whose data sets are told in the reader's language. */
export async function dataJsonLd(locale: Locale): Promise<WithContext<DataCatalog>> {
  const { sets } = await wholeData();
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    name: site.name[locale],
    description: t(locale).intros.data,
    url: new URL(addressesOf('data')[locale], import.meta.env.SITE).href,
    inLanguage: htmlLang[locale],
    license: licence.path,
    version: site.edition,
    dateModified: site.edition,
    dataset: sets.map((set) => ({
      '@type': 'Dataset',
      name: set.title[locale],
      description: set.says[locale],
      license: licence.path,
      version: site.edition,
      creator: { '@type': 'Organization', name: (site.publisher ?? site.name)[locale] },
      ...(set.temporal && { temporalCoverage: set.temporal }),
      distribution: set.files.map((file) => ({
        '@type': 'DataDownload',
        encodingFormat: file.mediaType,
        contentUrl: absolute(`/data/${file.path}`),
      })),
    })),
  };
}

/** The UN series as JSON-LD, in the reader's language. */
export async function seriesJsonLd(locale: Locale): Promise<WithContext<Dataset>> {
  const { sets } = await wholeData();
  const own = sets.filter(({ id }) => id === 'un-police-totals' || id === 'un-police');
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: series.title[locale],
    description: series.definition[locale],
    url: new URL(addressesOf('figures', seriesSlug)[locale], import.meta.env.SITE).href,
    inLanguage: htmlLang[locale],
    dateModified: await seriesModified(),
    version: site.edition,
    license: licence.path,
    ...(own[0]?.temporal && { temporalCoverage: own[0].temporal }),
    distribution: own.flatMap(({ files }) =>
      files.map((file) => ({
        '@type': 'DataDownload' as const,
        encodingFormat: file.mediaType,
        contentUrl: absolute(`/data/${file.path}`),
      })),
    ),
  };
}
