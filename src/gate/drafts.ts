import { isDraft, toBeWritten, unwritten } from '#src/domain/drafts.ts';
import { parsePointer, referencesOf } from '#src/domain/references.ts';
import { csvParse } from 'd3-dsv';
import { asText, type Problem } from './problem.ts';
import { placer } from './place.ts';
import type { ProseFile } from './prose.ts';
import type { RawContent, RawRecord } from './read-content.ts';
import { dotted } from './shape.ts';
import { tagsIn } from './tags.ts';
import type { YamlFile } from './yaml-file.ts';

type Data = Record<string, unknown>;
const isData = (value: unknown): value is Data => value !== null && typeof value === 'object';

/** One place that names a record, with what a problem there would say of it. */
type Mention = {
  to: string;
  id: string;
  at: () => Pick<Problem, 'file' | 'line' | 'column' | 'field'>;
};

/**
 * Drafts are kept from readers: nothing published may name one, and only they may hold texts that are still
 * to be written. Those are told as notices, so that one sees which record waits for whom.
 */
export function checkDrafts(content: RawContent): Problem[] {
  const problems = content.records.flatMap(checkUnwritten);
  const drafts = draftFiles(content);
  if (drafts.size === 0) return problems;

  const published = content.records.filter((r) => !isDraft(r.facts.data));
  const inRecords = published.flatMap(mentionsOf);
  // Publishers and tables are always published.
  const mentions = [...inRecords, ...inFacts(content.publishers), ...inTables(content)];
  for (const [i, { to, id, at }] of mentions.entries()) {
    const file = drafts.get(`${to} ${id}`);
    if (file === undefined) continue;
    const found = `'${id}', which is a draft`;
    const wanted = `only what is published: take the line draft: true out of ${file}`;
    const or = i < inRecords.length ? ', or make this one a draft too' : '';
    problems.push({ ...at(), found, wanted: wanted + or });
  }

  const shown = new Set(mentions.map(({ to, id }) => `${to} ${id}`));
  const waiting = new Set(
    content.records
      .filter((r) => isDraft(r.facts.data))
      .flatMap((r) => mentionsOf(r).map(({ to, id }) => `${to} ${id}`)),
  );
  for (const { kind, id, facts } of published)
    if (kind === 'sources' && !shown.has(`sources ${id}`) && waiting.has(`sources ${id}`))
      problems.push({
        file: facts.file,
        line: 1,
        column: 1,
        field: '',
        found: `'${id}', which only drafts rely on`,
        wanted: 'draft: true in it, until one of them is published',
        notice: true,
      });
  return problems;
}

/** File of each draft, by what it can be named by: 'missions minusma-2', 'values minusma-2-2019'. */
function draftFiles(content: RawContent): Map<string, string> {
  const drafts = new Map<string, string>();
  const series: unknown = isData(content.series.data) ? content.series.data['missions'] : {};
  for (const { kind, id, facts } of content.records) {
    const { data, file } = facts;
    if (!isData(data) || !isDraft(data)) continue;
    drafts.set(`${kind} ${id}`, file);
    const values: unknown = data['values'];
    for (const value of Array.isArray(values) ? values.filter(isData) : [])
      drafts.set(`values ${asText(value['id'])}`, file);
    if (kind === 'countries') drafts.set(`isoCountries ${asText(data['iso'])}`, file);
    const code = asText(data['unSeries']);
    if (code && !(isData(series) && code in series)) drafts.set(`unCodes ${code}`, file);
  }
  return drafts;
}

const mentionsOf = ({ facts, prose }: RawRecord): Mention[] => [
  ...inFacts(facts),
  ...Object.values(prose).flatMap(inProse),
];

const inFacts = (facts: YamlFile): Mention[] =>
  referencesOf(facts.data).map(({ path, to, id }) => ({
    to,
    id,
    at: () => ({ file: facts.file, ...facts.placeOf(path), field: dotted(path) }),
  }));

const inProse = ({ file, text }: ProseFile): Mention[] => {
  const placeOf = placer(text);
  return tagsIn(text).flatMap((tag) => {
    const { source, of, to } = tag.attributes;
    const at = () => ({ file, ...placeOf(tag.index), field: '' });
    if (tag.name === 'Cite' && source) return [{ to: 'sources', id: source, at }];
    if (tag.name === 'Value' && of) return [{ to: 'values', id: of, at }];
    const pointer = tag.name === 'Ref' && to ? parsePointer(to) : null;
    return pointer ? [{ ...pointer, at }] : [];
  });
};

/** What the UN tables name, each at its first row. */
function inTables({ tables }: RawContent): Mention[] {
  const found = new Map<string, Mention>();
  for (const table of Object.values(tables))
    for (const [i, row] of (table ? csvParse(table.text) : []).entries())
      for (const [field, to] of [
        ['source_id', 'sources'],
        ['mission', 'unCodes'],
      ] as const) {
        const id = row[field] ?? '';
        const at = () => ({ file: table?.file ?? '', line: i + 2, column: 1, field });
        if (!found.has(`${to} ${id}`)) found.set(`${to} ${id}`, { to, id, at });
      }
  return [...found.values()];
}

function checkUnwritten({ facts, prose }: RawRecord): Problem[] {
  const draft = isDraft(facts.data);
  const told = {
    found: 'a text that is still to be written',
    wanted: draft ? 'the text, before this is published' : 'the text, or the line draft: true',
    ...(draft ? { notice: true as const } : {}),
  };
  return [
    ...unwritten(facts.data).map((path) => ({
      file: facts.file,
      ...facts.placeOf(path),
      field: dotted(path),
      ...told,
    })),
    ...Object.values(prose).flatMap(({ file, text, locale }) => {
      const index = text.indexOf(toBeWritten[locale]);
      return index < 0 ? [] : [{ file, ...placer(text)(index), field: '', ...told }];
    }),
  ];
}
