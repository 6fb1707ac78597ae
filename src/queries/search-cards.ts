import { latestValue } from '#src/domain/current-value.ts';
import type { AnswerCard, AnswerCards } from '#src/domain/search-table.ts';
import { formatEdtf, upperFirst } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { addressesOf } from '#src/i18n/routes.ts';
import { t } from '#src/i18n/words.ts';
import { linkTo } from './links.ts';
import { canadianYears } from './missions.ts';
import { theRecord } from './record.ts';
import { belowBase } from './search-concerns.ts';
import { valueRow } from './values.ts';

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
