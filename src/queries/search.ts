import { earliestDay } from '#src/domain/edtf.ts';
import { latestValue } from '#src/domain/current-value.ts';
import {
  facets,
  valuesOf,
  type AnswerCard,
  type AnswerCards,
  type Facet,
  type ListedPage,
  type PageTable,
} from '#src/domain/search-table.ts';
import { collator, formatEdtf, upperFirst } from '#src/i18n/format.ts';
import { locales, otherLocale, type Locale } from '#src/i18n/locales.ts';
import { addressesOf, href, sectionHref, seriesSlug, type Both } from '#src/i18n/routes.ts';
import { t } from '#src/i18n/words.ts';
import type { Mission } from '#src/schema/mission.ts';
import { freshnessLink } from './freshness.ts';
import { articleLink, linkTo } from './links.ts';
import { canadianYears } from './missions.ts';
import { theRecord, type TheRecord } from './record.ts';
import { series } from './series.ts';
import { site } from './site.ts';
import { valueRow } from './values.ts';

type Names = { en: string[]; fr: string[] } | undefined;

const root = href('/');
const belowBase = (address: string): string => `/${address.slice(root.length)}`;

/** Names of a record, those of the reader's language first, each once. */
function namesOf(locale: Locale, names: readonly (Both | null | undefined)[], aliases?: Names) {
  const inOrder = [locale, otherLocale(locale)].flatMap((language) => [
    ...names.flatMap((name) => name?.[language] ?? []),
    ...(aliases?.[language] ?? []),
  ]);
  return [...new Set(inOrder)];
}

/** Decades from one date to another, both in EDTF: 1990, 2000. Open ends reach to the edition. */
function decadesOf(start: string | null, end: string | null): string[] {
  const yearOf = (date: string | null) => Number((date && earliestDay(date)?.slice(0, 4)) ?? NaN);
  const first = yearOf(start ?? end);
  const last = yearOf(end ?? start);
  if (Number.isNaN(first) || Number.isNaN(last)) return [];
  const decades: string[] = [];
  for (let year = Math.floor(first / 10) * 10; year <= last; year += 10) decades.push(String(year));
  return decades;
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

const listed = (page: Omit<ListedPage, 'i'>): ListedPage =>
  ({
    i: '',
    ...Object.fromEntries(
      Object.entries(page).filter(([, value]) => value !== '' && value.length > 0),
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
        ...dateOf(data.date),
      });
    });
}

/** Figures in the order in which they are asked for: of two that fit alike, the first is meant. */
function figurePages(record: TheRecord, locale: Locale): ListedPage[] {
  const own = [...record.figures.values()]
    .sort((a, b) => a.data.rank - b.data.rank)
    .map(({ data }) =>
      listed({
        u: belowBase(addressesOf('figures', data.slug)[locale]),
        k: 'figures',
        n: [data.title[locale], ...(data.aliases?.[locale] ?? [])],
        ...dateOf(latestValue(data).asOf),
      }),
    );
  return [
    ...own,
    listed({
      u: belowBase(addressesOf('figures', seriesSlug)[locale]),
      k: 'figures',
      n: [series.title[locale]],
      o: ['un'],
    }),
  ];
}

function articlePages(record: TheRecord, locale: Locale): ListedPage[] {
  const words = t(locale);
  const own = [...record.articles.values()].map((article) =>
    listed({
      u: belowBase(articleLink(article).addresses[locale]),
      k: 'articles',
      n: [article.data.title[locale], ...(article.data.aliases?.[locale] ?? [])],
    }),
  );
  const sections = (['timeline', 'glossary', 'data', 'map'] as const).map((section) =>
    listed({
      u: belowBase(sectionHref(section, locale)),
      k: 'articles',
      n: [words.sections[section], ...words.search.asked[section]],
    }),
  );
  return [
    ...own,
    ...sections,
    listed({
      u: belowBase(freshnessLink.addresses[locale]),
      k: 'articles',
      n: [freshnessLink.name[locale]],
    }),
  ];
}

/** Documents are found by their words; the table holds their dates only. */
function sourcePages(record: TheRecord, locale: Locale): ListedPage[] {
  return [...record.sources.values()].map(({ id, data }) =>
    listed({
      u: belowBase(addressesOf('sources', { en: id, fr: id })[locale]),
      k: 'sources',
      ...dateOf(data.date),
    }),
  );
}

/** Every page that can be found, in one language; the names of their texts follow once the index is built. */
export async function pageTable(locale: Locale): Promise<PageTable> {
  const record = await theRecord();
  return {
    pages: [
      ...countryPages(record, locale),
      ...missionPages(record, locale),
      ...partnerPages(record, locale),
      ...figurePages(record, locale),
      ...articlePages(record, locale),
      ...storyPages(record, locale),
      ...sourcePages(record, locale),
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

/** What a question about a figure, a mission or a contact is answered with, in one language. */
export async function answerCards(locale: Locale): Promise<AnswerCards> {
  const record = await theRecord();
  const words = t(locale);
  const figures = [...record.figures.values()].map(({ id, data }) => {
    const owner = { kind: 'figures' as const, id };
    const row = valueRow(record, { value: latestValue(data), owner }, locale);
    const address = addressesOf('figures', data.slug)[locale];
    const note = [upperFirst(row.asOfPhrase, locale), row.scope, row.sources[0]?.label ?? ''];
    return [
      belowBase(address),
      {
        title: data.title[locale],
        href: address,
        facts: [row.phrase],
        note: note.filter(Boolean).join(' · '),
      },
    ] as const;
  });
  const missions = [...record.missions.values()].map(({ id, data }) => {
    const address = addressesOf('missions', data.slug)[locale];
    const places = data.countries.map((c) => linkTo(record, 'countries', c, id).name[locale]);
    return [
      belowBase(address),
      {
        title: data.name[locale],
        href: address,
        facts: [
          places.join(', '),
          canadianYears(data, locale) || words.map.datesUnknown,
          words.organizations[data.organization],
        ],
      },
    ] as const;
  });
  const contacts = [...record.partners.values()].flatMap(({ data }) => {
    const [first] = data.contacts ?? [];
    if (first === undefined) return [];
    const address = addressesOf('partners', data.slug)[locale];
    return [
      [
        belowBase(address),
        {
          title: data.name[locale],
          href: `${address}#contacts`,
          facts: (data.contacts ?? []).map(
            ({ text, asOf }) => `${text[locale]} (${formatEdtf(asOf, locale)})`,
          ),
          note: words.partner.contactsNote,
        },
      ] as const,
    ];
  });
  const all: (readonly [string, AnswerCard])[] = [...figures, ...missions, ...contacts];
  return Object.fromEntries(all);
}
