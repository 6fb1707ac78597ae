import { edtfOrThrow } from '#src/domain/edtf.ts';
import { formatEdtf, upperFirst, withColon } from '#src/i18n/format.ts';
import { locales, type Locale } from '#src/i18n/locales.ts';
import { href, sectionHref, sections, type Both, type Section } from '#src/i18n/routes.ts';
import { t } from '#src/i18n/words.ts';
import type { Country } from '#src/schema/country.ts';
import type { Figure } from '#src/schema/figure.ts';
import type { Mission } from '#src/schema/mission.ts';
import type { Story } from '#src/schema/story.ts';
import { shareAlt, type ShareModel } from '#src/share/model.ts';
import { missionsIn, yearsIn } from './countries.ts';
import { figureCard } from './figures.ts';
import { linkTo } from './links.ts';
import { canadianYears, storiesOf } from './missions.ts';
import { drawnYears, lastYear } from './places.ts';
import { must, theRecord, type Entry, type TheRecord } from './record.ts';
import { site } from './site.ts';

/** What a page says of its share picture. */
export type Picture = { address: string; alt: string };

/** Kinds of records that have a picture each. */
type Pictured = 'missions' | 'countries' | 'stories' | 'figures';

type Said = Pick<ShareModel, 'kind' | 'title'> & Partial<ShareModel>;

const model = (locale: Locale, said: Said): ShareModel => ({
  locale,
  site: site.name[locale],
  independence: t(locale).share.independence,
  subtitle: null,
  number: null,
  lines: [],
  years: null,
  ...said,
});

const strip = (marked: readonly number[]): ShareModel['years'] =>
  marked.length === 0 ? null : { shown: [site.firstYear, lastYear], marked };

const range = ([from, to]: readonly [number, number]): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

const placeNames = (record: TheRecord, ids: readonly string[], locale: Locale) =>
  ids.map((id) => linkTo(record, 'countries', id).name[locale]).join(', ');

function missionModel(record: TheRecord, { data }: Entry<Mission>, locale: Locale): ShareModel {
  const words = t(locale);
  const acronym = data.acronym?.[locale];
  const years = canadianYears(data, locale) || words.map.datesUnknown;
  const drawn = drawnYears(data);
  return model(locale, {
    kind: data.kind === 'related' ? words.mission.related : words.kinds.missions,
    title: acronym ?? data.name[locale],
    subtitle: acronym === undefined ? null : data.name[locale],
    lines: [
      `${placeNames(record, data.countries, locale)} · ${withColon(words.mission.canadianDates, locale)} ${years}`,
    ],
    years: strip(drawn === null ? [] : range(drawn)),
  });
}

function countryModel(record: TheRecord, { id, data }: Entry<Country>, locale: Locale): ShareModel {
  const words = t(locale);
  const marked = missionsIn(record, id).flatMap((m) => range(drawnYears(m.data) ?? [1, 0]));
  return model(locale, {
    // Not "country": some are territories, and a picture takes no side.
    kind: words.country.years,
    title: data.name[locale],
    lines: [
      `${upperFirst(yearsIn(record, id, locale) || words.map.datesUnknown, locale)} · ${words.regions[data.region]}`,
    ],
    years: strip([...new Set(marked)].sort((a, b) => a - b)),
  });
}

function storyModel(record: TheRecord, { data }: Entry<Story>, locale: Locale): ShareModel {
  const date = data.date === null ? null : edtfOrThrow(data.date);
  const places = placeNames(record, data.countries, locale);
  return model(locale, {
    kind: t(locale).kinds.stories,
    title: data.title[locale],
    lines: [data.date === null ? places : `${places} · ${formatEdtf(data.date, locale)}`],
    years: strip(date?.kind === 'point' ? [date.point.year] : []),
  });
}

function figureModel(record: TheRecord, figure: Entry<Figure>, locale: Locale): ShareModel {
  const { title, row } = figureCard(record, figure, locale);
  return model(locale, {
    kind: t(locale).kinds.figures,
    title,
    number: upperFirst(row.phrase, locale),
    // What it covers comes first: a number of one service must not pass for one of all.
    lines: [
      `${upperFirst(row.scope, locale)} · ${row.status}`,
      [upperFirst(row.asOfPhrase, locale), row.sources[0]?.label].filter(Boolean).join(' · '),
    ],
  });
}

function recordModel(record: TheRecord, kind: Pictured, id: string, locale: Locale): ShareModel {
  switch (kind) {
    case 'missions':
      return missionModel(record, must(record.missions, id, 'a share picture'), locale);
    case 'countries':
      return countryModel(record, must(record.countries, id, 'a share picture'), locale);
    case 'stories':
      return storyModel(record, must(record.stories, id, 'a share picture'), locale);
    case 'figures':
      return figureModel(record, must(record.figures, id, 'a share picture'), locale);
  }
}

/** Pictures that stand for many pages: sections that say what they hold, articles, and the site itself. */
type Shared = keyof ReturnType<typeof t>['intros'] | 'articles' | 'site';

const isShared = (name: string, locale: Locale): name is Shared =>
  name === 'articles' || name === 'site' || name in t(locale).intros;

function sharedModel(name: Shared, locale: Locale): ShareModel {
  const words = t(locale);
  if (name === 'site' || name === 'articles')
    return model(locale, {
      kind: name === 'site' ? null : words.kinds.articles,
      title: words.home.title,
      lines: [site.subtitle[locale]],
    });
  return model(locale, {
    kind: null,
    title: words.sections[name],
    subtitle: words.intros[name],
    lines: [site.subtitle[locale]],
  });
}

const fileOf = (name: string, locale: Locale) => `${name}-${locale}`;

const picture = (name: string, said: ShareModel): Picture => ({
  address: href(`/share/${fileOf(name, said.locale)}.png`),
  alt: shareAlt(said),
});

/** The picture of one record. */
export const recordPicture = async (kind: Pictured, id: string, locale: Locale): Promise<Picture> =>
  picture(`${kind}-${id}`, recordModel(await theRecord(), kind, id, locale));

/** The picture of any other page: its section's, that of its kind, or the site's. */
export function sharedPicture(addresses: Both, kind: string | undefined, locale: Locale): Picture {
  const own: Section | undefined = sections.find(
    (section) => sectionHref(section, locale) === addresses[locale],
  );
  const name = [own, kind].find((n) => n !== undefined && isShared(n, locale)) ?? 'site';
  return picture(`page-${name}`, sharedModel(name, locale));
}

/** Every share picture with the name of its file, without the ending. */
export async function sharePictures(): Promise<{ file: string; model: ShareModel }[]> {
  const record = await theRecord();
  const records: [Pictured, string[]][] = [
    ['missions', [...record.missions.keys()]],
    ['countries', [...record.countries.keys()]],
    // Accounts have no page of their own.
    ['stories', storiesOf(record, (s) => s.kind === 'story').map((s) => s.id)],
    ['figures', [...record.figures.keys()]],
  ];
  return locales.flatMap((locale) => {
    const shared = ['site', 'articles', ...Object.keys(t(locale).intros)] as Shared[];
    return [
      ...records.flatMap(([kind, ids]) =>
        ids.map((id) => ({
          file: fileOf(`${kind}-${id}`, locale),
          model: recordModel(record, kind, id, locale),
        })),
      ),
      ...shared.map((name) => ({
        file: fileOf(`page-${name}`, locale),
        model: sharedModel(name, locale),
      })),
    ];
  });
}
