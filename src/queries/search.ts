import { latestValue } from '#src/domain/current-value.ts';
import { earliestDay } from '#src/domain/edtf.ts';
import { referencesOf } from '#src/domain/references.ts';
import {
  facets,
  valuesOf,
  type Facet,
  type ListedPage,
  type PageTable,
} from '#src/domain/search-table.ts';
import { collator } from '#src/i18n/format.ts';
import { locales, otherLocale, type Locale } from '#src/i18n/locales.ts';
import { addressesOf, sectionHref, seriesSlug, type Both } from '#src/i18n/routes.ts';
import { t } from '#src/i18n/words.ts';
import type { Mission } from '#src/schema/mission.ts';
import { freshnessLink } from './freshness.ts';
import { articleLink, linkTo } from './links.ts';
import { proseOf } from './prose.ts';
import { theRecord, type TheRecord } from './record.ts';
import { belowBase, concernsOf, decadesOf, namedBy } from './search-concerns.ts';
import { series, totals } from './series.ts';
import { site } from './site.ts';
import { dependents } from './sources.ts';

type Names = { en: string[]; fr: string[] } | undefined;

/** Names of a record, those of the reader's language first, each once. */
function namesOf(locale: Locale, names: readonly (Both | null | undefined)[], aliases?: Names) {
  const inOrder = [locale, otherLocale(locale)].flatMap((language) => [
    ...names.flatMap((name) => name?.[language] ?? []),
    ...(aliases?.[language] ?? []),
  ]);
  return [...new Set(inOrder)];
}

/** First and last date of the Canadian part, as far as known. */
const periodOf = ({ canadianPolice: c, mission, status }: Mission) => ({
  start: c.start ?? c.firstSeen ?? mission.start,
  end: c.end ?? (status === 'ongoing' ? site.edition : (c.lastSeen ?? null)),
});

const dateOf = (date: string | null | undefined): { t?: string } => {
  const day = date ? earliestDay(date) : null;
  return day ? { t: day } : {};
};

/** What there is to say of a page, each thing once: a mission may name a service for each of its tasks. */
const listed = (page: Omit<ListedPage, 'i'>): ListedPage =>
  ({
    i: '',
    ...Object.fromEntries(
      Object.entries(page as Record<string, string | readonly string[]>)
        .filter(([, value]) => value.length > 0)
        .map(([key, value]) => [key, typeof value === 'string' ? value : [...new Set(value)]]),
    ),
  }) as ListedPage;

function missionPages(record: TheRecord, locale: Locale): ListedPage[] {
  return [...record.missions.values()].map(({ id, data }) => {
    const { start, end } = periodOf(data);
    const countries = data.countries.map((c) => linkTo(record, 'countries', c, id).name);
    const leads = locales.map((l) => t(l).organizations[data.organization]);
    return listed({
      u: belowBase(addressesOf('missions', data.slug)[locale]),
      k: 'missions',
      n: namesOf(locale, [data.acronym, data.name], data.aliases),
      w: [...countries.flatMap((c) => [c.en, c.fr]), ...leads, start?.slice(0, 4) ?? ''].join(' '),
      c: data.countries,
      o: [data.organization],
      s: data.services.map(({ partner }) => partner),
      d: decadesOf(start, end),
      ...dateOf(start),
    });
  });
}

function countryPages(record: TheRecord, locale: Locale): ListedPage[] {
  return [...record.countries.values()].map(({ id, data }) => {
    const missions = [...record.missions.values()].filter((m) => m.data.countries.includes(id));
    const all = <T>(of: (mission: Mission) => readonly T[]) => [
      ...new Set(missions.flatMap(({ data: mission }) => of(mission))),
    ];
    return listed({
      u: belowBase(addressesOf('countries', data.slug)[locale]),
      k: 'countries',
      n: namesOf(locale, [data.name], data.aliases),
      c: [id],
      o: all((m) => [m.organization]),
      s: all((m) => m.services.map(({ partner }) => partner)),
      d: all((m) => decadesOf(periodOf(m).start, periodOf(m).end)).sort(),
    });
  });
}

function partnerPages(record: TheRecord, locale: Locale): ListedPage[] {
  return [...record.partners.values()].map(({ id, data }) =>
    listed({
      u: belowBase(addressesOf('partners', data.slug)[locale]),
      k: 'partners',
      n: namesOf(
        locale,
        [data.shortName, data.name, ...(data.formerNames ?? []).map(({ name }) => name)],
        data.aliases,
      ),
      s: [id],
      ...dateOf(data.period.start),
    }),
  );
}

function storyPages(record: TheRecord, locale: Locale): ListedPage[] {
  return [...record.stories.values()]
    .filter(({ data }) => data.kind === 'story')
    .map(({ id, data }) => {
      const countries = data.countries.map((c) => linkTo(record, 'countries', c, id).name);
      const missions = data.missions.flatMap((m) => record.missions.get(m)?.data ?? []);
      return listed({
        u: belowBase(addressesOf('stories', data.slug)[locale]),
        k: 'stories',
        n: namesOf(locale, [{ en: '', fr: '', [locale]: data.title[locale] }], data.aliases).filter(
          Boolean,
        ),
        w: countries.flatMap((c) => [c.en, c.fr]).join(' '),
        c: data.countries,
        o: [...new Set(missions.map(({ organization }) => organization))],
        s: data.services,
        d: decadesOf(data.date, data.date),
        ...dateOf(data.date),
      });
    });
}

