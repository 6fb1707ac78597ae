import { parseEdtf, liesWithin, type EdtfPoint } from '#src/domain/edtf.ts';
import { isDraft } from '#src/domain/drafts.ts';
import { parsePointer, referencesOf } from '#src/domain/references.ts';
import { id } from '#src/schema/atoms.ts';
import { freshnessSlug, seriesSlug, type Both } from '#src/i18n/segments.ts';
import { kinds, type Kind } from '#src/schema/kinds.ts';
import { publisher } from '#src/schema/source.ts';
import { site } from '#src/schema/site.ts';
import { unSeries } from '#src/schema/un-police.ts';
import { z } from 'astro/zod';
import { csvParse } from 'd3-dsv';
import { closest } from './closest.ts';
import { checkChanges } from './changes.ts';
import { checkDrafts } from './drafts.ts';
import { checkLengths } from './field-lengths.ts';
import { checkFieldNumbers } from './field-numbers.ts';
import { checkLanguage } from './language.ts';
import { asText, show, type Problem } from './problem.ts';
import { checkPair, checkProse, namedIn, type Known, type Person } from './prose.ts';
import { readContent, type RawContent, type RawRecord } from './read-content.ts';
import { checkShape, dotted } from './shape.ts';
import { checkTables } from './tables.ts';
import { wantedId } from './wanted.ts';
import type { YamlFile } from './yaml-file.ts';

type Data = Record<string, unknown>;
const isData = (value: unknown): value is Data => value !== null && typeof value === 'object';
const dataOf = (record: RawRecord): Data => (isData(record.facts.data) ? record.facts.data : {});
const isRead = (file: YamlFile) => file.problems.length === 0;
const publishers = z.record(id, publisher);

export type Checked = { mistakes: Problem[]; notices: Problem[] };

/** Every mistake in the content below a folder; an empty list when it may be built. */
export const checkContent = (root: string): Problem[] => readAndCheck(root).mistakes;

/** The mistakes, and what somebody should look at: what drafts wait for, and what rules on language are not sure of. */
export const readAndCheck = (root: string): Checked => checkRead(readContent(root));

/** The same for content that is read already. */
export function checkRead(content: RawContent): Checked {
  const problems = [...content.problems];
  /** Texts of files with mistakes: what stands anywhere in them is not called unused. */
  const spoiled: string[] = [];
  const check = (file: YamlFile, schema: z.ZodType) => {
    const wrong = isRead(file) ? checkShape(file, schema) : [];
    problems.push(...wrong);
    if (wrong.length > 0 || !isRead(file)) spoiled.push(file.text ?? '');
  };
  for (const record of content.records) check(record.facts, kinds[record.kind].schema);
  check(content.publishers, publishers);
  check(content.site, site);
  check(content.series, unSeries);

  const known = knownIds(content);
  problems.push(...checkReferences(content, known));
  problems.push(...checkRepeats(content));
  problems.push(...checkAllProse(content, known));
  for (const record of content.records)
    if (record.kind === 'missions') problems.push(...checkMissionDates(record));
  problems.push(...checkTables(content, known));
  problems.push(...checkChanges(content));
  problems.push(...checkUnused(content, known, spoiled));
  problems.push(...checkDrafts(content));
  problems.push(...checkLengths(content));
  problems.push(...checkFieldNumbers(content));
  problems.push(...checkLanguage(content));
  return {
    mistakes: problems.filter((p) => !p.notice),
    notices: problems.filter((p) => p.notice),
  };
}

/** Values of a record: on a figure's page, or told on the record's own. */
const valuesOf = (record: RawRecord): Data[] => {
  const values: unknown = dataOf(record)['values'];
  return Array.isArray(values) ? values.map((value: unknown) => (isData(value) ? value : {})) : [];
};
const keysOf = (data: unknown) => (isData(data) ? Object.keys(data) : []);

