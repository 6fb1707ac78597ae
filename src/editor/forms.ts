import { z } from 'astro/zod';
import { isDraft, toBeWritten } from '#src/domain/drafts.ts';
import { slugify } from '#src/domain/headings.ts';
import { parsePointer, singular } from '#src/domain/references.ts';
import { id, pointer } from '#src/schema/atoms.ts';
import { kinds, type Kind } from '#src/schema/kinds.ts';
import { publisher } from '#src/schema/source.ts';
import { factValue, publishedValue } from '#src/schema/value.ts';
import { slugKey, type Existing } from './existing.ts';
import type { Data } from './skeleton.ts';

/** What npm run new can write: a record of any kind, or a value in one that exists. */
export const things = [...(Object.keys(singular) as (keyof typeof singular)[]), 'value'] as const;
export type Thing = (typeof things)[number];

/** One question. What to write, and what may stand there, come from the field's schema. */
export type Question = {
  /** Dotted path of the field; its flag is made of it: canadianPolice.start is --canadian-police-start. */
  path: string;
  /** It is asked only then. */
  when?: (answers: Data) => boolean;
  /** What an empty answer stands for. */
  suggest?: (answers: Data) => string | undefined;
  /** Whether an answer is needed though the schema could do without; of a text, in one language at least. */
  needed?: (answers: Data) => boolean;
  /** What to wish for instead, when an answer will not do; null when it will. */
  refuse?: (answer: string, answers: Data) => string | null;
  /** Ids that name nothing are welcome. */
  open?: true;
  /** An empty answer leads back to this question. */
  back?: string;
  /** Neither language may wait for its translation: what it belongs to may be published. */
  now?: true;
};

export type Form = {
  /** Schema with a field for each question. */
  schema: z.ZodObject;
  questions: readonly Question[];
  /** The record, or value, that the answers make. */
  build: (answers: Data) => Data;
  /** What the record, or value, must look like. */
  whole: (answers: Data) => z.ZodType;
};

/** A text in the answers, by its path; '' when there is none, or none yet. */
export function textAt(answers: Data, path: string): string {
  const found = path
    .split('.')
    .reduce<unknown>((data, key) => (data as Data | null | undefined)?.[key], answers);
  return typeof found === 'string' && !Object.values(toBeWritten).includes(found) ? found : '';
}

const pair = (path: string, more: Omit<Question, 'path'> = {}): Question[] => [
  { path: `${path}.en`, ...more },
  { path: `${path}.fr`, ...more },
];

/** A short form: often the same in both languages, so that Enter takes it over. */
const shortForm = (path: string): Question[] => [
  { path: `${path}.en` },
  { path: `${path}.fr`, suggest: (answers) => textAt(answers, `${path}.en`) },
];

/** Dates of something and, once there is one, the documents that give them. */
const period = (path: string): Question[] => [
  { path: `${path}.start` },
  { path: `${path}.end` },
  {
    path: `${path}.sources`,
    when: (answers) => textAt(answers, `${path}.start`) + textAt(answers, `${path}.end`) !== '',
  },
];

/** Takes what somebody answered over what a skeleton starts from, part by part. */
const over = (base: Data, answers: Data): Data => ({
  ...base,
  ...Object.fromEntries(
    Object.entries(answers).map(([key, value]) => [
      key,
      isPlain(base[key]) && isPlain(value) ? over(base[key], value) : value,
    ]),
  ),
});
const isPlain = (value: unknown): value is Data =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** A record's form: its questions, the fields it starts with besides, and the field of its name. */
function record(
  kind: Kind,
  held: Existing,
  { questions, base, named }: { questions: Question[]; base: Data; named: string },
): Form {
  const { layout, schema } = kinds[kind];
  const place = (own: string) => `content/${kind}/${own}${layout === 'file' ? '.yaml' : ''}`;
  const idQuestion: Question = {
    path: 'id',
    suggest: (answers) =>
      slugify(textAt(answers, 'acronym.en') || nameIn(answers, named, 'en')) || undefined,
    refuse: (own) =>
      held.ids(kind).includes(own) ? `another id: ${place(own)} exists already` : null,
  };
  const slugs = ('slug' in schema.shape ? (['en', 'fr'] as const) : []).map((locale): Question => ({
    path: `slug.${locale}`,
    suggest: (answers) => slugify(nameIn(answers, named, locale)) || undefined,
    refuse: (slug, answers) => {
      const parent = kind === 'articles' ? textAt(answers, 'under') : kind;
      const owner = held.taken.get(slugKey(parent, locale, slug));
      return owner === undefined ? null : `another one: ${owner} already has it`;
    },
    needed: () => true,
  }));
  return {
    schema: z.strictObject({
      ...schema.shape,
      id: id.describe(
        `Its name in ${place('<id>')}: lower-case words joined by hyphens. It never changes once published.`,
      ),
    }),
    questions: questions.flatMap((q) =>
      q.path === 'id'
        ? [idQuestion]
        : q.path === 'slug'
          ? slugs
          : [q.path.startsWith(`${named}.`) ? { ...q, needed: () => true } : q],
    ),
    build: ({ id: _, ...answers }) => over({ draft: true, ...base }, answers),
    whole: () => schema,
  };
}

