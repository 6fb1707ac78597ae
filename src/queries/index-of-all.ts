import { collator } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { addressesOf, sectionHref, seriesSlug } from '#src/i18n/routes.ts';
import { t } from '#src/i18n/words.ts';
import { freshnessLink } from './freshness.ts';
import { articleLink, linkTo } from './links.ts';
import { theRecord } from './record.ts';
import { series } from './series.ts';

/** Pages made from the record, which no article stands behind. */
const sections = [
  'map',
  'missions',
  'countries',
  'stories',
  'partners',
  'figures',
  'sources',
  'timeline',
  'glossary',
  'data',
  'changes',
] as const;

export type IndexEntry = { name: string; href: string; kind: string };

/** Everything with a page, and every short form under which a reader may look for it, by first letter. */
export async function indexOfAll(
  locale: Locale,
): Promise<{ letter: string; entries: IndexEntry[] }[]> {
  const record = await theRecord();
  const words = t(locale);
  const order = collator(locale);
  const entries: IndexEntry[] = [];
  const add = (name: string | undefined, href: string, kind: string) => {
    if (name && !entries.some((e) => e.name === name && e.href === href))
      entries.push({ name, href, kind });
  };
  for (const { id, data } of record.missions.values()) {
    const href = linkTo(record, 'missions', id).addresses[locale];
    for (const name of [
      data.name[locale],
      data.acronym?.en,
      data.acronym?.fr,
      ...(data.aliases?.[locale] ?? []),
    ])
      add(name, href, words.kinds.missions);
  }
  for (const { id, data } of record.countries.values()) {
    const href = linkTo(record, 'countries', id).addresses[locale];
    for (const name of [data.name[locale], ...(data.aliases?.[locale] ?? [])])
      add(name, href, words.kinds.countries);
  }
  for (const { id, data } of record.partners.values()) {
    const href = linkTo(record, 'partners', id).addresses[locale];
    for (const name of [
      data.name[locale],
      data.shortName?.en,
      data.shortName?.fr,
      ...(data.aliases?.[locale] ?? []),
    ])
      add(name, href, words.kinds.partners);
  }
  for (const { id, data } of record.stories.values())
    add(data.title[locale], linkTo(record, 'stories', id).addresses[locale], words.kinds.stories);
  for (const { id, data } of record.figures.values())
    add(data.title[locale], linkTo(record, 'figures', id).addresses[locale], words.kinds.figures);
  for (const article of record.articles.values())
    add(article.data.title[locale], articleLink(article).addresses[locale], words.kinds.articles);
  add(series.title[locale], addressesOf('figures', seriesSlug)[locale], words.kinds.figures);
  add(freshnessLink.name[locale], freshnessLink.addresses[locale], words.kinds.articles);
  for (const section of sections)
    add(words.sections[section], sectionHref(section, locale), words.kinds.articles);

  const letterOf = (name: string) => {
    const first = name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/^[^\p{L}\p{N}]+/u, '')
      .charAt(0)
      .toUpperCase();
    return /[A-Z]/.test(first) ? first : '0–9';
  };
  return [
    ...Map.groupBy(
      entries.sort((a, b) => order.compare(a.name, b.name)),
      (e) => letterOf(e.name),
    ),
  ]
    .map(([letter, list]) => ({ letter, entries: list }))
    .sort((a, b) => order.compare(a.letter, b.letter));
}
