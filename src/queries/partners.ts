import type { Locale } from '#src/i18n/locales.ts';
import { collator } from '#src/i18n/format.ts';
import type { Partner } from '#src/schema/partner.ts';
import { partnerKinds } from '#src/schema/vocabularies.ts';
import { linkTo, type Link } from './links.ts';
import { missionCard, storyCard, type Card } from './cards.ts';
import { byStart, storiesOf } from './missions.ts';
import { notesFor, type Note } from './notes.ts';
import { proseOf, type Prose } from './prose.ts';
import { theRecord, type Entry } from './record.ts';
import { sourcesOfValue, valueRow, valuesAbout, type ValueRow } from './values.ts';

/** Partners by kind, then by name in the reader's language; kinds without any are left out. */
export async function partnersByKind(
  locale: Locale,
): Promise<{ kind: Partner['kind']; partners: Entry<Partner>[] }[]> {
  const { partners } = await theRecord();
  const order = collator(locale);
  return partnerKinds
    .map((kind) => ({
      kind,
      partners: [...partners.values()]
        .filter((p) => p.data.kind === kind)
        .sort((a, b) => order.compare(a.data.name[locale], b.data.name[locale])),
    }))
    .filter((group) => group.partners.length > 0);
}

export type PartnerPage = {
  prose: Prose;
  notes: Note[];
  missions: Card[];
  stories: Card[];
  values: ValueRow[];
  successor: Link | null;
  predecessors: Link[];
  parent: Link | null;
};

/** Everything a partner's page shows, in one language. */
export async function partnerPage(
  { id, data }: Entry<Partner>,
  locale: Locale,
): Promise<PartnerPage> {
  const record = await theRecord();
  const prose = await proseOf('partners', id, locale);
  const values = valuesAbout(record, `service:${id}`, [{ kind: 'partners', id }]);
  const cited = [
    ...data.role.sources,
    ...data.period.sources,
    ...(data.formerNames ?? []).flatMap((n) => n.sources),
    ...(data.contacts ?? []).flatMap((c) => c.sources),
    ...prose.cited,
    ...values.flatMap(({ value }) => sourcesOfValue(value)),
    ...(data.disagreements ?? []).flatMap((d) => d.versions.flatMap((v) => v.sources)),
  ];
  return {
    prose,
    notes: notesFor(record, cited, locale),
    missions: [...record.missions.values()]
      .filter((m) => m.data.services.some((s) => s.partner === id))
      .sort(byStart)
      .map((m) => missionCard(record, m, locale)),
    stories: storiesOf(record, (s) => s.kind === 'story' && s.services.includes(id)).map((story) =>
      storyCard(record, story, locale),
    ),
    values: values.map((v) => valueRow(record, v, locale)),
    successor: data.successor === undefined ? null : linkTo(record, 'partners', data.successor, id),
    predecessors: [...record.partners.values()]
      .filter((p) => p.data.successor === id)
      .map((p) => linkTo(record, 'partners', p.id)),
    parent: data.parent === undefined ? null : linkTo(record, 'partners', data.parent, id),
  };
}
