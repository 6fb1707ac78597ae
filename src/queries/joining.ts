import { lastTable } from '#src/domain/postings.ts';
import { parsePointer } from '#src/domain/references.ts';
import { collator, formatEdtf, formatList } from '#src/i18n/format.ts';
import { locales, type Locale } from '#src/i18n/locales.ts';
import { segments } from '#src/i18n/routes.ts';
import { t } from '#src/i18n/words.ts';
import type { Article, Tool } from '#src/schema/article.ts';
import type { Partner } from '#src/schema/partner.ts';
import type { Question } from '#src/schema/question.ts';
import type { Rule } from '#src/schema/rule.ts';
import type { published, ruleMakers } from '#src/schema/vocabularies.ts';
import { linkTo, type Link } from './links.ts';
import { sourceLine } from './notes.ts';
import { proseOf } from './prose.ts';
import { inOrder, questionsOf } from './record-lists.ts';
import { must, theRecord, type Entry, type TheRecord } from './record.ts';
import { scopeText, valueRow, type ValueRow } from './values.ts';

/** Addresses of the article under joining that holds a tool; its page file names its own part of the address. */
export async function toolPaths<P extends string>(tool: Tool, part: P) {
  const { articles } = await theRecord();
  const item = [...articles.values()].find((a) => a.data.tool === tool);
  const slug = item?.data.slug;
  if (!item || !slug || item.data.under !== 'join')
    throw new Error(`An article under "join" must hold the tool "${tool}" (content/articles).`);
  return locales.map((locale) => ({
    params: {
      locale,
      join: segments.join[locale],
      ...({ [part]: slug[locale] } as Record<P, string>),
    },
    props: { locale, item },
  }));
}

const rowsOf = (record: TheRecord, ids: readonly string[] | undefined, from: string, locale: Locale) =>
  (ids ?? []).map((id) => valueRow(record, must(record.values, id, from), locale)); // prettier-ignore

/** Dates of documents, each once, as a list in words. */
const datesOf = (record: TheRecord, ids: readonly string[], locale: Locale): string =>
  formatList([...new Set(ids.map((id) => sourceLine(record, id, locale).date))], locale);

/** A rule as a page shows it. */
export type RuleRow = {
  id: string;
  title: string;
  setBy: string;
  maker: (typeof ruleMakers)[number];
  published: (typeof published)[number];
  text: string;
  values: ValueRow[];
  question: string | null;
  ask: string;
  since: string | null;
  dates: string;
  sources: readonly string[];
  checked: string;
};

/** Every rule, in order, in one language. */
export async function ruleRows(locale: Locale): Promise<RuleRow[]> {
  const record = await theRecord();
  return inOrder<Rule>(record.rules).map(({ id, data }) => ({
    id,
    title: data.title[locale],
    setBy: t(locale).join.makers[data.setBy],
    maker: data.setBy,
    published: data.published,
    text: data.text[locale],
    values: rowsOf(record, data.gives, id, locale),
    question: data.question?.[locale] ?? null,
    ask: data.ask[locale],
    since: data.since === undefined ? null : formatEdtf(data.since, locale),
    dates: datesOf(record, data.sources, locale),
    sources: data.sources,
    checked: formatEdtf(data.checked, locale),
  }));
}

/** A question with its answer, as a page shows it. */
export type QuestionRow = {
  id: string;
  title: string;
  published: (typeof published)[number];
  text: string;
  values: ValueRow[];
  related: Link[];
  sources: readonly string[];
  checked: string;
};

/** The questions of one side, in order, in one language. */
export async function questionRows(
  asker: Question['asker'],
  locale: Locale,
): Promise<QuestionRow[]> {
  const record = await theRecord();
  return questionsOf(record, asker).map(({ id, data }) => ({
    id,
    title: data.title[locale],
    published: data.published,
    text: data.text[locale],
    values: rowsOf(record, data.gives, id, locale),
    related: (data.related ?? []).flatMap((text) => {
      const pointer = parsePointer(text);
      return pointer ? [linkTo(record, pointer.to, pointer.id, id)] : [];
    }),
    sources: data.sources,
    checked: formatEdtf(data.checked, locale),
  }));
}

/** A stretch of time as a page shows it. */
export type StageRow = {
  title: string;
  does: string;
  values: ValueRow[];
  note: string | null;
  sources: readonly string[];
};

