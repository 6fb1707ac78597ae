import { citation, citeStyles, type CitedThing, type CiteStyle } from '#src/domain/cite/styles.ts';
import { plain, type Reference } from '#src/domain/cite/reference.ts';
import type { CslItem } from '#src/domain/cite/item.ts';
import { locales, type Locale } from '#src/i18n/locales.ts';
import { addressesOf, citeSegment, type Both } from '#src/i18n/routes.ts';
import { t } from '#src/i18n/words.ts';
import { citedFigure, citedSeries, pageCsl, sourceCsl, type Cited } from './cite.ts';
import { countriesByName, countryPage } from './countries.ts';
import { figuresByRank } from './figures.ts';
import { linkTo } from './links.ts';
import { missionPage, missionsInTime } from './missions.ts';
import { theRecord } from './record.ts';
import { site } from './site.ts';
import { storiesWithPages, storyPage } from './stories.ts';

/** Addresses of the page that says how to cite another one. */
export const citeAddresses = ({ en, fr }: Both): Both => ({
  en: `${en}${citeSegment.en}/`,
  fr: `${fr}${citeSegment.fr}/`,
});

let memory: Promise<Cited[]> | undefined;

/** Every page that can be cited: figures, the UN series, missions, countries, stories and the map. */
export const citables = (): Promise<Cited[]> => {
  if (import.meta.env.DEV) return read();
  return (memory ??= read());
};

async function read(): Promise<Cited[]> {
  const record = await theRecord();
  const about = (
    kind: 'missions' | 'countries' | 'stories',
    id: string,
    notes: { id: string }[],
  ) => {
    const { name, addresses } = linkTo(record, kind, id);
    const singular = { missions: 'mission', countries: 'country', stories: 'story' }[kind];
    const sources = notes.map((note) => note.id);
    return { id: `${singular}-${id}`, title: name, addresses, asOf: null, sources };
  };
  const missions = (await missionsInTime()).map(async (m) => {
    // The documents that say since when Canadian police took part are what a mission's page goes back to.
    const { notes } = await missionPage(m, 'en');
    const first = new Set(m.data.canadianPolice.sources);
    const sorted = notes.toSorted((a, b) => Number(first.has(b.id)) - Number(first.has(a.id)));
    return { ...about('missions', m.id, sorted), title: m.data.name };
  });
  return [
    ...(await Promise.all((await figuresByRank()).map(({ id }) => citedFigure(id)))),
    citedSeries(),
    ...(await Promise.all(missions)),
    ...(await Promise.all(
      (await countriesByName('en')).map(async (c) =>
        about('countries', c.id, (await countryPage(c, 'en')).notes),
      ),
    )),
    ...(await Promise.all(
      (await storiesWithPages()).map(async (s) =>
        about('stories', s.id, (await storyPage(s, 'en')).notes),
      ),
    )),
    {
      id: 'map',
      title: { en: t('en').map.label, fr: t('fr').map.label },
      addresses: addressesOf('map'),
      asOf: null,
      sources: [],
    },
  ];
}

/** A citable page by the address of the page itself, in the language of that address; undefined for others. */
export const citableAt = async (address: string): Promise<Cited | undefined> =>
  (await citables()).find(({ addresses }) => Object.values(addresses).includes(address));

/** What is cited, in one language: our page, the first document behind it, and how many more there are. */
export async function citedThing(cited: Cited, locale: Locale): Promise<CitedThing> {
  const [first] = cited.sources;
  return {
    page: pageCsl(cited, locale),
    source: first === undefined ? null : sourceCsl(await theRecord(), first, locale),
    others: Math.max(0, cited.sources.length - 1),
  };
}

/** A page in every style of one language. */
export async function inEveryStyle(
  cited: Cited,
  locale: Locale,
): Promise<{ style: CiteStyle; reference: Reference }[]> {
  const thing = await citedThing(cited, locale);
  return citeStyles.map((style) => ({ style, reference: citation(style, thing, locale) }));
}

/** References for files: our page in both languages, then the documents behind it, at most so many. */
export async function references(cited: Cited, most = 100): Promise<CslItem[]> {
  const record = await theRecord();
  return [
    ...locales.map((locale) => ({ ...pageCsl(cited, locale), id: `${cited.id}-${locale}` })),
    ...cited.sources.slice(0, most).map((id) => sourceCsl(record, id, 'en')),
  ];
}

/** Every style in both languages as plain text. */
export async function asText(cited: Cited): Promise<string> {
  const parts = await Promise.all(
    locales.map(async (locale) => {
      const words = t(locale).cite;
      const lines = (await inEveryStyle(cited, locale)).map(
        ({ style, reference }) =>
          `${words.styles[style]}\n${plain(reference, `[${words.dateRead}]`)}`,
      );
      return [words.title(cited.title[locale]), site.independence[locale], ...lines].join('\n\n');
    }),
  );
  return `${parts.join('\n\n\n')}\n`;
}
