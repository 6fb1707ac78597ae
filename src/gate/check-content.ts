import { parseEdtf, liesWithin, type EdtfPoint } from '#src/domain/edtf.ts';
import { parsePointer, referencesOf } from '#src/domain/references.ts';
import { id } from '#src/schema/atoms.ts';
import { kinds, type Kind } from '#src/schema/kinds.ts';
import { publisher } from '#src/schema/source.ts';
import { site } from '#src/schema/site.ts';
import { unSeries } from '#src/schema/un-police.ts';
import { z } from 'astro/zod';
import { closest } from './closest.ts';
import { asText, show, type Problem } from './problem.ts';
import { checkPair, checkProse, namedIn, type Known, type Person } from './prose.ts';
import { readContent, type RawContent, type RawRecord } from './read-content.ts';
import { checkShape, dotted } from './shape.ts';
import { checkTables } from './tables.ts';
import type { YamlFile } from './yaml-file.ts';

type Data = Record<string, unknown>;
const dataOf = (record: RawRecord) => (record.facts.data ?? {}) as Data;
const publishers = z.record(id, publisher);

/** Every mistake in the content below a folder; an empty list when it may be built. */
export function checkContent(root: string): Problem[] {
  const content = readContent(root);
  const problems = [...content.problems];
  const sound = new Set<RawRecord>();
  for (const record of content.records) {
    const wrong = checkShape(record.facts, kinds[record.kind].schema);
    if (wrong.length === 0) sound.add(record);
    problems.push(...wrong);
  }
  if (content.publishers) problems.push(...checkShape(content.publishers, publishers));
  if (content.site) problems.push(...checkShape(content.site, site));
  if (content.series) problems.push(...checkShape(content.series, unSeries));

  const known = knownIds(content);
  problems.push(...checkReferences(content, known));
  problems.push(...checkRepeats(content));
  problems.push(...checkAllProse(content, known));
  for (const record of sound)
    if (record.kind === 'missions') problems.push(...checkMissionDates(record));
  problems.push(...checkTables(content, known));
  // An unreadable record would make its sources look unused: those would be follow-on mistakes.
  if (sound.size === content.records.length && content.problems.length === 0)
    problems.push(...checkUnused(content));
  return problems;
}

/** Values of a record: on a figure's page, or told on the record's own. */
const valuesOf = (record: RawRecord): Data[] => {
  const values = dataOf(record)['values'];
  return Array.isArray(values)
    ? (values as (Data | null)[]).filter((v) => v !== null && typeof v === 'object')
    : [];
};

function knownIds(content: RawContent): Known {
  const ids = new Map<string, string[]>(Object.keys(kinds).map((kind) => [kind, []]));
  const iso: string[] = [];
  const values: string[] = [];
  for (const record of content.records) {
    ids.get(record.kind)?.push(record.id);
    values.push(...valuesOf(record).map((v) => String(v['id'])));
    if (record.kind === 'countries') iso.push(String(dataOf(record)['iso']));
  }
  ids.set('values', values);
  ids.set('isoCountries', iso);
  ids.set('publishers', Object.keys((content.publishers?.data as Data | null) ?? {}));
  const sets = new Map([...ids].map(([kind, list]) => [kind, new Set(list)]));
  return {
    has: (kind, id) => sets.get(kind)?.has(id) ?? false,
    ids: (kind) => ids.get(kind) ?? [],
  };
}

const wantedRecord: Record<string, string> = {
  values: 'the id of a published value',
  isoCountries: 'the code of a country that has a record',
  publishers: 'an id in content/publishers.yaml',
};

function checkReferences(content: RawContent, known: Known): Problem[] {
  const files: YamlFile[] = [
    ...content.records.map((r) => r.facts),
    ...(content.publishers ? [content.publishers] : []),
  ];
  return files.flatMap((file) =>
    referencesOf(file.data).flatMap(({ path, to, id }) => {
      if (known.has(to, id)) return [];
      const near = closest(id, known.ids(to));
      return [
        {
          file: file.file,
          ...file.placeOf(path),
          field: dotted(path),
          found: `'${id}', which names nothing`,
          wanted: `${wantedRecord[to] ?? `the id of a record in content/${to}`}${near ? `, such as '${near}'` : ''}`,
        },
      ];
    }),
  );
}

