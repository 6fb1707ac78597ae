import type { Locale } from '#src/i18n/locales.ts';
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
    minutes: Math.max(1, Math.round(prose.words / wordsPerMinute)),
  };
}