/** The name by which a record is known, in one language or, while that one waits, in the other. */
const nameIn = (answers: Data, path: string, locale: 'en' | 'fr') =>
  [path, `${path}.${locale}`, `${path}.en`, `${path}.fr`]
    .map((where) => textAt(answers, where))
    .find((name) => name !== '') ?? '';

/** The questions for a value; `under` is where they stand in the answers. */
const valueQuestions = (under: string, held: Existing, hasLabel: boolean): Question[] => {
  const at = (name: string) => `${under}${name}`;
  const own = (answers: Data) =>
    under === '' ? answers : ((answers[under.slice(0, -1)] ?? {}) as Data);
  const isNull = (answers: Data) => own(answers)['value'] === null;
  return [
    {
      path: at('id'),
      refuse: (name) => {
        const owner = held.taken.get(`value ${name}`);
        return owner === undefined ? null : `another id: ${owner} already has it`;
      },
    },
    ...(hasLabel ? pair(at('label'), { now: true }) : []),
    { path: at('value') },
    { path: at('valueMax'), when: (answers) => !isNull(answers) },
    { path: at('qualifier'), suggest: () => 'stated' },
    { path: at('unit') },
    { path: at('scope') },
    { path: at('status') },
    { path: at('asOf') },
    { path: at('asOfBasis'), suggest: () => 'stated' },
    ...pair(at('asOfNote'), {
      now: true,
      when: (answers) => ['inferred', 'copy-date'].includes(textAt(answers, at('asOfBasis'))),
    }),
    { path: at('source') },
    { path: at('language') },
    { path: at('supersedes') },
    ...pair(at('note'), { now: true, needed: isNull }),
  ];
};

const ask = (...paths: (string | Question | Question[])[]): Question[] =>
  paths.flatMap((p) => (typeof p === 'string' ? [{ path: p }] : p));

/** The form for a thing. `today` is the day on which it is filled in. */
export function formFor(thing: Thing, held: Existing, today: string): Form {
  const noDates = { start: null, end: null, sources: [] };
  const published = { modified: today };
  switch (thing) {
    case 'mission':
      return record('missions', held, {
        named: 'name',
        questions: ask(
          { path: 'kind', suggest: () => 'mission' }, pair('name'), shortForm('acronym'), 'id', 'slug',
          'organization', 'countries', period('mission'), period('canadianPolice'),
          { path: 'status', suggest: () => 'not-published' }, 'evidence',
        ), // prettier-ignore
        base: {
          acronym: null, mission: noDates, canadianPolice: noDates,
          armed: { status: 'not-published', sources: [] }, languages: { codes: [], sources: [] },
          roles: [], services: [], ...published,
        }, // prettier-ignore
      });
    case 'country':
      return record('countries', held, {
        named: 'name',
        questions: ask(
          pair('name'),
          'id',
          {
            path: 'iso',
            refuse: (iso) => {
              const owner = held.taken.get(`iso ${iso}`);
              return owner === undefined ? null : `another code: ${owner} already has it`;
            },
          },
          'slug',
          'region',
          'point.lon',
          'point.lat',
        ),
        base: published,
      });
    case 'story':
      return record('stories', held, {
        named: 'title',
        questions: ask(
          { path: 'kind', suggest: () => 'story' }, pair('title'), 'id', 'slug', pair('summary'),
          'date', 'countries', 'missions', 'services', 'published.sources',
        ), // prettier-ignore
        base: {
          date: null, missions: [], services: [], people: [],
          published: { withheldBy: [], withdrawn: null }, ...published,
        }, // prettier-ignore
      });
    case 'partner':
      return record('partners', held, {
        named: 'name',
        questions: ask(
          'kind', pair('name'), 'id', shortForm('shortName'), 'slug', pair('role.text'),
          'role.sources', period('period'),
        ), // prettier-ignore
        base: { shortName: null, period: noDates, ...published },
      });
    case 'article':
      return record('articles', held, {
        named: 'title',
        questions: ask(
          pair('title'), 'id', { path: 'under', needed: () => true }, 'slug', pair('summary'), 'sources',
        ), // prettier-ignore
        base: published,
      });
    case 'event':
      return record('events', held, {
        named: 'title',
        questions: ask(
          'date', pair('title'), 'id', pair('text'), 'kind', 'missions', 'countries', 'partners', 'sources',
        ), // prettier-ignore
        base: {},
      });
    case 'term':
      return record('terms', held, {
        named: 'term',
        questions: ask(pair('term'), 'id', shortForm('acronym'), pair('definition'), 'sources'),
        base: {},
      });
    case 'rule':
      return record('rules', held, {
        named: 'title',
        questions: ask(
          pair('title'), 'id', 'order', 'setBy', 'published', pair('text'), pair('question', { when: (a) => a['published'] !== 'no' }),
          pair('ask'), 'since', 'sources', { path: 'checked', suggest: () => today },
        ), // prettier-ignore
        base: { sources: [] },
      });
    case 'question':
      return record('questions', held, {
        named: 'title',
        questions: ask(
          pair('title'), 'id', 'order', 'asker', 'published', pair('text'), 'related', 'sources',
          { path: 'checked', suggest: () => today },
        ), // prettier-ignore
        base: { sources: [] },
      });
    case 'change':
      return record('changes', held, {
        named: 'title',
        questions: ask(
          { path: 'date', suggest: () => today }, 'kind', { path: 'significance', suggest: () => 'significant' }, pair('title'), 'id', pair('text'), 'related',
        ), // prettier-ignore
        base: {},
      });
    case 'source':
      return sourceForm(held, today);
    case 'figure':
      return figureForm(held, today);
    case 'value':
      return valueForm(held);
  }
}

