// A larger record made from the real one: its missions, stories, events and documents again and again, each time
// under new ids and addresses, each copy citing its own documents. What comes out passes the same gate.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

/** Kinds that grow with the world. Countries, partners, figures, terms and rules grow little. */
const growing = ['missions', 'stories', 'events', 'sources'] as const;
type Growing = (typeof growing)[number];

/** Fields that name records of kinds that do not grow, some of which share an id with one that does. */
const elsewhere = new Set([
  'partner',
  'services',
  'service',
  'partners',
  'countries',
  'publisher',
  'kind',
  'type',
]);

/** How references of one kind are written in scopes and in text, before the colon. */
const prefixes: Partial<Record<Growing, string>> = { missions: 'mission', stories: 'story' };

interface Ids {
  records: Record<Growing, Set<string>>;
  values: Set<string>;
  /** Documents that the copy being made relies on. */
  cited: Set<string>;
}

/**
 * Writes into `target` the content of `source` with the growing kinds `times` over (1: as it is).
 * The number of text files written is returned.
 */
export function growContent(source: string, target: string, times: number): number {
  cpSync(source, target, { recursive: true });
  const ids = idsOf(source);
  for (let copy = 2; copy <= times; copy += 1) {
    const suffix = `-x${copy}`;
    ids.cited.clear();
    for (const kind of growing.filter((one) => one !== 'sources'))
      for (const id of ids.records[kind]) copyRecord(source, target, kind, id, ids, suffix);
    // A set that grows while one walks it: documents named by documents are copied too. The gate refuses the rest.
    for (const id of ids.cited) copyRecord(source, target, 'sources', id, ids, suffix);
  }
  return readdirSync(target, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.mdx'),
  ).length;
}

const isFolder = (kind: Growing): boolean => kind === 'missions' || kind === 'stories';

function idsOf(content: string): Ids {
  const records = Object.fromEntries(
    growing.map((kind) => [
      kind,
      new Set(readdirSync(join(content, kind)).map((name) => basename(name, '.yaml'))),
    ]),
  ) as Ids['records'];
  const values = new Set<string>();
  for (const kind of growing.filter(isFolder))
    for (const id of records[kind]) {
      const facts = parse(readFileSync(join(content, kind, id, 'facts.yaml'), 'utf8')) as {
        values?: { id: string }[];
      };
      for (const value of facts.values ?? []) values.add(value.id);
    }
  return { records, values, cited: new Set() };
}

function copyRecord(
  source: string,
  target: string,
  kind: Growing,
  id: string,
  ids: Ids,
  suffix: string,
): void {
  const name = id + suffix;
  // JSON is YAML, with every date in quotation marks.
  const facts = (text: string) => JSON.stringify(renamed(parse(text), ids, suffix), null, 2);
  if (!isFolder(kind)) {
    const text = readFileSync(join(source, kind, `${id}.yaml`), 'utf8');
    writeFileSync(join(target, kind, `${name}.yaml`), facts(text));
    return;
  }
  const folder = join(source, kind, id);
  mkdirSync(join(target, kind, name));
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), 'utf8');
    const copy = file.endsWith('.mdx') ? renamedText(text, ids, suffix) : facts(text);
    writeFileSync(join(target, kind, name, file), copy);
  }
}

const isGrowing = (id: string, ids: Ids): boolean =>
  ids.values.has(id) || growing.some((kind) => ids.records[kind].has(id));

/** The same reference to the copy of what it names; any other text as it was. */
function renamedId(text: string, ids: Ids, suffix: string): string {
  for (const kind of growing) {
    const prefix = `${prefixes[kind] ?? kind}:`;
    if (text.startsWith(prefix) && ids.records[kind].has(text.slice(prefix.length)))
      return text + suffix;
  }
  if (!isGrowing(text, ids)) return text;
  if (ids.records.sources.has(text)) ids.cited.add(text);
  return text + suffix;
}

function renamed(value: unknown, ids: Ids, suffix: string, field = ''): unknown {
  if (typeof value === 'string')
    return elsewhere.has(field) ? value : renamedId(value, ids, suffix);
  if (Array.isArray(value)) return value.map((item) => renamed(item, ids, suffix, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'slug' ? slugs(inner, suffix) : renamed(inner, ids, suffix, key),
    ]),
  );
}

/** A slug of both languages, or one for each. */
function slugs(slug: unknown, suffix: string): unknown {
  if (typeof slug === 'string') return slug + suffix;
  return Object.fromEntries(
    Object.entries(slug as Record<string, string>).map(([locale, text]) => [locale, text + suffix]),
  );
}

const renamedText = (text: string, ids: Ids, suffix: string): string =>
  text.replaceAll(
    /\b(source|of|to)="([^"]+)"/g,
    (_, name: string, id: string) => `${name}="${renamedId(id, ids, suffix)}"`,
  );
