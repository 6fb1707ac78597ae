import { addressesOf } from '#src/i18n/routes.ts';
import { site } from './site.ts';
import { linkTo } from './links.ts';
import { must, theRecord, type TheRecord } from './record.ts';
import { contributions, totals } from './series.ts';
import { scopeText } from './values.ts';
import type { Figure } from '#src/schema/figure.ts';
import type { Kind } from '#src/schema/kinds.ts';

/** Rows of a data file: JSON as is; CSV from the flat form. */
export type DataFile = {
  json: unknown;
  csv: { columns: string[]; rows: Record<string, unknown>[] };
};

const base = import.meta.env.SITE;
const absolute = (path: string) => new URL(path, base).href;
const url = (record: TheRecord, kind: Kind, id: string) => {
  const { en, fr } = linkTo(record, kind, id).addresses;
  return { en: absolute(en), fr: absolute(fr) };
};

/** JSON keys in camelCase become CSV columns in snake_case; {en, fr} becomes two columns, a list is joined by spaces. */
function flat(value: object, prefix = ''): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, v]: [string, unknown]) => {
      const name = prefix + key.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);
      if (Array.isArray(v)) return [[name, v.join(' ')]];
      if (v !== null && typeof v === 'object') return Object.entries(flat(v, `${name}_`));
      return [[name, v]];
    }),
  );
}

const fileOf = (json: object[]): DataFile => {
  const rows = json.map((row) => flat(row));
  return { json, csv: { columns: [...new Set(rows.flatMap((row) => Object.keys(row)))], rows } };
};

/** Keys of a table's row in camelCase, as every JSON file has them. */
const camel = (row: object): object =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]: [string, unknown]) => [
      key.replace(/_(\w)/g, (_, c: string) => c.toUpperCase()),
      value,
    ]),
  );

/** Each data file of the record by name. */
export const exports = {
  async missions() {
    const record = await theRecord();
    return fileOf(
      [...record.missions.values()].map(({ id, data }) => ({
        id,
        kind: data.kind,
        acronym: data.acronym ?? { en: null, fr: null },
        name: data.name,
        organization: data.organization,
        countries: data.countries.map((c) => must(record.countries, c, id).data.iso),
        mission: { start: data.mission.start, end: data.mission.end },
        canadianPolice: {
          start: data.canadianPolice.start,
          end: data.canadianPolice.end,
          firstSeen: data.canadianPolice.firstSeen ?? null,
          lastSeen: data.canadianPolice.lastSeen ?? null,
        },
        status: data.status,
        evidence: data.evidence,
        url: url(record, 'missions', id),
      })),
    );
  },
  async countries() {
    const record = await theRecord();
    return fileOf(
      [...record.countries.values()].map(({ id, data }) => ({
        id,
        iso: data.iso,
        name: data.name,
        region: data.region,
        missions: [...record.missions.values()]
          .filter((m) => m.data.countries.includes(id))
          .map((m) => m.id),
        borderNote: data.borderNote ?? { en: null, fr: null },
        url: url(record, 'countries', id),
      })),
    );
  },
  async partners() {
    const record = await theRecord();
    return fileOf(
      [...record.partners.values()].map(({ id, data }) => ({
        id,
        kind: data.kind,
        name: data.name,
        shortName: data.shortName ?? { en: null, fr: null },
        period: { start: data.period.start, end: data.period.end },
        successor: data.successor ?? null,
        url: url(record, 'partners', id),
      })),
    );
  },
  /** No column of persons: people stand in their story only. */
  async stories() {
    const record = await theRecord();
    return fileOf(
      [...record.stories.values()].map(({ id, data }) => ({
        id,
        kind: data.kind,
        title: data.title,
        date: data.date,
        missions: data.missions,
        countries: data.countries,
        services: data.services,
        url: url(record, 'stories', id),
      })),
    );
  },
  async events() {
    const record = await theRecord();
    return fileOf(
      [...record.events.values()].map(({ id, data }) => ({
        id,
        date: data.date,
        kind: data.kind,
        title: data.title,
        sources: data.sources,
        url: url(record, 'events', id),
      })),
    );
  },
  async sources() {
    const record = await theRecord();
    return fileOf(
      [...record.sources.values()].map(({ id, data }) => ({
        id,
        title: data.title,
        edition: data.edition ?? { en: null, fr: null },
        publisher: must(record.publishers, data.publisher, id).name,
        date: data.date,
        languages: data.languages,
        kind: data.kind,
        address: data.url ?? null,
        archive: data.archive ?? null,
        retrieved: data.retrieved,
        url: url(record, 'sources', id),
      })),
    );
  },
  async figures(): Promise<DataFile> {
    const record = await theRecord();
    const figures = [...record.figures.values()];
    return {
      json: figures.map(({ id, data }) => figureJson(record, id, data)),
      csv: {
        columns: figureColumns,
        rows: figures.flatMap(({ id, data }) => figureRows(record, id, data)),
      },
    };
  },
  'un-police': () =>
    Promise.resolve<DataFile>({
      json: contributions.map(camel),
      csv: {
        columns: ['month', 'mission', 'count', 'women', 'men', 'source_id'],
        rows: contributions.map((row) => ({ ...row })),
      },
    }),
  'un-police-totals': () =>
    Promise.resolve<DataFile>({
      json: totals.map(camel),
      csv: { columns: Object.keys(totals[0] ?? {}), rows: totals.map((row) => ({ ...row })) },
    }),
};

