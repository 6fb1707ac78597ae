import { earliestDay } from '#src/domain/edtf.ts';
import { formatPeriod, formatYears } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { t } from '#src/i18n/words.ts';
import type { Mission } from '#src/schema/mission.ts';
import type { Story } from '#src/schema/story.ts';
import { storyCard, type Card } from './cards.ts';
import { conditionsOf, type Conditions } from './conditions.ts';
import { notesFor, type Note } from './notes.ts';
import { proseOf, type Prose } from './prose.ts';
import { theRecord, type Entry, type TheRecord } from './record.ts';
import { linkTo, type Link } from './links.ts';
import { missionSeries, type MonthCount } from './series.ts';
import { sourcesOfValue, valueRow, valuesAbout, type ValueRow } from './values.ts';

type Period = Mission['mission'];

/** Sorts by the earliest date known of the Canadian part; missions without any come last. */
export const byStart = (a: Entry<Mission>, b: Entry<Mission>): number => {
  const key = ({ data, id }: Entry<Mission>) => {
    const start = data.canadianPolice.start ?? data.canadianPolice.firstSeen ?? data.mission.start;
    return `${start ? (earliestDay(start) ?? '9') : '9'} ${id}`;
  };
  return key(a) < key(b) ? -1 : 1;
};

/** Every mission, in order of time. */
export const missionsInTime = async (): Promise<Entry<Mission>[]> =>
  [...(await theRecord()).missions.values()].sort(byStart);

/** A period in words; what is not published is said, never guessed. */
export function periodText(
  period: Pick<Period, 'start' | 'end'>,
  ongoing: boolean,
  locale: Locale,
): string {
  if (period.start === null && period.end === null) return t(locale).page.notPublished;
  return formatPeriod(period.start, period.end ?? (ongoing ? 'open' : null), locale);
}

/** Years of the Canadian part for lists and marks: 1993–1996, from 2019, or '' when no date is known. */
export function canadianYears({ canadianPolice: c, status }: Mission, locale: Locale): string {
  const start = c.start ?? c.firstSeen ?? null;
  const end = c.end ?? (status === 'ongoing' ? 'open' : (c.lastSeen ?? null));
  if (start === null && (end === null || end === 'open')) return '';
  return formatYears(start, end, locale);
}

export type MissionPage = {
  prose: Prose;
  notes: Note[];
  places: (Link & { id: string })[];
  services: (Link & { sources: string[] })[];
  /** Conditions and risk; null where the page does not tell of them. */
  conditions: Conditions | null;
  values: ValueRow[];
  months: MonthCount[];
  stories: Card[];
  points: { lon: number; lat: number; name: string }[];
};

/** Everything a mission's page shows, in one language. */
export async function missionPage(mission: Entry<Mission>, locale: Locale): Promise<MissionPage> {
  const record = await theRecord();
  const { data, id } = mission;
  const prose = await proseOf('missions', id, locale);
  const values = valuesAbout(record, `mission:${id}`, [{ kind: 'missions', id }]);
  const months = data.unSeries ? missionSeries(data.unSeries) : [];
  const conditions = conditionsOf(record, mission, locale);
  const about = storiesOf(record, ({ missions }) => missions.includes(id));
  const cited = [
    ...data.mission.sources,
    ...data.canadianPolice.sources,
    ...data.armed.sources,
    ...data.languages.sources,
    ...data.roles.flatMap((r) => r.sources),
    ...data.services.flatMap((s) => s.sources),
    ...prose.cited,
    ...(conditions?.cited ?? []),
    ...values.flatMap(({ value }) => sourcesOfValue(value)),
    ...(data.disagreements ?? []).flatMap((d) => d.versions.flatMap((v) => v.sources)),
    ...months.flatMap((m) => (m.source ? [m.source] : [])),
  ];
  return {
    prose,
    notes: notesFor(record, cited, locale),
    places: data.countries.map((c) => ({ id: c, ...linkTo(record, 'countries', c, id) })),
    services: data.services.map((s) => ({
      ...linkTo(record, 'partners', s.partner, id),
      sources: s.sources,
    })),
    conditions,
    values: values.map((value) => valueRow(record, value, locale)),
    months,
    stories: about
      .toSorted((a, b) => Number(a.data.kind === 'account') - Number(b.data.kind === 'account'))
      .map((story) => storyCard(record, story, locale)),
    points: data.countries.flatMap((c) => {
      const country = record.countries.get(c)?.data;
      return country ? [{ ...country.point, name: country.name[locale] }] : [];
    }),
  };
}

/** A story too short for a page of its own. */
export type Account = { id: string; title: string; prose: Prose };

/** Accounts with their texts, for the page that tells them. */
export const accountsOf = (stories: readonly Entry<Story>[], locale: Locale): Promise<Account[]> =>
  Promise.all(
    stories.map(async ({ id, data }) => ({
      id,
      title: data.title[locale],
      prose: await proseOf('stories', id, locale),
    })),
  );

/** Stories that meet a condition, newest first. */
export function storiesOf(record: TheRecord, wanted: (story: Story) => boolean) {
  return [...record.stories.values()]
    .filter((s) => wanted(s.data))
    .sort((a, b) => ((a.data.date ?? '') > (b.data.date ?? '') ? -1 : 1));
}
