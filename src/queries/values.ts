import type { Locale } from '#src/i18n/locales.ts';
import { formatEdtf } from '#src/i18n/format.ts';
import { asOfPhrase, valueNumber, valuePhrase } from '#src/i18n/value-phrase.ts';
import { t } from '#src/i18n/words.ts';
import type { PublishedValue } from '#src/schema/value.ts';
import { linkTo } from './links.ts';
import { sourceLine } from './notes.ts';
import { must, type OwnedValue, type TheRecord } from './record.ts';

/** A value as tables and sentences show it. */
export type ValueRow = {
  id: string;
  /** Heading of the value: the figure's title, or its own label. */
  label: string;
  number: string;
  phrase: string;
  /** Whether it was worked out from the numbers that the source gives. */
  calculated: boolean;
  asOf: string;
  asOfText: string;
  /** As a sentence says it: as of July 2025. */
  asOfPhrase: string;
  basis: string;
  basisNote: string | null;
  scope: string;
  status: string;
  /** Who says so; `url` and `archive` of the document are null where none is known. */
  sources: {
    id: string;
    label: string;
    page: string;
    url: string | null;
    archive: string | null;
  }[];
  note: string | null;
  href: string;
  supersedes: string | null;
};

/** What a value covers, in words. */
export function scopeText(record: TheRecord, scope: string, locale: Locale): string {
  const plain: Partial<Record<string, string>> = t(locale).scopes;
  const text = plain[scope];
  if (text !== undefined) return text;
  const [kind = '', id = ''] = scope.split(':');
  if (kind === 'mission') return linkTo(record, 'missions', id, scope).name[locale];
  if (kind === 'country') {
    const country = [...record.countries.values()].find((c) => c.data.iso === id);
    if (!country) throw new Error(`No country has the code ${id}, which a value's scope names.`);
    return country.data.name[locale];
  }
  const { data } = must(record.partners, id, scope);
  return (data.shortName ?? data.name)[locale];
}

/** Address of a value's own row: on its figure's page, or on the page of the record that tells it. */
export function valueHref(record: TheRecord, { value, owner }: OwnedValue, locale: Locale): string {
  const page = linkTo(record, owner.kind, owner.id, value.id).addresses[locale];
  return `${page.replace(/#.*$/, '')}#${value.id}`;
}

/** A value resolved for display. */
export function valueRow(record: TheRecord, owned: OwnedValue, locale: Locale): ValueRow {
  const { value, owner } = owned;
  const words = t(locale);
  const label =
    value.label?.[locale] ?? linkTo(record, owner.kind, owner.id, value.id).name[locale];
  return {
    id: value.id,
    label,
    number: valueNumber(value, locale),
    phrase: valuePhrase(value, locale),
    calculated: value.qualifier === 'calculated',
    asOf: value.asOf,
    asOfText: formatEdtf(value.asOf, locale),
    asOfPhrase: asOfPhrase(value.asOf, locale),
    basis: words.bases[value.asOfBasis],
    basisNote: value.asOfNote?.[locale] ?? null,
    scope: scopeText(record, value.scope, locale),
    status: words.statuses[value.status],
    sources: sourcesOfValue(value).map((id) => {
      const line = sourceLine(record, id, locale);
      const { archive = null } = must(record.sources, id, value.id).data;
      return { id, label: line.publisher, page: line.page, url: line.url, archive };
    }),
    note: value.note?.[locale] ?? null,
    href: valueHref(record, owned, locale),
    supersedes: value.supersedes ?? null,
  };
}

export const sourcesOfValue = (value: PublishedValue): string[] => [
  value.source,
  ...(value.otherSources ?? []),
];

/** Values shown on a record's page: those of the records told there, and all whose scope is this record. */
export function valuesAbout(
  record: TheRecord,
  scope: string,
  told: readonly OwnedValue['owner'][],
): OwnedValue[] {
  return [...record.values.values()]
    .filter(
      ({ value, owner }) =>
        value.scope === scope || told.some((t) => t.kind === owner.kind && t.id === owner.id),
    )
    .sort((a, b) => (a.value.asOf < b.value.asOf ? -1 : 1));
}
