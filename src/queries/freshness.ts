import { getCollection } from 'astro:content';
import { locales } from '#src/i18n/locales.ts';
import { addressesOf, freshnessSlug } from '#src/i18n/routes.ts';
import { t } from '#src/i18n/words.ts';
import { compareTexts, summarize } from '#src/reports/parity.ts';
import { pointerTo } from '#src/reports/record-index.ts';
import { parsePointer } from '#src/domain/references.ts';
import { proseKinds, type Kind } from '#src/schema/kinds.ts';
import { linkTo, type Link } from './links.ts';
import { theRecord } from './record.ts';
import { latestTotal } from './series.ts';
import { site } from './site.ts';

/** The page that says how complete and how fresh the record is. */
export const freshnessLink: Link = {
  name: { en: t('en').freshness.title, fr: t('fr').freshness.title },
  addresses: addressesOf('about', freshnessSlug),
};

const shown = [
  'missions',
  'countries',
  'stories',
  'partners',
  'figures',
  'articles',
  'events',
  'terms',
  'sources',
  'rules',
  'questions',
  'changes',
] as const satisfies readonly Kind[];

export type Freshness = {
  kinds: {
    kind: (typeof shown)[number];
    records: number;
    /** Words of its texts; null for kinds without any. */
    words: { en: number; fr: number } | null;
    /** Last day on which one of them changed; null for kinds that do not say. */
    newest: string | null;
  }[];
  records: number;
  newest: string;
  texts: number;
  words: { en: number; fr: number };
  /** French words for each English one, usually. */
  ratio: number;
  /** Texts of which the two languages do not go together. */
  uneven: Link[];
  figures: number;
  pastReview: Link[];
  /** The next day by which a figure should be looked at again; null when no figure says. */
  nextReview: string | null;
  sources: number;
  withoutArchive: number;
  latestMonth: string;
};

const newestOf = (days: readonly string[]): string | null => days.toSorted().at(-1) ?? null;

/** Counts of the whole record, as the build reads it. */
export async function freshness(): Promise<Freshness> {
  const record = await theRecord();
  const texts = new Map((await getCollection('prose')).map(({ id, body }) => [id, body ?? '']));
  const text = (kind: Kind, id: string, locale: string) => texts.get(`${kind}/${id}/${locale}`);

  const rows = proseKinds.flatMap((kind) =>
    [...record[kind].keys()].flatMap((id) => {
      const [en, fr] = locales.map((locale) => text(kind, id, locale));
      return en === undefined || fr === undefined ? [] : [{ kind, ...compareTexts(pointerTo(kind, id), en, fr) }];
    }),
  ); // prettier-ignore
  const { texts: count, words, usual, uneven } = summarize(rows);

  const kinds = shown.map((kind) => {
    const entries = [...record[kind].values()];
    const own = rows.filter((row) => row.kind === kind);
    const days = entries.flatMap(({ data }) =>
      'modified' in data ? [data.modified] : kind === 'changes' && 'date' in data && data.date ? [data.date] : [],
    ); // prettier-ignore
    return {
      kind,
      records: entries.length,
      words:
        own.length === 0
          ? null
          : {
              en: own.reduce((sum, row) => sum + row.words.en, 0),
              fr: own.reduce((sum, row) => sum + row.words.fr, 0),
            },
      newest: newestOf(days),
    };
  });

  const figures = [...record.figures.values()];
  const reviews = figures.flatMap((f) => (f.data.reviewBy ? [f.data.reviewBy] : []));
  const sources = [...record.sources.values()];
  return {
    kinds,
    records: kinds.reduce((sum, kind) => sum + kind.records, 0),
    newest: newestOf(kinds.flatMap((kind) => kind.newest ?? [])) ?? site.edition,
    texts: count,
    words,
    ratio: usual,
    uneven: uneven.flatMap(({ of }) => {
      const pointer = parsePointer(of);
      return pointer ? [linkTo(record, pointer.to, pointer.id, 'freshness')] : [];
    }),
    figures: figures.length,
    pastReview: figures
      .filter((f) => f.data.reviewBy !== undefined && f.data.reviewBy < site.edition)
      .map((f) => linkTo(record, 'figures', f.id)),
    nextReview: reviews.filter((day) => day >= site.edition).toSorted()[0] ?? null,
    sources: sources.length,
    withoutArchive: sources.filter((s) => s.data.archive === undefined).length,
    latestMonth: latestTotal().month,
  };
}
