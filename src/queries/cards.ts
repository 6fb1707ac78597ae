import type { Locale } from '#src/i18n/locales.ts';
import { t } from '#src/i18n/words.ts';
import type { Mission } from '#src/schema/mission.ts';
import type { Story } from '#src/schema/story.ts';
import { linkTo } from './links.ts';
import { canadianYears } from './missions.ts';
import type { Entry, TheRecord } from './record.ts';

/** A record as a card in a list: a line above, its name, a line below. */
export type Card = {
  name: string;
  href: string;
  over?: string | null;
  text?: string | null;
  id?: string;
};

const placesOf = (record: TheRecord, countries: readonly string[], locale: Locale): string =>
  countries.map((id) => linkTo(record, 'countries', id).name[locale]).join(', ');

/** A mission by its short name, with where and when. */
export function missionCard(record: TheRecord, { id, data }: Entry<Mission>, locale: Locale): Card {
  const acronym = data.acronym?.[locale];
  return {
    name: acronym ?? data.name[locale],
    href: linkTo(record, 'missions', id).addresses[locale],
    over: `${placesOf(record, data.countries, locale)} · ${canadianYears(data, locale) || t(locale).map.datesUnknown}`,
    text: acronym === undefined ? t(locale).organizations[data.organization] : data.name[locale],
  };
}

/** A story by its title, with where, when and what it is about. */
export function storyCard(record: TheRecord, { id, data }: Entry<Story>, locale: Locale): Card {
  return {
    name: data.title[locale],
    href: linkTo(record, 'stories', id).addresses[locale],
    over: [placesOf(record, data.countries, locale), data.date?.slice(0, 4)]
      .filter(Boolean)
      .join(' · '),
    text: data.summary[locale],
  };
}
