import type { Checked } from '#src/gate/check-content.ts';
import type { Problem } from '#src/gate/problem.ts';
import type { Both } from '#src/i18n/segments.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Archives } from './archives.ts';
import type { Depends } from './depends.ts';
import { inFrench } from './gate-in-french.ts';
import type { Parity } from './parity.ts';
import { nearDays, type Review } from './review.ts';
import type { Translation } from './translation.ts';
import type { Unused } from './unused.ts';
import { reportWords } from './words.ts';

/** Lines below a heading, indented; one word when there are none. */
const section = (heading: string, rows: readonly string[], none: string | null): string[] =>
  rows.length === 0 && none === null
    ? []
    : ['', heading, ...(rows.length > 0 ? rows : [none ?? '']).map((row) => `  ${row}`)];

const inOrder = (problems: readonly Problem[]) =>
  [...problems].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );

/** What a message may quote of a text that somebody pasted whole. */
const shortened = (text: string) => (text.length > 1_200 ? `${text.slice(0, 200)}…` : text);

/** One mistake or notice on a line, in the editor's language. */
export function problemLine(problem: Problem, locale: Locale): string {
  const words = reportWords(locale);
  const told = locale === 'fr' ? inFrench(problem) : problem;
  const field = problem.field ? `${shortened(problem.field)}${words.colon} ` : '';
  return `${problem.file}:${problem.line}:${problem.column}  ${field}${words.found} ${shortened(told.found)}${words.semicolon} ${words.wanted} ${shortened(told.wanted)}`;
}

export function mistakeLines({ mistakes }: Checked, locale: Locale): string[] {
  const words = reportWords(locale);
  const files = new Set(mistakes.map((m) => m.file)).size;
  return [
    ...inOrder(mistakes).map((m) => problemLine(m, locale)),
    mistakes.length === 0 ? words.fine : words.mistakes(mistakes.length, files),
  ];
}

/** Notices by rule, so many of each. */
export function noticeLines({ notices }: Checked, locale: Locale, each = Infinity): string[] {
  const words = reportWords(locale);
  if (notices.length === 0) return [words.noNotices];
  const headings: Record<string, string> = words.rules;
  const groups = Map.groupBy(inOrder(notices), ({ rule }) => headings[rule ?? ''] ?? words.drafts);
  return [
    words.notices(notices.length),
    ...[...groups].flatMap(([heading, list]) => [
      '',
      `${heading} (${list.length})`,
      ...list.slice(0, each).map((p) => `  ${problemLine(p, locale)}`),
      ...(list.length > each ? [`  ${words.more(list.length - each)}`] : []),
    ]),
  ];
}

export function dependsLines(depends: Depends, locale: Locale): string[] {
  const words = reportWords(locale).depends;
  const pages = (list: readonly Both[]) => list.map(({ en, fr }) => `${en}   ${fr}`);
  const { sourcePages, lists, map, embeds } = depends;
  return [
    words.title(depends.of, depends.name[locale]),
    words.summary(depends.pages.length + lists.length + sourcePages.length + map.length + embeds.length),
    ...section(words.pages, pages(depends.pages), words.none),
    ...section(words.lists, pages(lists), null),
    ...section(words.map, pages(map), words.none),
    ...section(words.embeds, pages(embeds), null),
    ...section(words.pictures, pages(depends.pictures), null),
    ...section(words.downloads, depends.downloads, words.none),
    ...section(words.feeds, pages(depends.feeds), null),
    ...section(words.sourcePages, pages(sourcePages), null),
    ...section(words.files, depends.files, words.none),
    ...(depends.feeds.length > 0 ? [] : ['', words.feedHint]),
  ];
} // prettier-ignore

export function reviewLines({ on, past, near, without }: Review, locale: Locale): string[] {
  const words = reportWords(locale).review;
  return [
    words.title(on),
    ...section(words.past, past.map((r) => words.pastRow(r.of, r.reviewBy, r.days)), words.none),
    ...section(words.near(nearDays), near.map((r) => words.nearRow(r.of, r.reviewBy, r.days)), words.none),
    ...section(words.without, without.map((r) => r.of), null),
  ];
} // prettier-ignore

export function archiveLines(archives: Archives, locale: Locale): string[] {
  const words = reportWords(locale).archives;
  return [
    words.title,
    words.summary(archives.missing.length, archives.all, archives.withoutAddress),
    ...section(words.order, archives.missing.map((s) => words.row(s.of, s.reliesOn, s.url)), null),
  ];
} // prettier-ignore

export function parityLines(parity: Parity, locale: Locale): string[] {
  const words = reportWords(locale).parity;
  const rows = parity.uneven.map((row) =>
    words.row(
      row.of,
      row.why.map((key) => words.part(words.why[key], row[key].en, row[key].fr)),
    ),
  );
  return [
    words.title,
    words.summary(parity.texts, parity.words.en, parity.words.fr, parity.usual.toFixed(2)),
    ...section(words.uneven, rows, words.even),
  ];
}

export function translationLines(
  { drafts, waiting, ready }: Translation,
  locale: Locale,
): string[] {
  const words = reportWords(locale).translation;
  if (drafts === 0) return [words.title, words.none];
  const rows = waiting.map((row) =>
    words.row(row.of, [...row.texts.map((text) => words.text[text]), ...row.fields]),
  );
  return [words.title, ...section(words.waiting, rows, null), ...section(words.ready, ready, null)];
}

export function unusedLines(unused: Unused, locale: Locale): string[] {
  const words = reportWords(locale).unused;
  return [
    words.title,
    ...section(words.sources, unused.sources, words.none),
    ...section(words.publishers, unused.publishers, words.none),
    ...section(words.partners, unused.partners, words.none),
    ...section(words.values, unused.values.map(({ value, file }) => `${value} (${file})`), words.none),
  ];
} // prettier-ignore