/** Ids of values are unique on the whole site, slugs and country codes within their kind and place. */
function checkRepeats(content: RawContent): Problem[] {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  const claim = (key: string, record: RawRecord, path: (string | number)[], what: string) => {
    const owner = first.get(key);
    if (owner === undefined) first.set(key, record.facts.file);
    else
      problems.push({
        file: record.facts.file, ...record.facts.placeOf(path), field: dotted(path),
        found: what, wanted: `another one: ${owner} already has it`,
      }); // prettier-ignore
  };
  for (const record of content.records) {
    const data = dataOf(record);
    valuesOf(record).forEach((value, i) => {
      claim(
        `value ${String(value['id'])}`,
        record,
        ['values', i, 'id'],
        `the id ${show(value['id'])} a second time`,
      );
    });
    const slug = data['slug'] as Data | undefined;
    for (const locale of ['en', 'fr'])
      if (slug && typeof slug[locale] === 'string')
        claim(
          `slug ${record.kind} ${asText(data['under'])} ${locale} ${slug[locale]}`,
          record,
          ['slug', locale],
          `the address '${slug[locale]}' a second time`,
        );
    if (record.kind === 'countries')
      claim(
        `iso ${String(data['iso'])}`,
        record,
        ['iso'],
        `the code ${show(data['iso'])} a second time`,
      );
  }
  return problems;
}

function checkAllProse(content: RawContent, known: Known): Problem[] {
  return content.records.flatMap((record) => {
    const kind = kinds[record.kind];
    if (!('prose' in kind)) return [];
    const { en, fr } = record.prose;
    const folder = record.facts.file.replace(/facts\.yaml$/, '');
    const absent = (file: string, other: string): Problem => ({
      file: folder + file, line: 1, column: 1, field: '', found: 'no file',
      wanted: `the text in this language too: ${other}. Both languages are published together or not at all`,
    }); // prettier-ignore
    const problems: Problem[] = [];
    if (!en && (fr || kind.prose === 'required'))
      problems.push(absent('en.mdx', fr ? 'fr.mdx is there' : 'records of this kind have one'));
    if (!fr && (en || kind.prose === 'required'))
      problems.push(absent('fr.mdx', en ? 'en.mdx is there' : 'records of this kind have one'));
    const listed = dataOf(record)['people'];
    const people = (Array.isArray(listed) ? listed : []) as Person[];
    for (const prose of [en, fr]) if (prose) problems.push(...checkProse(prose, known, people));
    if (en && fr) problems.push(...checkPair(en, fr));
    return problems;
  });
}

function checkMissionDates(record: RawRecord): Problem[] {
  const data = dataOf(record) as Record<
    'mission' | 'canadianPolice',
    Record<string, string | null | undefined>
  >;
  const { start, end } = data.mission;
  if (!start && !end) return [];
  const outer = { kind: 'interval' as const, start: pointOf(start), end: pointOf(end) };
  return (['start', 'end', 'firstSeen', 'lastSeen'] as const).flatMap((field) => {
    const date = data.canadianPolice[field];
    if (!date || liesWithin(date, outer) !== 'no') return [];
    const path = ['canadianPolice', field];
    return [
      {
        file: record.facts.file, ...record.facts.placeOf(path), field: dotted(path), found: show(date),
        wanted: `a date within the mission's own (${start ?? 'unknown'} to ${end ?? 'not ended or unknown'}); if sources disagree, say so under disagreements`,
      },
    ]; // prettier-ignore
  });
}

function pointOf(text: string | null | undefined): EdtfPoint | null {
  if (!text) return null;
  const result = parseEdtf(text);
  return result.ok && result.date.kind === 'point' ? result.date.point : null;
}

/** Sources and publishers that nothing names. */
function checkUnused(content: RawContent): Problem[] {
  const used = new Set<string>();
  for (const record of content.records) {
    for (const { to, id } of referencesOf(record.facts.data)) used.add(`${to} ${id}`);
    for (const prose of Object.values(record.prose)) {
      for (const id of namedIn(prose.text).sources) used.add(`sources ${id}`);
      for (const [, to] of prose.text.matchAll(/<Ref to="([^"]+)"/g)) {
        const pointer = parsePointer(to ?? '');
        if (pointer) used.add(`${pointer.to} ${pointer.id}`);
      }
    }
  }
  for (const table of Object.values(content.tables))
    for (const [, id] of table?.text.matchAll(/,([a-z0-9-]+)(?:,[a-z-]*)?$/gm) ?? [])
      used.add(`sources ${id ?? ''}`);
  const unused = (kind: Kind | 'publishers', id: string, file: string, line: number): Problem[] =>
    used.has(`${kind} ${id}`)
      ? []
      : [
          {
            file,
            line,
            column: 1,
            field: '',
            found: `'${id}', which nothing relies on`,
            wanted: 'a record or a text that cites it, or no such record',
          },
        ];
  return [
    ...content.records.flatMap((r) =>
      r.kind === 'sources' ? unused('sources', r.id, r.facts.file, 1) : [],
    ),
    ...Object.keys((content.publishers?.data as Data | null) ?? {}).flatMap((id) =>
      unused(
        'publishers',
        id,
        content.publishers?.file ?? '',
        content.publishers?.placeOf([], id).line ?? 1,
      ),
    ),
  ];
}
