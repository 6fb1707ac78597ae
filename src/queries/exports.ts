import type { Both } from '#src/i18n/segments.ts';
import { allCodes } from '#src/domain/data/codes.ts';
import { dictionary } from '#src/domain/data/dictionary.ts';
import type { TableName } from '#src/domain/data/tables.ts';
import { formatEdtf } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { addressesOf } from '#src/i18n/routes.ts';
import { t } from '#src/i18n/words.ts';
import type { Figure } from '#src/schema/figure.ts';
import type { Kind } from '#src/schema/kinds.ts';
import { linkTo } from './links.ts';
import { must, theRecord, type TheRecord } from './record.ts';
import { contributions, series, totals } from './series.ts';
import { site } from './site.ts';
import { scopeText } from './values.ts';

/** A table of the record: its JSON file as it is, and the records that rows of its CSV file are made of. */
export type TableData = { json: readonly object[]; records: readonly object[] };

const base = import.meta.env.SITE;
const absolute = (path: string) => new URL(path, base).href;
const url = (record: TheRecord, kind: Kind, id: string) => {
  const { en, fr } = linkTo(record, kind, id).addresses;
  return { en: absolute(en), fr: absolute(fr) };
};

/** JSON as it is; rows have a label besides, which says in words what each is about. */
const labelled = <T extends object>(json: readonly T[], label: (item: T) => Both): TableData => ({
  json,
  records: json.map((item) => ({ ...item, label: label(item) })),
});

const sameInBoth = (text: string): Both => ({ en: text, fr: text });

/** Keys of a table's row in camelCase, as every JSON file has them. */
const camel = (row: object): object =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]: [string, unknown]) => [
      key.replace(/_(\w)/g, (_, c: string) => c.toUpperCase()),
      value,
    ]),
  );

/** The content of every table, by its name in src/domain/data/tables.ts. */
export const exports: Record<TableName, () => Promise<TableData>> = {
  async missions() {
    const record = await theRecord();
    return labelled(
      [...record.missions.values()].map(({ id, data }) => ({
        id,
        kind: data.kind,
        acronym: data.acronym,
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
        sources: [...new Set([...data.mission.sources, ...data.canadianPolice.sources])],
        url: url(record, 'missions', id),
      })),
      ({ acronym, name }) => acronym ?? name,
    );
  },
  async countries() {
    const record = await theRecord();
    return labelled(
      [...record.countries.values()].map(({ id, data }) => ({
        id,
        iso: data.iso,
        name: data.name,
        region: data.region,
        missions: [...record.missions.values()]
          .filter((m) => m.data.countries.includes(id))
          .map((m) => m.id),
        borderNote: data.borderNote ?? null,
        url: url(record, 'countries', id),
      })),
      ({ name }) => name,
    );
  },
  async partners() {
    const record = await theRecord();
    return labelled(
      [...record.partners.values()].map(({ id, data }) => ({
        id,
        kind: data.kind,
        name: data.name,
        shortName: data.shortName ?? null,
        period: { start: data.period.start, end: data.period.end, sources: data.period.sources },
        successor: data.successor ?? null,
        url: url(record, 'partners', id),
      })),
      ({ name, shortName }) => shortName ?? name,
    );
  },
  /** No column of persons: people stand in their story only. */
  async stories() {
    const record = await theRecord();
    return labelled(
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
      ({ title }) => title,
    );
  },
  async events() {
    const record = await theRecord();
    return labelled(
      [...record.events.values()].map(({ id, data }) => ({
        id,
        date: data.date,
        kind: data.kind,
        title: data.title,
        sources: data.sources,
        url: url(record, 'events', id),
      })),
      ({ title }) => title,
    );
  },
  async sources() {
    const record = await theRecord();
    return labelled(
      [...record.sources.values()].map(({ id, data }) => ({
        id,
        title: sameInBoth(data.title),
        edition: data.edition ?? null,
        publisher: must(record.publishers, data.publisher, id).name,
        date: data.date,
        languages: data.languages,
        kind: data.kind,
        address: data.url ?? null,
        archive: data.archive ?? null,
        retrieved: data.retrieved,
        url: url(record, 'sources', id),
      })),
      ({ publisher, date }) => sourceLabel(publisher, date),
    );
  },
  async figures() {
    const record = await theRecord();
    const figures = [...record.figures.values()];
    return {
      json: figures.map(({ id, data }) => figureJson(record, id, data)),
      records: figures.flatMap(({ id, data }) => figureRecords(record, id, data)),
    };
  },
  'un-police': () => {
    const json = contributions.map(camel);
    return Promise.resolve({ json, records: json });
  },
  'un-police-totals': () =>
    Promise.resolve(
      labelled(
        totals.map((row) => camel(row) as { month: string }),
        ({ month }) => ({ en: formatEdtf(month, 'en'), fr: formatEdtf(month, 'fr') }),
      ),
    ),
  'un-police-notes': () => {
    const json = Object.entries(series.notes).map(([id, label]) => ({ id, label }));
    return Promise.resolve({ json, records: json });
  },
  async changes() {
    const record = await theRecord();
    return labelled(
      [...record.changes.values()].map(({ id, data }) => ({
        id,
        date: data.date,
        kind: data.kind,
        significance: data.significance,
        title: data.title,
        text: data.text,
        related: data.related ?? [],
        values: (data.values ?? []).map(({ of, old, new: became }) => ({
          id: of,
          old,
          new: became,
        })),
        url: url(record, 'changes', id),
      })),
      ({ title }) => title,
    );
  },
  async codes() {
    const record = await theRecord();
    const withPage = [...record.missions.values()].flatMap(({ data }) =>
      data.unSeries ? [{ code: data.unSeries, label: data.name }] : [],
    );
    const named = Object.entries(series.missions).map(([code, label]) => ({ code, label }));
    const all = { code: 'ALL', label: { en: t('en').scopes['un-missions'], fr: t('fr').scopes['un-missions'] } }; // prettier-ignore
    const json = allCodes([...withPage, ...named, all]);
    return { json, records: json };
  },
  dictionary: () => {
    const json = dictionary();
    return Promise.resolve({ json, records: json });
  },
};