function sourceForm(held: Existing, today: string): Form {
  const isNew = (answers: Data) => {
    const own = textAt(answers, 'publisher');
    return own !== '' && !held.ids('publishers').includes(own);
  };
  const form = record('sources', held, {
    named: 'title',
    questions: ask(
      'title',
      'id',
      { path: 'publisher', open: true },
      { path: 'publisherName.en', when: isNew, back: 'publisher' },
      { path: 'publisherName.fr', when: isNew, suggest: (a) => textAt(a, 'publisherName.en') },
      'url',
      'archive',
      'date',
      { path: 'retrieved', suggest: () => today },
      'languages',
      'kind',
      { path: 'type', suggest: () => 'webpage' },
      pair('describes', { needed: (answers) => answers['url'] === undefined }),
    ),
    base: { date: null },
  });
  return {
    ...form,
    schema: form.schema.extend({
      publisherName: publisher.shape.name.describe(
        'No publisher has this id yet. Its name in each language, the same in both when it has only one.',
      ),
    }),
    build: ({ publisherName: _, ...answers }) => form.build(answers),
  };
}

function figureForm(held: Existing, today: string): Form {
  const form = record('figures', held, {
    named: 'title',
    questions: ask(
      pair('title'),
      'id',
      'slug',
      pair('definition'),
      { path: 'rank', suggest: () => String(held.lastRank + 1) },
      valueQuestions('value.', held, false),
    ),
    base: { modified: today },
  });
  return {
    ...form,
    schema: form.schema.extend({ value: publishedValue.describe('Its first value.') }),
    build: ({ value, ...answers }) => {
      const first = (value ?? {}) as Data;
      return { ...form.build(answers), units: [first['unit']], values: [first] };
    },
  };
}

/** Kinds of record that tell numbers. */
const withValues = ['figures', 'missions', 'countries', 'stories', 'partners', 'articles'];

/** The record that a value is put into, as its pointer names it. */
export const hostOf = (answers: Data, held: Existing) => {
  const to = parsePointer(textAt(answers, 'to'));
  return to && held.content.records.find((r) => r.kind === to.to && r.id === to.id);
};

function valueForm(held: Existing): Form {
  const inFigure = (answers: Data) => hostOf(answers, held)?.kind === 'figures';
  /** A published record may name no draft; a document it relies on is published along with the value. */
  const published = (to: string, own: string, answers: Data) => {
    const file = held.draftFile(to, own);
    return file !== undefined && !isDraft(hostOf(answers, held)?.facts.data)
      ? `something published: ${file} is a draft`
      : null;
  };
  const questions = valueQuestions('', held, true).map((q): Question => {
    if (q.path.startsWith('label.')) return { ...q, when: (answers) => !inFigure(answers) };
    if (q.path === 'scope')
      return {
        ...q,
        suggest: (answers) => {
          const host = hostOf(answers, held);
          return host?.kind === 'missions' ? `mission:${host.id}` : undefined;
        },
        refuse: (scope, answers) => {
          const [kind = '', own = ''] = scope.split(':');
          const to = { mission: 'missions', country: 'isoCountries', service: 'partners' }[kind];
          return to === undefined ? null : published(to, own, answers);
        },
      };
    if (q.path === 'supersedes')
      return { ...q, refuse: (own, answers) => published('values', own, answers) };
    if (q.path === 'unit')
      return {
        ...q,
        suggest: (answers) => {
          const units = (hostOf(answers, held)?.facts.data as Data | undefined)?.['units'];
          return Array.isArray(units) && typeof units[0] === 'string' ? units[0] : undefined;
        },
      };
    return q;
  });
  return {
    schema: z.strictObject({
      ...factValue.shape,
      to: pointer.describe(
        'The figure, or the record, that it belongs to, as kind:id, such as figure:officers-total or mission:minusma-mali.',
      ),
    }),
    questions: [
      {
        path: 'to',
        refuse: (to, answers) => {
          const host = hostOf({ ...answers, to }, held);
          if (host && withValues.includes(host.kind) && host.facts.problems.length === 0)
            return null;
          if (host) return 'a figure, mission, country, story, partner or article that can be read';
          return 'a figure or record that exists, as kind:id';
        },
      },
      ...questions,
    ],
    build: ({ to: _, ...answers }) => answers,
    whole: (answers) => (inFigure(answers) ? publishedValue : factValue),
  };
}
