import type { Locale } from '#src/i18n/locales.ts';
import { collator, formatYears } from '#src/i18n/format.ts';
import { earliestDay, latestDay } from '#src/domain/edtf.ts';
import type { Country } from '#src/schema/country.ts';
import type { Mission } from '#src/schema/mission.ts';
import type { Story } from '#src/schema/story.ts';
import { missionCard, storyCard, type Card } from './cards.ts';
import { accountsOf, byStart, storiesOf, type Account } from './missions.ts';
import { notesFor, type Note } from './notes.ts';
import { proseOf, type Prose } from './prose.ts';
import { theRecord, type Entry, type TheRecord } from './record.ts';
import { sourcesOfValue, valueRow, valuesAbout, type ValueRow } from './values.ts';

/** Every country, by name in the reader's language. */
export async function countriesByName(locale: Locale): Promise<Entry<Country>[]> {
  const { countries } = await theRecord();
  const order = collator(locale);
  return [...countries.values()].sort((a, b) =>
    order.compare(a.data.name[locale], b.data.name[locale]),
  );
}

/** Missions of a country in order of time. */
export const missionsIn = (record: TheRecord, id: string) =>
  [...record.missions.values()].filter((m) => m.data.countries.includes(id)).sort(byStart);

/** First and last year with Canadian police known, over its missions: 1993–2019, or '' when none is dated. */
export function yearsIn(record: TheRecord, id: string, locale: Locale): string {
  const dates = missionsIn(record, id).flatMap(({ data: { canadianPolice: c, status } }) => [
    {
      start: c.start ?? c.firstSeen ?? null,
      end: c.end ?? c.lastSeen ?? null,
      open: status === 'ongoing',
    },
  ]);
  const starts = dates
    .flatMap((d) => (d.start ? [d.start] : []))
    .sort((a, b) => ((earliestDay(a) ?? '') < (earliestDay(b) ?? '') ? -1 : 1));
  const ends = dates
    .flatMap((d) => ((d.end ?? d.start) ? [d.end ?? d.start ?? ''] : []))
    .sort((a, b) => ((latestDay(a) ?? '') < (latestDay(b) ?? '') ? -1 : 1));
  const [first] = starts;
  if (!first) return '';
  return formatYears(first, dates.some((d) => d.open) ? 'open' : (ends.at(-1) ?? null), locale);
}

export type CountryPage = {
  prose: Prose;
  notes: Note[];
  missions: Card[];
  stories: Card[];
  accounts: Account[];
  /** People named in the accounts told on this page. */
  people: Story['people'];
  values: ValueRow[];
  years: string;
  /** What officers did in its missions, each once. */
  roles: Mission['roles'][number]['role'][];
};

/** Everything a country's page shows, in one language. */
export async function countryPage(
  { id, data }: Entry<Country>,
  locale: Locale,
): Promise<CountryPage> {
  const record = await theRecord();
  const prose = await proseOf('countries', id, locale);
  const missions = missionsIn(record, id);
  const about = storiesOf(record, (s) => s.countries.includes(id));
  // An account is told in full on the page of its first country; its missions' pages lead there.
  const short = about.filter((s) => s.data.kind === 'account' && s.data.countries[0] === id);
  const accounts = await accountsOf(short, locale);
  const values = valuesAbout(record, `country:${data.iso}`, [
    { kind: 'countries', id },
    ...short.map((s) => ({ kind: 'stories' as const, id: s.id })),
  ]);
  const cited = [
    ...prose.cited,
    ...accounts.flatMap((a) => a.prose.cited),
    ...values.flatMap(({ value }) => sourcesOfValue(value)),
    ...(data.disagreements ?? []).flatMap((d) => d.versions.flatMap((v) => v.sources)),
  ];
  return {
    prose,
    notes: notesFor(record, cited, locale),
    missions: missions.map((m) => missionCard(record, m, locale)),
    stories: about
      .filter((s) => s.data.kind === 'story')
      .map((story) => storyCard(record, story, locale)),
    accounts,
    people: short.flatMap((s) => s.data.people),
    values: values.map((v) => valueRow(record, v, locale)),
    years: yearsIn(record, id, locale),
    roles: [...new Set(missions.flatMap((m) => m.data.roles.map((r) => r.role)))],
  };
}
