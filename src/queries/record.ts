import { getCollection } from 'astro:content';
import { modifiedWith } from '#src/domain/changes.ts';
import { parsePointer } from '#src/domain/references.ts';
import type { Article } from '#src/schema/article.ts';
import type { Change } from '#src/schema/change.ts';
import type { Country } from '#src/schema/country.ts';
import type { RecordEvent } from '#src/schema/event.ts';
import type { Figure } from '#src/schema/figure.ts';
import { kinds, type Kind } from '#src/schema/kinds.ts';
import type { Mission } from '#src/schema/mission.ts';
import type { Partner } from '#src/schema/partner.ts';
import type { Publisher, Source } from '#src/schema/source.ts';
import type { Question } from '#src/schema/question.ts';
import type { Rule } from '#src/schema/rule.ts';
import type { Story } from '#src/schema/story.ts';
import type { Term } from '#src/schema/term.ts';
import type { FactValue, PublishedValue } from '#src/schema/value.ts';
import { shownTo } from './drafts.ts';

export type Entry<T> = { id: string; data: T };

type Shapes = {
  missions: Mission;
  countries: Country;
  stories: Story;
  partners: Partner;
  figures: Figure;
  sources: Source;
  events: RecordEvent;
  terms: Term;
  changes: Change;
  rules: Rule;
  questions: Question;
  articles: Article;
};

/** A value with the record it stands in; `label` only when it is told on that record's own page. */
export type OwnedValue = {
  value: PublishedValue & Partial<Pick<FactValue, 'label'>>;
  owner: { kind: Kind; id: string };
};

export type TheRecord = {
  [K in Kind]: Map<string, Entry<Shapes[K]>>;
} & {
  publishers: Map<string, Publisher>;
  values: Map<string, OwnedValue>;
};

let memory: Promise<TheRecord> | undefined;

/** The whole record, read once a build: collections come in no promised order, so they are sorted by id. */
export const theRecord = (): Promise<TheRecord> => {
  // In dev a changed file must be seen; in a build nothing changes.
  if (import.meta.env.DEV) return read();
  return (memory ??= read());
};

async function read(): Promise<TheRecord> {
  const all = async <K extends Kind>(kind: K): Promise<Map<string, Entry<Shapes[K]>>> => {
    const entries = await getCollection(kind);
    // Drafts are seen by whoever edits the record, and by nobody else.
    const sorted = shownTo(import.meta.env.DEV ? 'editor' : 'public', entries)
      .map(({ id, data }) => ({ id, data: data as Shapes[K] }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    return new Map(sorted.map((entry) => [entry.id, entry]));
  };
  const publishers = await getCollection('publishers');
  const record = {
    missions: await all('missions'),
    countries: await all('countries'),
    stories: await all('stories'),
    partners: await all('partners'),
    figures: await all('figures'),
    sources: await all('sources'),
    events: await all('events'),
    terms: await all('terms'),
    changes: await all('changes'),
    rules: await all('rules'),
    questions: await all('questions'),
    articles: await all('articles'),
    publishers: new Map(publishers.map(({ id, data }) => [id, data])),
  };
  moveDates(record);
  const values = new Map<string, OwnedValue>();
  for (const kind of [
    'figures',
    'missions',
    'countries',
    'stories',
    'partners',
    'articles',
  ] as const)
    for (const { id, data } of record[kind].values())
      for (const value of data.values ?? []) values.set(value.id, { value, owner: { kind, id } });
  return { ...record, values };
}

/** Significant changes move the date modified of the records they concern, and of those whose values they tell. */
function moveDates(record: Pick<TheRecord, Kind>): void {
  const changes = [...record.changes.values()];
  for (const kind of Object.keys(kinds) as Kind[])
    for (const entry of record[kind].values()) {
      const { data } = entry as Entry<{ modified?: string; values?: { id: string }[] }>;
      if (data.modified === undefined) continue;
      const values = new Set(data.values?.map(({ id }) => id));
      const own = changes.filter(
        (change) =>
          change.data.values?.some(({ of }) => values.has(of)) === true ||
          change.data.related?.some((text) => {
            const pointer = parsePointer(text);
            return pointer?.to === kind && pointer.id === entry.id;
          }) === true,
      );
      (entry as { data: object }).data = { ...data, modified: modifiedWith(data.modified, own) };
    }
}

/** A record that must exist: the gate has followed every reference, so a miss here is a fault of ours. */
export function must<T>(map: Map<string, T>, id: string, from: string): T {
  const found = map.get(id);
  if (found === undefined)
    throw new Error(
      `No record is called "${id}". It is asked for by ${from}; run npm run content.`,
    );
  return found;
}