/** Figures in the order in which they are asked for: of two that fit alike, the first is meant. */
async function figurePages(record: TheRecord, locale: Locale): Promise<ListedPage[]> {
  const inOrder = [...record.figures.values()].sort((a, b) => a.data.rank - b.data.rank);
  const own = inOrder.map(async ({ id, data }) =>
    listed({
      u: belowBase(addressesOf('figures', data.slug)[locale]),
      k: 'figures',
      n: [data.title[locale], ...(data.aliases?.[locale] ?? [])],
      ...concernsOf(record, await namedBy('figures', id, data)),
      d: decadesIn(data.values.map(({ asOf, period }) => [period?.start ?? asOf, asOf])),
      ...dateOf(latestValue(data).asOf),
    }),
  );
  return [
    ...(await Promise.all(own)),
    listed({
      u: belowBase(addressesOf('figures', seriesSlug)[locale]),
      k: 'figures',
      n: [series.title[locale]],
      o: ['un'],
      d: decadesOf(totals[0]?.month ?? null, totals.at(-1)?.month ?? null),
    }),
  ];
}

/** Every decade of these stretches of time, once. */
const decadesIn = (periods: readonly (readonly [string, string])[]): string[] =>
  [...new Set(periods.flatMap(([start, end]) => decadesOf(start, end)))].sort();

/** Lists and other pages made from the record: with names under which readers ask for them. */
const sections = [
  'missions',
  'countries',
  'stories',
  'partners',
  'figures',
  'sources',
  'a-z',
  'changes',
  'timeline',
  'glossary',
  'data',
  'map',
] as const;

async function articlePages(record: TheRecord, locale: Locale): Promise<ListedPage[]> {
  const words = t(locale);
  const questions = [...record.questions.values()].map(({ data }) => data.title[locale]);
  const own = [...record.articles.values()].map(async (article) => {
    const { id, data } = article;
    const headings = (await proseOf('articles', id, locale)).sections.map(({ title }) => title);
    return listed({
      u: belowBase(articleLink(article).addresses[locale]),
      k: 'articles',
      n: [data.title[locale], ...(data.aliases?.[locale] ?? [])],
      h: data.tool === 'questions' ? [...headings, ...questions] : headings,
      ...concernsOf(record, await namedBy('articles', id, data)),
    });
  });
  return [
    ...(await Promise.all(own)),
    ...sections.map((section) =>
      listed({
        u: belowBase(sectionHref(section, locale)),
        k: 'articles',
        n: [words.sections[section], ...words.search.asked[section]],
      }),
    ),
    listed({
      u: belowBase(freshnessLink.addresses[locale]),
      k: 'articles',
      n: [freshnessLink.name[locale]],
    }),
  ];
}

/** Documents are found by their words; the table holds their dates, and what relies on them is about. */
async function sourcePages(record: TheRecord, locale: Locale): Promise<ListedPage[]> {
  const relying = await dependents();
  return [...record.sources.values()].map(({ id, data }) => {
    const by = (relying.get(id) ?? []).map(({ kind, id: one }) => ({ to: kind, id: one }));
    const stories = by.flatMap((one) =>
      one.to === 'stories' ? referencesOf(record.stories.get(one.id)?.data) : [],
    );
    return listed({
      u: belowBase(addressesOf('sources', { en: id, fr: id })[locale]),
      k: 'sources',
      ...concernsOf(record, [...by, ...stories]),
      ...dateOf(data.date),
    });
  });
}

/** Every page that can be found, in one language; the names of their texts follow once the index is built. */
export async function pageTable(locale: Locale): Promise<PageTable> {
  const record = await theRecord();
  return {
    pages: [
      ...countryPages(record, locale),
      ...missionPages(record, locale),
      ...partnerPages(record, locale),
      ...(await figurePages(record, locale)),
      ...(await articlePages(record, locale)),
      ...storyPages(record, locale),
      ...(await sourcePages(record, locale)),
    ],
  };
}

/** What a reader may choose in each facet: only what some page has, by name, decades by time. */
export async function facetOptions(
  locale: Locale,
): Promise<{ facet: Facet; options: { value: string; name: string }[] }[]> {
  const record = await theRecord();
  const words = t(locale);
  const { pages } = await pageTable(locale);
  const order = collator(locale);
  const nameOf = (facet: Facet, value: string): string => {
    if (facet === 'kind') return words.kinds[value as keyof typeof words.kinds];
    if (facet === 'org') return words.organizations[value as keyof typeof words.organizations];
    if (facet === 'decade') return words.timeline.decade(value);
    return linkTo(record, facet === 'country' ? 'countries' : 'partners', value).name[locale];
  };
  return facets.map((facet) => {
    const values = new Set(pages.flatMap((page) => valuesOf(page, facet)));
    const options = [...values].map((value) => ({ value, name: nameOf(facet, value) }));
    if (facet === 'decade') options.sort((a, b) => Number(a.value) - Number(b.value));
    else if (facet === 'kind')
      options.sort((a, b) => kindOrder.indexOf(a.value) - kindOrder.indexOf(b.value));
    else options.sort((a, b) => order.compare(a.name, b.name));
    return { facet, options };
  });
}

const kindOrder = Object.keys(t('en').kinds);