function knownIds(content: RawContent): Known {
  const ids = new Map<string, Set<string>>();
  const add = (kind: string, id: unknown) =>
    ids.set(kind, (ids.get(kind) ?? new Set()).add(asText(id)));
  // What stands in a file that cannot be read is not known; nothing may be called missing because of it.
  const unread = new Set<string>();
  for (const { facts, kind, id } of content.records) {
    add(kind, id);
    if (isRead(facts)) continue;
    unread.add('values');
    if (kind === 'countries') unread.add('isoCountries');
    if (kind === 'missions') unread.add('unCodes');
  }
  for (const record of content.records) {
    for (const value of valuesOf(record)) add('values', value['id']);
    if (record.kind === 'countries') add('isoCountries', dataOf(record)['iso']);
    if (record.kind === 'missions') add('unCodes', dataOf(record)['unSeries']);
  }
  if (!isRead(content.publishers)) unread.add('publishers');
  if (!isRead(content.series)) unread.add('unCodes').add('unNotes');
  for (const id of keysOf(content.publishers.data)) add('publishers', id);
  const series = isData(content.series.data) ? content.series.data : {};
  for (const code of ['ALL', ...keysOf(series['missions'])]) add('unCodes', code);
  for (const note of keysOf(series['notes'])) add('unNotes', note);
  const { totals } = content.tables;
  if (!totals) unread.add('unMonths');
  for (const row of totals ? csvParse(totals.text) : [])
    if (row['count']) add('unMonths', row['month']);

  const missing: Known['missing'] = [];
  return {
    has: (kind, id) => {
      const found = unread.has(kind) || (ids.get(kind)?.has(id) ?? false);
      if (!found) missing.push({ kind, id });
      return found;
    },
    ids: (kind) => [...(ids.get(kind) ?? [])],
    missing,
  };
}

function checkReferences(content: RawContent, known: Known): Problem[] {
  const files = [...content.records.map((r) => r.facts), content.publishers];
  return files.flatMap((file) =>
    referencesOf(file.data).flatMap(({ path, to, id }) => {
      // What can be no id at all is told by the schema.
      if (!/^[\w-]+$/.test(id) || known.has(to, id)) return [];
      return [
        {
          file: file.file,
          ...file.placeOf(path),
          field: dotted(path),
          found: `${show(id)}, which names nothing`,
          wanted: wantedId(to, id, known.ids(to)),
        },
      ];
    }),
  );
}

/** Pages that no record makes, below the page that others stand under too. */
const ownPages = { figures: seriesSlug, about: freshnessSlug };

/** Ids of values and country codes are unique on the whole site, slugs below the page they stand under. */
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
      const id = asText(value['id']);
      if (id) claim(`value ${id}`, record, ['values', i, 'id'], `the id '${id}' a second time`);
    });
    // An article stands under another page, such as that of all figures, beside the records there.
    const parent = record.kind === 'articles' ? asText(data['under']) : record.kind;
    const pages: Partial<Record<string, Both>> = ownPages;
    for (const locale of ['en', 'fr'] as const) {
      const slug = isData(data['slug']) ? asText(data['slug'][locale]) : '';
      if (slug && slug === pages[parent]?.[locale])
        problems.push({
          file: record.facts.file, ...record.facts.placeOf(['slug', locale]), field: `slug.${locale}`,
          found: `the address '${slug}' a second time`,
          wanted: 'another one: a page of the site itself already has it',
        }); // prettier-ignore
      else if (slug)
        claim(
          `slug ${parent} ${locale} ${slug}`,
          record,
          ['slug', locale],
          `the address '${slug}' a second time`,
        );
    }
    const iso = asText(data['iso']);
    if (iso) claim(`iso ${iso}`, record, ['iso'], `the code '${iso}' a second time`);
  }
  return problems;
}