/** Columns of every CSV of published values. */
export const figureColumns = [
  'figure_id',
  'value_id',
  'value',
  'qualifier',
  'unit',
  'scope',
  'status',
  'as_of',
  'source_id',
  'label_en',
  'label_fr',
];

/** One figure with all its values, as JSON. */
export function figureJson(record: TheRecord, id: string, data: Figure) {
  return {
    id,
    title: data.title,
    definition: data.definition,
    unit: data.units.length === 1 ? data.units[0] : data.units,
    url: url(record, 'figures', id),
    values: data.values.map((v) => ({
      id: v.id,
      value: v.value,
      ...(v.valueMax === undefined ? {} : { valueMax: v.valueMax }),
      qualifier: v.qualifier,
      unit: v.unit,
      scope: v.scope,
      status: v.status,
      asOf: v.asOf,
      asOfBasis: v.asOfBasis,
      source: v.source,
      ...(v.otherSources === undefined ? {} : { otherSources: v.otherSources }),
      ...(v.supersedes === undefined ? {} : { supersedes: v.supersedes }),
      retrieved: v.retrieved ?? must(record.sources, v.source, id).data.retrieved,
      note: v.note ?? null,
    })),
  };
}

/** One figure's values as rows of a table. */
export function figureRows(record: TheRecord, id: string, data: Figure): Record<string, unknown>[] {
  return data.values.map((v) => ({
    figure_id: id,
    value_id: v.id,
    value: v.value,
    qualifier: v.qualifier,
    unit: v.unit,
    scope: v.scope,
    status: v.status,
    as_of: v.asOf,
    source_id: v.source,
    label_en: `${data.title.en}: ${scopeText(record, v.scope, 'en')}`,
    label_fr: `${data.title.fr} : ${scopeText(record, v.scope, 'fr')}`,
  }));
}

/** Missions as points: one for each mission and country, at the point chosen for the country. */
export async function missionsGeoJson() {
  const record = await theRecord();
  return {
    type: 'FeatureCollection' as const,
    borderNote: site.borderNote,
    url: { en: absolute(addressesOf('map').en), fr: absolute(addressesOf('map').fr) },
    features: [...record.missions.values()].flatMap(({ id, data }) =>
      data.countries.map((c) => {
        const country = must(record.countries, c, id).data;
        return {
          type: 'Feature' as const,
          geometry: { type: 'Point' as const, coordinates: [country.point.lon, country.point.lat] },
          properties: {
            id,
            name: data.name,
            country: country.iso,
            countryName: country.name,
            borderNote: country.borderNote ?? null,
            start: data.canadianPolice.start,
            end: data.canadianPolice.end,
            url: url(record, 'missions', id),
          },
        };
      }),
    ),
  };
}
