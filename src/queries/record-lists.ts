import { earliestDay } from '#src/domain/edtf.ts';
import { formatEdtf, formatList, formatPeriod } from '#src/i18n/format.ts';
import type { recordLists } from '#src/gate/tags.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { t } from '#src/i18n/words.ts';
import type { HelpLine } from '#src/schema/article.ts';
import type { Partner } from '#src/schema/partner.ts';
import type { Question } from '#src/schema/question.ts';
import { linkTo, type Link } from './links.ts';
import { sourceLine } from './notes.ts';
import { must, theRecord, type Entry, type TheRecord } from './record.ts';

export type RecordListName = (typeof recordLists)[number];

/** Records by their place in the list, then by id. */
export const inOrder = <T extends { order: number }>(records: Map<string, Entry<T>>): Entry<T>[] =>
  [...records.values()].sort((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1));

/** Questions of one side, in order. */
export const questionsOf = (record: TheRecord, asker: Question['asker']): Entry<Question>[] =>
  inOrder<Question>(record.questions).filter(({ data }) => data.asker === asker);

const signedOn = (record: TheRecord) =>
  [...record.partners.values()]
    .flatMap(({ id, data }) => (data.agreement ? [{ id, agreement: data.agreement }] : []))
    .sort((a, b) => (firstDay(a.agreement) < firstDay(b.agreement) ? -1 : 1));

const firstDay = ({ start }: NonNullable<Partner['agreement']>) =>
  (start === null ? null : earliestDay(start)) ?? '9';

const lines = (record: TheRecord): HelpLine[] =>
  [...record.articles.values()].flatMap(({ data }) => data.help ?? []);

/** How a police service signed on, as a list shows it. */
export type AgreementRow = Link & {
  period: string | null;
  text: string;
  sources: readonly string[];
};

const periodOf = ({ start, end }: NonNullable<Partner['agreement']>, locale: Locale) =>
  start === null
    ? null
    : end === null
      ? formatEdtf(start, locale)
      : formatPeriod(start, end, locale);

/** How police services signed on, oldest first; those of unknown date last. */
export async function agreements(locale: Locale): Promise<AgreementRow[]> {
  const record = await theRecord();
  return signedOn(record).map(({ id, agreement }) => ({
    ...linkTo(record, 'partners', id),
    period: periodOf(agreement, locale),
    text: agreement.text[locale],
    sources: agreement.sources,
  }));
}

/** A document as a table of versions shows it. */
export type DocumentRow = {
  id: string;
  page: string;
  title: string;
  titleLang: string | null;
  edition: string | null;
  date: string;
  languages: string;
  kind: string;
  read: string;
};

/** Documents in the order given, with what tells their versions apart. */
export async function documentRows(ids: readonly string[], locale: Locale): Promise<DocumentRow[]> {
  const record = await theRecord();
  const words = t(locale);
  return ids.map((id) => {
    const { title, titleLang, edition, date, page } = sourceLine(record, id, locale);
    const { data } = must(record.sources, id, 'a table of documents');
    return {
      id,
      page,
      title,
      titleLang,
      edition: [edition, data.number].filter(Boolean).join(', ') || null,
      date,
      languages: formatList(
        data.languages.map((code) => words.languages[code]),
        locale,
      ),
      kind: words.sourceKinds[data.kind],
      read: formatEdtf(data.retrieved, locale),
    };
  });
}

/** Every line that can be called for help. */
export const helpLines = async (): Promise<HelpLine[]> => lines(await theRecord());

/** Documents that a list in a text cites, in its order; a list of documents is cited where the page names them. */
export async function citedByList(what: string): Promise<string[]> {
  const record = await theRecord();
  switch (what as RecordListName) {
    case 'agreements':
      return signedOn(record).flatMap(({ agreement }) => agreement.sources);
    case 'board-questions':
      return questionsOf(record, 'service').flatMap(({ data }) => data.sources);
    case 'help-lines':
      return lines(record).flatMap(({ sources }) => sources);
    case 'documents':
    case 'requests':
      return [];
  }
}