/** The stages of an article, in one language. */
export async function stageRows({ id, data }: Entry<Article>, locale: Locale): Promise<StageRow[]> {
  const record = await theRecord();
  return (data.stages ?? []).map((stage) => ({
    title: stage.title[locale],
    does: stage.does[locale],
    values: rowsOf(record, stage.gives, id, locale),
    note: stage.note?.[locale] ?? null,
    sources: stage.sources,
  }));
}

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A line of the last table known of where police may be posted. */
export type Posting = {
  place: string;
  /** Missions there, each with the part of its page that tells of the work. */
  missions: (Link & { status: string; checked: string })[];
  languages: string;
  armed: string;
  ceiling: ValueRow;
  /** The number by which the ceiling sorts. */
  most: number;
};

export type Postings = { source: string; date: string; rows: Posting[] };

/**
 * The last known table: its ceilings are values of the figure on posts, the language and the arms those of the
 * missions that cite the same document. Missions of a country without a line of its own stand in the region's.
 */
export async function postings(locale: Locale): Promise<Postings> {
  const record = await theRecord();
  const words = t(locale);
  const figure = must(record.figures, 'posts-authorized-per-mission', 'the table of postings');
  const table = lastTable(figure.data.values.filter((v) => v.status === 'ceiling'));
  const [first] = table;
  if (!first) throw new Error('The figure posts-authorized-per-mission holds no ceiling.');
  const { source } = first;
  const listed = [...record.missions.values()].filter(
    ({ data }) => data.armed.sources.includes(source) && data.languages.sources.includes(source),
  );
  const isoOf = (id: string) => must(record.countries, id, 'a mission').data.iso;
  const own = new Set(table.flatMap(({ scope }) => (scope.startsWith('country:') ? [scope] : [])));
  const rows = await Promise.all(
    table.map(async (value) => {
      const missions = listed.filter(({ data }) => {
        const scopes = data.countries.map((id) => `country:${isoOf(id)}`);
        return own.has(value.scope)
          ? scopes.includes(value.scope)
          : !scopes.some((scope) => own.has(scope));
      });
      const each = <T>(of: (m: (typeof missions)[number]) => T[]) => [...new Set(missions.flatMap(of))];
      return {
        place: sentenceCase(scopeText(record, value.scope, locale)),
        missions: await Promise.all(
          missions.map(async ({ id, data }) => {
            const { name, addresses } = linkTo(record, 'missions', id);
            const { sections } = await proseOf('missions', id, locale);
            const work = sections.find((s) => s.id.startsWith('work'));
            const anchor = work ? `#${work.id}` : '';
            return {
              name,
              addresses: { en: addresses.en + anchor, fr: addresses.fr + anchor },
              status: words.missionStatuses[data.status],
              checked: formatEdtf(data.modified, locale),
            };
          }),
        ),
        languages: formatList(each(({ data }) => data.languages.codes.map((c) => words.languages[c])), locale),
        armed: formatList(each(({ data }) => [words.armed[data.armed.status]]), locale),
        ceiling: valueRow(record, { value, owner: { kind: 'figures', id: figure.id } }, locale),
        most: value.valueMax ?? value.value ?? 0,
      };
    }),
  ); // prettier-ignore
  return { source, date: formatEdtf(first.asOf, locale), rows };
}

/** A police service with every name by which somebody may look for it. */
export type Service = Link & { id: string; short: string | null; kind: string; names: string[] };

/** Canadian police services with a page, by name in the reader's language. */
export async function policeServices(locale: Locale): Promise<Service[]> {
  const record = await theRecord();
  const words = t(locale);
  const order = collator(locale);
  const kinds = ['federal-police', 'provincial-police', 'municipal-police', 'regional-police', 'indigenous-police'];
  return [...record.partners.values()]
    .filter(({ data }) => kinds.includes(data.kind))
    .map(({ id, data }) => ({
      id,
      ...linkTo(record, 'partners', id),
      short: data.shortName?.[locale] ?? null,
      kind: words.partnerKinds[data.kind],
      names: [
        ...new Set(
          [data.name, data.shortName, ...(data.formerNames ?? []).map((f) => f.name)]
            .flatMap((name) => (name ? [name.en, name.fr] : []))
            .concat(data.aliases?.en ?? [], data.aliases?.fr ?? []),
        ),
      ],
    }))
    .sort((a, b) => order.compare(a.name[locale], b.name[locale]));
} // prettier-ignore

/** How the programme can be reached, as published on the record of the RCMP. */
export async function programmeContacts(): Promise<NonNullable<Partner['contacts']>> {
  const record = await theRecord();
  return must(record.partners, 'rcmp', 'the contacts of the programme').data.contacts ?? [];
}
