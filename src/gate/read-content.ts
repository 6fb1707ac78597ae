import { slugify } from '#src/domain/headings.ts';
import { withoutMarks } from '#src/domain/text-marks.ts';
import { kinds, type Kind } from '#src/schema/kinds.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { checkCharacters, checkEscapes, yamlSpace } from './characters.ts';
import { onDisk, type Files } from './files.ts';
import type { Problem } from './problem.ts';
import type { ProseFile } from './prose.ts';
import { readYaml, unreadable, type YamlFile } from './yaml-file.ts';
import { yamlSign } from './yaml-signs.ts';

/** One record as it stands in its files. */
export type RawRecord = {
  kind: Kind;
  id: string;
  facts: YamlFile;
  prose: Partial<Record<Locale, ProseFile>>;
};

export type RawContent = {
  records: RawRecord[];
  publishers: YamlFile;
  site: YamlFile;
  series: YamlFile;
  tables: Record<'contributions' | 'totals', { file: string; text: string } | null>;
  problems: Problem[];
};

const wholeFile = (file: string, found: string, wanted: string): Problem => ({
  file,
  line: 1,
  column: 1,
  field: '',
  found,
  wanted,
});
const localeOf: Partial<Record<string, Locale>> = { 'en.mdx': 'en', 'fr.mdx': 'fr' };
/** The nearest id to a name that is none. */
const suggestedId = (name: string) => slugify(name.replace(/\.ya?ml$/i, '')) || 'first-officers';
const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A file that YAML reads otherwise than it looks is not read at all: nothing more is told of it. */
function readYamlText(path: string, text: string): YamlFile {
  const space = yamlSpace(path, text);
  if (space) return unreadable(path, text, [space]);
  const read = readYaml(path, text);
  const sign = read.problems.length === 0 ? yamlSign(path, text) : null;
  return sign ? unreadable(path, text, [sign]) : read;
}

/** Reads everything below content/. Files that stand where nothing belongs are problems too. */
export function readContent(from: string | Files): RawContent {
  const files = typeof from === 'string' ? onDisk(from) : from;
  const problems: Problem[] = [];
  /** Windows puts a mark before a text and two signs at its line ends: neither is a mistake. */
  const text = (path: string) => {
    const read = withoutMarks(files.read(path));
    problems.push(...checkCharacters(path, read));
    return read;
  };
  const yaml = (path: string): YamlFile => {
    const read = files.exists(path)
      ? readYamlText(path, text(path))
      : unreadable(path, null, [wholeFile(path, 'no file', 'this file: see docs/content.md')]);
    problems.push(...read.problems, ...checkEscapes(read));
    return read;
  };
  const list = (path: string) => files.list(path).filter(({ name }) => !name.startsWith('.'));

  const strays = (folder: string, known: readonly string[]) => {
    for (const { name } of list(folder))
      if (!known.includes(name))
        problems.push(
          wholeFile(
            `${folder}/${name}`,
            'a file or folder nobody reads',
            `one of ${known.join(', ')}`,
          ),
        );
  };
  strays('content', [...Object.keys(kinds), 'un-police', 'site.yaml', 'publishers.yaml']);
  strays('content/un-police', ['series.yaml', 'contributions.csv', 'totals.csv']);

  const records: RawRecord[] = [];
  for (const [kind, { layout }] of Object.entries(kinds) as [Kind, (typeof kinds)[Kind]][])
    for (const entry of list(`content/${kind}`)) {
      const path = `content/${kind}/${entry.name}`;
      const id = layout === 'file' ? entry.name.replace(/\.yaml$/, '') : entry.name;
      if (layout === 'file' ? entry.isFolder || !/.\.yaml$/.test(entry.name) : !entry.isFolder) {
        problems.push(
          wholeFile(
            path,
            layout === 'file' && entry.isFolder ? 'a folder nobody reads' : 'a file nobody reads',
            layout === 'file'
              ? `a name such as '${suggestedId(entry.name)}.yaml'`
              : 'a folder <id> with facts.yaml, en.mdx and fr.mdx',
          ),
        );
        continue;
      }
      if (!idPattern.test(id))
        problems.push(
          wholeFile(
            path,
            `the id '${id}'`,
            `lower-case letters and digits joined by single hyphens, such as '${suggestedId(id)}'`,
          ),
        );
      const facts = yaml(layout === 'file' ? path : `${path}/facts.yaml`);
      const prose: Partial<Record<Locale, ProseFile>> = {};
      if (layout === 'folder')
        for (const file of list(path)) {
          const locale = file.isFolder ? null : localeOf[file.name];
          if (locale)
            prose[locale] = {
              file: `${path}/${file.name}`,
              locale,
              text: text(`${path}/${file.name}`),
            };
          else if (file.isFolder || file.name !== 'facts.yaml')
            problems.push(
              wholeFile(
                `${path}/${file.name}`,
                file.isFolder ? 'a folder nobody reads' : 'a file nobody reads',
                'only facts.yaml, en.mdx and fr.mdx in this folder',
              ),
            );
        }
      records.push({ kind, id, facts, prose });
    }

  const table = (name: string) => {
    const file = `content/un-police/${name}.csv`;
    if (files.exists(file)) return { file, text: text(file) };
    problems.push(wholeFile(file, 'no file', 'the UN monthly series: see docs/content.md'));
    return null;
  };
  return {
    records,
    publishers: yaml('content/publishers.yaml'),
    site: yaml('content/site.yaml'),
    series: yaml('content/un-police/series.yaml'),
    tables: { contributions: table('contributions'), totals: table('totals') },
    problems,
  };
}
