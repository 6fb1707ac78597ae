import type { Locale } from '#src/i18n/locales.ts';
import { collator } from '#src/i18n/format.ts';
import { t } from '#src/i18n/words.ts';
import { storyCard, type Card } from './cards.ts';
import { linkTo, type Link } from './links.ts';
import { storiesOf } from './missions.ts';
import { notesFor, type Note } from './notes.ts';
import { proseOf, type Prose } from './prose.ts';
import { theRecord, type Entry } from './record.ts';
import { sourcesOfValue, valueRow, type ValueRow } from './values.ts';
import type { Story } from '#src/schema/story.ts';

/** Stories with a page of their own, newest first. */
export const storiesWithPages = async () => storiesOf(await theRecord(), (s) => s.kind === 'story');

/** Accounts told on the pages of their missions and countries, newest first. */
export const accounts = async () => storiesOf(await theRecord(), (s) => s.kind === 'account');

export type StoryPage = {
  prose: Prose;
  notes: Note[];
  missions: Link[];
  countries: Link[];
  services: Link[];
  values: ValueRow[];
  points: { lon: number; lat: number; name: string }[];
  minutes: number;
};

/** Words a grown reader takes in per minute; used for reading times only. */
const wordsPerMinute = 220;

const minutesFor = ({ words }: Prose) => Math.max(1, Math.round(words / wordsPerMinute));

/** A way to fewer stories: the list on the page of a country or a service, and how many stand there. */
export type StoryGroup = { name: string; href: string; count: number };

export type StoryIndex = {
  /** Stories with a page of their own by decade ('2010'), newest first. */
  decades: { decade: string; cards: Card[] }[];
  countries: StoryGroup[];
  services: StoryGroup[];
};

/** Everything the list of stories shows, in one language. */
export async function storyIndex(locale: Locale): Promise<StoryIndex> {
  const record = await theRecord();
  const stories = await storiesWithPages();
  const cards = await Promise.all(
    stories.map(async (story) => {
      const card = storyCard(record, story, locale);
      const minutes = t(locale).story.minutes(
        minutesFor(await proseOf('stories', story.id, locale)),
      );
      return { ...card, over: [card.over, minutes].filter(Boolean).join(' · '), story };
    }),
  );
  const order = collator(locale);
  const groups = (kind: 'countries' | 'partners', idsOf: (story: Story) => readonly string[]) =>
    [
      ...Map.groupBy(
        stories.flatMap(({ data }) => idsOf(data)),
        (id) => id,
      ),
    ]
      .map(([id, found]) => {
        const { name, addresses } = linkTo(record, kind, id);
        return { name: name[locale], href: `${addresses[locale]}#stories`, count: found.length };
      })
      .sort((a, b) => order.compare(a.name, b.name));
  return {
    decades: [...Map.groupBy(cards, ({ story }) => `${story.data.date?.slice(0, 3) ?? ''}0`)].map(
      ([decade, list]) => ({ decade, cards: list }),
    ),
    countries: groups('countries', (s) => s.countries),
    services: groups('partners', (s) => s.services),
  };
}

/** Everything a story's page shows, in one language. */
export async function storyPage({ id, data }: Entry<Story>, locale: Locale): Promise<StoryPage> {
  const record = await theRecord();
  const prose = await proseOf('stories', id, locale);
  const values = (data.values ?? []).map((value) => ({
    value,
    owner: { kind: 'stories' as const, id },
  }));
  const cited = [
    ...prose.cited,
    ...data.published.sources,
    ...values.flatMap(({ value }) => sourcesOfValue(value)),
  ];
  return {
    prose,
    notes: notesFor(record, cited, locale),
    missions: data.missions.map((m) => linkTo(record, 'missions', m, id)),
    countries: data.countries.map((c) => linkTo(record, 'countries', c, id)),
    services: data.services.map((s) => linkTo(record, 'partners', s, id)),
    values: values.map((v) => valueRow(record, v, locale)),
    points: data.countries.flatMap((c) => {
      const country = record.countries.get(c)?.data;
      return country ? [{ ...country.point, name: country.name[locale] }] : [];
    }),
    minutes: minutesFor(prose),
  };
}
