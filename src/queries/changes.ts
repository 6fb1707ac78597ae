import { modifiedWith, newestFirst, recentCorrections } from '#src/domain/changes.ts';
import { parsePointer } from '#src/domain/references.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { valuePhrase } from '#src/i18n/value-phrase.ts';
import { t } from '#src/i18n/words.ts';
import { addressesOf, seriesSlug } from '#src/i18n/routes.ts';
import type { Change } from '#src/schema/change.ts';
import { linkTo, type Link } from './links.ts';
import { must, theRecord, type Entry, type TheRecord } from './record.ts';
import { series } from './series.ts';
import { scopeText, valueHref } from './values.ts';

/** A value before and after, in words. */
export type ChangedValue = {
  id: string;
  /** What is counted, and what it covers. */
  label: string;
  href: string;
  /** Null when the value is new. */
  old: string | null;
  new: string;
};

export type ChangeRow = {
  id: string;
  date: string;
  kind: Change['kind'];
  significance: Change['significance'];
  title: string;
  text: string;
  values: ChangedValue[];
  related: Link[];
  href: string;
  /** Whether a figure, one of its values or the UN series is concerned, or the whole edition. */
  aboutFigures: boolean;
};

/** Every change told to readers, newest first. */
export async function changesNewestFirst(locale: Locale): Promise<ChangeRow[]> {
  const record = await theRecord();
  return newestFirst(record.changes.values()).map((change) => changeRow(record, change, locale));
}

/** Corrections of the last 12 months that concern a figure, newest first: its page tells them. */
export async function correctionsOf(
  figure: string,
  edition: string,
  locale: Locale,
): Promise<ChangeRow[]> {
  const record = await theRecord();
  const own = [...record.changes.values()].filter((change) =>
    figuresIn(record, change).includes(figure),
  );
  return recentCorrections(own, edition).map((change) => changeRow(record, change, locale));
}

/** The same for the UN series. */
export async function correctionsOfSeries(edition: string, locale: Locale): Promise<ChangeRow[]> {
  const record = await theRecord();
  const own = [...record.changes.values()].filter(({ data }) => data.unSeries);
  return recentCorrections(own, edition).map((change) => changeRow(record, change, locale));
}

/** Last day on which the meaning of the UN series changed. */
export async function seriesModified(): Promise<string> {
  const { changes } = await theRecord();
  return modifiedWith(
    series.modified,
    [...changes.values()].filter(({ data }) => data.unSeries),
  );
}

/** Figures that a change names, or whose values it names. */
function figuresIn(record: TheRecord, { data, id }: Entry<Change>): string[] {
  const named = (data.related ?? []).flatMap((text) => {
    const pointer = parsePointer(text);
    return pointer?.to === 'figures' ? [pointer.id] : [];
  });
  const owners = (data.values ?? []).flatMap(({ of }) => {
    const { owner } = must(record.values, of, id);
    return owner.kind === 'figures' ? [owner.id] : [];
  });
  return [...new Set([...named, ...owners])];
}

function changeRow(record: TheRecord, change: Entry<Change>, locale: Locale): ChangeRow {
  const { id, data } = change;
  const related = (data.related ?? []).flatMap((text) => {
    const pointer = parsePointer(text);
    return pointer ? [linkTo(record, pointer.to, pointer.id, id)] : [];
  });
  const seriesLink = { name: series.title, addresses: addressesOf('figures', seriesSlug) };
  return {
    id,
    date: data.date,
    kind: data.kind,
    significance: data.significance,
    title: data.title[locale],
    text: data.text[locale],
    values: (data.values ?? []).map(({ of, old, new: became }) => {
      const owned = must(record.values, of, id);
      const { unit, scope, label } = owned.value;
      const what = label ?? linkTo(record, owned.owner.kind, owned.owner.id, id).name;
      return {
        id: of,
        label: `${what[locale]} (${scopeText(record, scope, locale)})`,
        href: valueHref(record, owned, locale),
        old: old && valuePhrase({ ...old, unit }, locale),
        new: valuePhrase({ ...became, unit }, locale),
      };
    }),
    related: data.unSeries ? [...related, seriesLink] : related,
    href: linkTo(record, 'changes', id).addresses[locale],
    aboutFigures:
      data.kind === 'edition' || data.unSeries === true || figuresIn(record, change).length > 0,
  };
}

/** A changed value in a sentence: what it was and what it is. */
export const changedInWords = (
  { label, old, new: became }: ChangedValue,
  locale: Locale,
): string =>
  old === null
    ? t(locale).changes.added(label, became)
    : t(locale).changes.changed(label, old, became);