/** A document in a few words: its publisher and its year. */
const sourceLabel = (publisher: Both, date: string | null): Both => {
  const of = (locale: Locale) =>
    `${publisher[locale]}, ${date === null ? t(locale).source.undated : formatEdtf(date, locale)}`;
  return { en: of('en'), fr: of('fr') };
};

/** One figure with all its values, as JSON. */
export function figureJson(record: TheRecord, id: string, data: Figure) {
  return {
    id,
    title: data.title,
    definition: data.definition,
    unit: data.units.length === 1 ? data.units[0] : data.units,
    cautions: data.cautions ?? [],
    disagreements: (data.disagreements ?? []).map(({ between, reason, note, sources }) => ({
      between,
      reason,
      note: note ?? null,
      sources: sources ?? [],
    })),
    modified: data.modified,
    url: url(record, 'figures', id),
    values: data.values.map((v) => ({
      id: v.id,
      value: v.value,
      ...(v.valueMax === undefined ? {} : { valueMax: v.valueMax }),
      qualifier: v.qualifier,
      unit: v.unit,
      scope: v.scope,
      scopeName: scopeName(record, v.scope),
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

/** One figure's values, of which the rows of a table are made. */
export function figureRecords(record: TheRecord, id: string, data: Figure): object[] {
  return data.values.map((v) => {
    const scope = scopeName(record, v.scope);
    return {
      figureId: id,
      valueId: v.id,
      value: v.value,
      qualifier: v.qualifier,
      unit: v.unit,
      scope: v.scope,
      status: v.status,
      asOf: v.asOf,
      sourceId: v.source,
      label: { en: `${data.title.en}: ${scope.en}`, fr: `${data.title.fr}\u00a0: ${scope.fr}` },
    };
  });
}

const scopeName = (record: TheRecord, scope: string): Both => ({
  en: scopeText(record, scope, 'en'),
  fr: scopeText(record, scope, 'fr'),
});

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
          id: `${id}-${country.iso}`,
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
