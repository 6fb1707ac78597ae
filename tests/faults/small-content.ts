import { csvParse } from 'd3-dsv';
import { parse, stringify } from 'yaml';
import { parsePointer, referencesOf } from '#src/domain/references.ts';
import { inMemory } from '#src/gate/files.ts';
import { namedIn } from '#src/gate/prose.ts';
import { readContent, type RawRecord } from '#src/gate/read-content.ts';
import type { Publisher } from '#src/schema/source.ts';
import { textOf, type ContentFiles } from './corruption.ts';

/** Real records with which everything they rely on is small, one at least of each kind. */
export const chosen = [
  'missions un-spc-brindisi',
  'missions picp',
  'stories darfur-2006',
  'partners rcmp',
  'partners ppc',
  'countries guinea',
  'figures deployments-since-1989',
  'figures psops-spending',
  'events programme-renewed-2021',
  'terms un-police',
  'rules un-conduct',
  'questions again',
  'changes first-edition',
  'articles self-check',
  'articles join-questions',
  'articles licence',
  'articles borders',
] as const;

/** Pages of the site ask for these by name; they are cut down to what a page can be made of. */
const stubs: Record<string, string> = {
  'articles/my-service/facts.yaml': tool('service-search'),
  'articles/postings/facts.yaml': tool('postings'),
  'articles/join-timeline/facts.yaml': tool('timeline'),
  'articles/briefing-sheet/facts.yaml': tool('briefing-sheet'),
  ...Object.fromEntries(
    ['my-service', 'postings', 'join-timeline', 'briefing-sheet'].flatMap((id) => [
      [`articles/${id}/en.mdx`, 'A page.\n'],
      [`articles/${id}/fr.mdx`, 'Une page.\n'],
    ]),
  ),
  'figures/posts-authorized-per-mission.yaml': `title: { en: Posts, fr: Postes }
slug: { en: posts, fr: postes }
definition: { en: Places that may be filled., fr: Places à pourvoir. }
units: [posts]
rank: 9
values:
  - id: posts-at-most
    value: 12
    qualifier: exact
    unit: posts
    scope: programme
    status: ceiling
    asOf: '2018-06'
    asOfBasis: stated
    source: rcmp-po-2019
modified: '2026-11-21'
`,
};
function tool(name: string): string {
  return `title: { en: Tool ${name}, fr: Outil ${name} }
summary: { en: A tool., fr: Un outil. }
under: join
slug: { en: ${name}, fr: ${name} }
tool: ${name}
modified: '2026-11-21'
`;
}

/** Those records of the content, and all that they rely on: sound by itself, and small enough to be built in seconds. */
export function smallContent(files: ContentFiles): Map<string, string> {
  const { records } = readContent(inMemory(files));
  const named = new Map(records.map((record) => [`${record.kind} ${record.id}`, record]));
  for (const record of records) {
    const { values, iso } = record.facts.data as { values?: { id: string }[]; iso?: string };
    for (const { id } of values ?? []) named.set(`values ${id}`, record);
    if (iso) named.set(`isoCountries ${iso}`, record);
  }
  const kept = new Set<RawRecord>();
  const waiting = [...chosen.map((name) => {
    const record = named.get(name);
    if (!record) throw new Error(`content/ has no ${name} any more: choose another.`);
    return record;
  })]; // prettier-ignore
  const publishers = new Set<string>();
  const tables = ['contributions', 'totals'].map((name) => `content/un-police/${name}.csv`);
  for (const table of tables)
    for (const row of csvParse(fewRows(textOf(files, table)))) {
      const source = named.get(`sources ${row['source_id'] ?? ''}`);
      if (source) waiting.push(source);
    }
  for (let record = waiting.pop(); record; record = waiting.pop()) {
    if (kept.has(record)) continue;
    kept.add(record);
    for (const name of reliesOn(record)) {
      const found = named.get(name);
      if (found) waiting.push(found);
      else if (name.startsWith('publishers ')) publishers.add(name.slice('publishers '.length));
    }
  }
  const whole = [...kept].flatMap(({ facts, prose }) => [
    facts.file,
    ...Object.values(prose).map(({ file }) => file),
  ]);
  const names = parse(textOf(files, 'content/publishers.yaml')) as Record<string, Publisher>;
  const partners = new Set([...kept].map(({ kind, id }) => `${kind} ${id}`));
  const publisher = ({ name, partner = '' }: Publisher): Publisher =>
    partners.has(`partners ${partner}`) ? { name, partner } : { name };
  return new Map([
    ...Object.entries(stubs).map(([path, text]) => [`content/${path}`, text] as const),
    ...[...whole, 'content/site.yaml', 'content/un-police/series.yaml'].map(
      (file) => [file, textOf(files, file)] as const,
    ),
    ...tables.map((file) => [file, fewRows(textOf(files, file))] as const),
    [
      'content/publishers.yaml',
      stringify(
        Object.fromEntries(
          Object.entries(names).flatMap(([id, data]) =>
            publishers.has(id) ? [[id, publisher(data)]] : [],
          ),
        ),
      ),
    ],
  ]);
}

function reliesOn({ facts, prose }: RawRecord): string[] {
  const texts = Object.values(prose).map(({ text }) => text);
  return [
    ...referencesOf(facts.data).map(({ to, id }) => `${to} ${id}`),
    ...texts.flatMap((text) => {
      const { sources, values } = namedIn(text);
      const pointers = [...text.matchAll(/<Ref to="([^"]+)"/g)].map(([, to]) => parsePointer(to!));
      return [
        ...sources.map((id) => `sources ${id}`),
        ...values.map((id) => `values ${id}`),
        ...pointers.map((pointer) => (pointer ? `${pointer.to} ${pointer.id}` : '')),
      ];
    }),
  ];
}

/** Months of the UN series that no mission's own row divides: they can stand by themselves. */
const months = /^200[89]-0/;

/** The first row of a table of the UN series, and those of a few months. */
const fewRows = (table: string): string =>
  `${table.split('\n').filter((row, i) => i === 0 || months.test(row)).join('\n')}\n`; // prettier-ignore
