import type { Locale } from '#src/i18n/locales.ts';
import { latestValue, valuesInTime } from '#src/domain/current-value.ts';
import { compareEdtf } from '#src/domain/edtf.ts';
import { ageBetween } from '#src/i18n/format.ts';
import type { Figure } from '#src/schema/figure.ts';
import { differences } from '#src/schema/vocabularies.ts';
import { linkTo, type Link } from './links.ts';
import { notesFor, type Note } from './notes.ts';
import { must, theRecord, type Entry, type TheRecord } from './record.ts';
import { site } from './site.ts';
import { sourcesOfValue, valueRow, type ValueRow } from './values.ts';

/** Figures in the order in which they are asked for. */
export const figuresByRank = async (): Promise<Entry<Figure>[]> =>
  [...(await theRecord()).figures.values()].sort(
    (a, b) => a.data.rank - b.data.rank || (a.id < b.id ? -1 : 1),
  );

export { latestValue };

export type FigureDisagreement = {
  reason: (typeof differences)[number];
  rows: ValueRow[];
  note: string | null;
  sources: string[];
};

export type FigurePage = {
  rows: ValueRow[];
  latest: ValueRow;
  /** The values that were current one after the other: by id, the date from which each holds. */
  inTime: ReadonlyMap<string, string>;
  /** How old the latest value is in this edition. */
  age: string;
  disagreements: FigureDisagreement[];
  notes: Note[];
  /** Whether the UN series gives the same count month by month, beyond the values published here. */
  hasSeries: boolean;
};

/** Whether a figure holds nothing but counts of police present on UN missions, which the UN series has too. */
export const isUnCount = ({ values }: Figure): boolean =>
  values.every(
    (v) => v.scope === 'un-missions' && v.status === 'deployed' && v.unit === 'officers',
  );

/** The start of a date as exact as it is written: 2020 of 2020~/2024. It sorts like its first day. */
const startOf = (asOf: string) => asOf.replace(/[~?%/].*$/, '');

/** Everything a figure's page shows, in one language. */
export async function figurePage({ id, data }: Entry<Figure>, locale: Locale): Promise<FigurePage> {
  const record = await theRecord();
  const owner = { kind: 'figures' as const, id };
  const rows = [...data.values]
    .sort((a, b) => compareEdtf(a.asOf, b.asOf))
    .map((value) => valueRow(record, { value, owner }, locale));
  const last = latestValue(data);
  const disagreements = (data.disagreements ?? []).map((d) => ({
    reason: d.reason,
    rows: d.between.map((value) => valueRow(record, must(record.values, value, id), locale)),
    note: d.note?.[locale] ?? null,
    sources: d.sources ?? [],
  }));
  const cited = [
    ...sourcesOfValue(last),
    ...rows.flatMap((row) => row.sources.map((s) => s.id)),
    ...disagreements.flatMap((d) => [
      ...d.sources,
      ...d.rows.flatMap((row) => row.sources.map((s) => s.id)),
    ]),
  ];
  return {
    rows,
    latest: valueRow(record, { value: last, owner }, locale),
    // Of two from one day only the later one was ever current.
    inTime: new Map(
      valuesInTime(data)
        .filter(({ day }, i, all) => all[i + 1]?.day !== day)
        .map(({ value }) => [value.id, startOf(value.asOf)]),
    ),
    age: ageBetween(last.asOf, site.edition, locale),
    disagreements,
    notes: notesFor(record, cited, locale),
    hasSeries: isUnCount(data),
  };
}

/** A figure as lists show it: its title and its latest value. */
export function figureCard(record: TheRecord, { id, data }: Entry<Figure>, locale: Locale) {
  const row = valueRow(
    record,
    { value: latestValue(data), owner: { kind: 'figures', id } },
    locale,
  );
  return {
    id,
    title: data.title[locale],
    href: linkTo(record, 'figures', id).addresses[locale],
    row,
    count: data.values.length,
  };
}

/** For every reason in use, the figures whose values differ for it, each as a link to where its page says so. */
export async function differenceCases(): Promise<
  { reason: FigureDisagreement['reason']; figures: Link[] }[]
> {
  const figures = await figuresByRank();
  const record = await theRecord();
  return differences
    .map((reason) => ({
      reason,
      figures: figures
        .filter((f) => f.data.disagreements?.some((d) => d.reason === reason))
        .map((f) => {
          const { name, addresses } = linkTo(record, 'figures', f.id);
          return { name, addresses: { en: `${addresses.en}#why`, fr: `${addresses.fr}#why` } };
        }),
    }))
    .filter((item) => item.figures.length > 0);
}