function checkAllProse(content: RawContent, known: Known): Problem[] {
  return content.records.flatMap((record) => {
    const kind = kinds[record.kind];
    if (!('prose' in kind)) return [];
    const { en, fr } = record.prose;
    const folder = record.facts.file.replace(/facts\.yaml$/, '');
    // The two texts of a draft need not be there yet, nor match.
    const waiting = isDraft(record.facts.data) ? ({ notice: true } as const) : {};
    const absent = (file: string, other: string): Problem => ({
      file: folder + file, line: 1, column: 1, field: '', found: 'no file',
      wanted: `the text in this language too: ${other}. Both languages are published together or not at all`,
      ...waiting,
    }); // prettier-ignore
    const problems: Problem[] = [];
    if (!en && (fr || kind.prose === 'required'))
      problems.push(absent('en.mdx', fr ? 'fr.mdx is there' : 'records of this kind have one'));
    if (!fr && (en || kind.prose === 'required'))
      problems.push(absent('fr.mdx', en ? 'en.mdx is there' : 'records of this kind have one'));
    const people = isRead(record.facts) ? peopleOf(record) : null;
    for (const prose of [en, fr]) if (prose) problems.push(...checkProse(prose, known, people));
    if (en && fr) problems.push(...checkPair(en, fr).map((p) => ({ ...p, ...waiting })));
    return problems;
  });
}

/** People whom a story may name; whoever lacks a key or a name is told by the schema. */
function peopleOf(record: RawRecord): Person[] {
  const people: unknown = dataOf(record)['people'];
  return (Array.isArray(people) ? people : [])
    .filter(isData)
    .map((p) => ({ id: asText(p['id']), names: [asText(p['name']), asText(p['shortName'])] }));
}

function checkMissionDates(record: RawRecord): Problem[] {
  const { mission, canadianPolice } = dataOf(record);
  if (!isData(mission) || !isData(canadianPolice)) return [];
  const [start, end] = [asText(mission['start']), asText(mission['end'])];
  const outer = { kind: 'interval' as const, start: pointOf(start), end: pointOf(end) };
  if (!outer.start && !outer.end) return [];
  return (['start', 'end', 'firstSeen', 'lastSeen'] as const).flatMap((field) => {
    const date = asText(canadianPolice[field]);
    if (!date || liesWithin(date, outer) !== 'no') return [];
    const path = ['canadianPolice', field];
    return [
      {
        file: record.facts.file, ...record.facts.placeOf(path), field: dotted(path), found: show(date),
        wanted: `a date within the mission's own (${start || 'unknown'} to ${end || 'not ended or unknown'}); if sources disagree, say so under disagreements`,
      },
    ]; // prettier-ignore
  });
}

function pointOf(text: string): EdtfPoint | null {
  const result = parseEdtf(text);
  return result.ok && result.date.kind === 'point' ? result.date.point : null;
}

/**
 * Sources and publishers that nothing names. Not those that a misspelt reference means, nor those that
 * stand in a file with mistakes; and none at all while a file is missing. They would be follow-on mistakes.
 */
function checkUnused(content: RawContent, known: Known, spoiled: readonly string[]): Problem[] {
  const { contributions, totals } = content.tables;
  if (!contributions || !totals || content.records.some((r) => r.facts.text === null)) return [];
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
    if (table)
      for (const row of csvParse(table.text)) used.add(`sources ${row['source_id'] ?? ''}`);
  for (const { kind, id } of known.missing)
    used.add(`${kind} ${closest(id, known.ids(kind)) ?? ''}`);
  const unused = (
    kind: Kind | 'publishers',
    id: string,
    file: string,
    line: number,
    waiting: { notice?: true } = {},
  ): Problem[] =>
    used.has(`${kind} ${id}`) || spoiled.some((text) => text.includes(id))
      ? []
      : [
          {
            file,
            line,
            column: 1,
            field: '',
            found: `'${id}', which nothing relies on`,
            wanted:
              kind === 'publishers'
                ? 'a source of this publisher; where there is none, these lines taken out'
                : 'a text or a record that cites it; where none should, this file taken away',
            ...waiting,
          },
        ];
  return [
    ...content.records.flatMap((r) =>
      r.kind === 'sources'
        ? unused('sources', r.id, r.facts.file, 1, isDraft(r.facts.data) ? { notice: true } : {})
        : [],
    ),
    ...keysOf(content.publishers.data).flatMap((id) =>
      unused('publishers', id, content.publishers.file, content.publishers.placeOf([], id).line),
    ),
  ];
}
