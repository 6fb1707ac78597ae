import { tellsConditions } from '#src/domain/conditions.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Mission } from '#src/schema/mission.ts';
import { articleLink, linkTo, type Link } from './links.ts';
import { must, type Entry, type TheRecord } from './record.ts';

/** What a mission's page says of conditions and risk. */
export type Conditions = {
  texts: { text: string; sources: readonly string[] }[];
  memorial: Link;
  /** Pages of the Government of Canada on travel, by country, and the documents that lead to them. */
  advice: Link[];
  adviceSources: string[];
  /** Every document it cites, in the order in which it stands. */
  cited: string[];
};

/** Conditions and risk of a mission in one language; null where the page does not tell of them. */
export function conditionsOf(
  record: TheRecord,
  { id, data }: Entry<Mission>,
  locale: Locale,
): Conditions | null {
  if (!tellsConditions(data)) return null;
  const texts = (data.conditions ?? []).map(({ text, sources }) => ({
    text: text[locale],
    sources,
  }));
  const advised = data.countries.flatMap((country) => {
    const { travelAdvice } = must(record.countries, country, id).data;
    return travelAdvice ? [{ country, ...travelAdvice }] : [];
  });
  const adviceSources = [...new Set(advised.flatMap(({ sources }) => sources))];
  return {
    texts,
    memorial: articleLink(must(record.articles, 'memorial', id)),
    advice: advised.map(({ country, address }) => ({
      name: linkTo(record, 'countries', country, id).name,
      addresses: address,
    })),
    adviceSources,
    cited: [...data.armed.sources, ...texts.flatMap(({ sources }) => sources), ...adviceSources],
  };
}
