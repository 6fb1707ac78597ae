import { locales, type Locale } from '#src/i18n/locales.ts';
import { segments, type Section } from '#src/i18n/routes.ts';
import { formatEdtf } from '#src/i18n/format.ts';
import type { Article, Comparison } from '#src/schema/article.ts';
import { parsePointer } from '#src/domain/references.ts';
import { t } from '#src/i18n/words.ts';
import { freshnessLink } from './freshness.ts';
import { articleLink, linkTo, type Link } from './links.ts';
import { notesFor, sourceLine, type Note } from './notes.ts';
import { proseOf, type Prose } from './prose.ts';
import { must, theRecord, type Entry, type TheRecord } from './record.ts';
import { sourcesOfValue, valueRow, type ValueRow } from './values.ts';

const isSection = (id: string): id is Section => id in segments;

/** Articles under a page, in their order. */
export async function articlesUnder(parent: string): Promise<Entry<Article>[]> {
  const { articles } = await theRecord();
  return [...articles.values()]
    .filter((a) => a.data.under === parent)
    .sort((a, b) => (a.data.order ?? 99) - (b.data.order ?? 99) || (a.id < b.id ? -1 : 1));
}

/** Addresses of articles that are sections of their own. */
export async function sectionArticlePaths() {
  const { articles } = await theRecord();
  return [...articles.values()].flatMap((item) => {
    const { id, data } = item;
    if (data.under !== undefined) return [];
    if (!isSection(id))
      throw new Error(
        `content/articles/${id} stands under no page and is no section of src/i18n/routes.ts: give it "under" and "slug".`,
      );
    return locales.map((locale) => ({
      params: { locale, article: segments[id][locale] },
      props: { locale, item },
    }));
  });
}

/** Addresses of articles under a page. */
export async function subArticlePaths() {
  const { articles } = await theRecord();
  return [...articles.values()].flatMap((item) => {
    const { under, slug, tool } = item.data;
    // A tool has a page file of its own, so that its styles and scripts weigh on no other page.
    if (under === undefined || slug === undefined || tool !== undefined) return [];
    return locales.map((locale) => ({
      params: { locale, article: segments[under][locale], slug: slug[locale] },
      props: { locale, item },
    }));
  });
}

/** What one language's page says, as the table of differences shows it. */
export type ComparedSide = {
  says: string | null;
  values: ValueRow[];
  date: string;
  source: string;
};
export type ComparedRow = {
  topic: string;
  english: ComparedSide;
  french: ComparedSide;
  note: string | null;
};

function comparedRow(record: TheRecord, item: Comparison, locale: Locale): ComparedRow {
  const side = ({ says, gives, source, date }: Comparison['english']): ComparedSide => ({
    says: says?.[locale] ?? null,
    values: (gives ?? []).map((id) => valueRow(record, must(record.values, id, source), locale)),
    date: date === undefined ? sourceLine(record, source, locale).date : formatEdtf(date, locale),
    source,
  });
  return {
    topic: item.topic[locale],
    english: side(item.english),
    french: side(item.french),
    note: item.note?.[locale] ?? null,
  };
}

export type ArticlePage = {
  prose: Prose;
  notes: Note[];
  values: ValueRow[];
  comparisons: ComparedRow[];
  children: (Link & { summary: string })[];
  related: Link[];
};

/** Everything an article's page shows, in one language; `more` are documents that its tool cites. */
export async function articlePage(
  { id, data }: Entry<Article>,
  locale: Locale,
  more: readonly string[] = [],
): Promise<ArticlePage> {
  const record = await theRecord();
  const prose = await proseOf('articles', id, locale);
  const values = (data.values ?? []).map((value) => ({
    value,
    owner: { kind: 'articles' as const, id },
  }));
  const comparisons = (data.comparisons ?? []).map((c) => comparedRow(record, c, locale));
  const cited = [
    ...(data.flows ?? []).flatMap((flow) => flow.steps.flatMap((step) => step.sources)),
    ...prose.cited,
    ...(data.stages ?? []).flatMap((stage) => stage.sources),
    ...more,
    ...comparisons.flatMap((row) => [row.english.source, row.french.source]),
    ...values.flatMap(({ value }) => sourcesOfValue(value)),
    ...(data.disagreements ?? []).flatMap((d) => d.versions.flatMap((v) => v.sources)),
    ...(data.sources ?? []),
  ];
  return {
    prose,
    notes: notesFor(record, cited, locale),
    values: values.map((v) => valueRow(record, v, locale)),
    comparisons,
    children: [
      ...(await articlesUnder(id)).map((a) => ({
        ...articleLink(a),
        summary: a.data.summary[locale],
      })),
      ...(id === 'about' ? [{ ...freshnessLink, summary: t(locale).freshness.summary }] : []),
    ],
    related: (data.related ?? []).flatMap((text) => {
      const pointer = parsePointer(text);
      return pointer ? [linkTo(record, pointer.to, pointer.id, id)] : [];
    }),
  };
}
