import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, resolveConfig } from 'prettier';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root } from '#src/commands/root.ts';
import { toBeWritten } from '#src/domain/drafts.ts';
import type { Prompt, Talk } from '#src/editor/dialogue.ts';
import { things } from '#src/editor/forms.ts';
import { newRecord } from '#src/editor/new-record.ts';
import { Conflict, writeAll } from '#src/editor/write-files.ts';
import { checkContent, readAndCheck } from '#src/gate/check-content.ts';
import { formatProblem } from '#src/gate/problem.ts';
import { ContentTree } from './content-tree.ts';

const today = '2026-11-21';

let tree: ContentTree;
beforeEach(() => {
  tree = new ContentTree();
});
afterEach(() => {
  tree.destroy();
});

/** Somebody who types these answers, by label of the question, each once; any other is left empty. */
class Typist implements Talk {
  readonly said: string[] = [];
  readonly asked: string[] = [];
  readonly prompts: Prompt[] = [];
  readonly #answers: Map<string, string[]>;
  readonly #leavesAfter: number;
  constructor(answers: Record<string, string | string[]> = {}, leavesAfter = Infinity) {
    this.#answers = new Map(Object.entries(answers).map(([key, text]) => [key, [text].flat()]));
    this.#leavesAfter = leavesAfter;
  }
  ask(prompt: Prompt): Promise<string | null> {
    if (this.asked.length >= this.#leavesAfter) return Promise.resolve(null);
    if (this.asked.length > 200) throw new Error(`Asked again and again: ${this.said.at(-1)}`);
    this.asked.push(prompt.label);
    this.prompts.push(prompt);
    return Promise.resolve(this.#answers.get(prompt.label)?.shift() ?? '');
  }
  say(line: string): void {
    this.said.push(line);
  }
}

const run = (args: readonly string[], talk: Talk = new Typist()) =>
  newRecord({ root: tree.root, args, today, locale: 'en', talk });
const flags = (answers: Record<string, string>) =>
  Object.entries(answers).flatMap(([flag, text]) => [`--${flag}`, text]);
const read = (path: string) => readFileSync(join(tree.root, 'content', path), 'utf8');
const files = () =>
  readdirSync(tree.root, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((path) => path.replaceAll('\\', '/'));

const both = (name: string, en = 'A new one', fr = 'Du nouveau') => ({
  [`${name}-en`]: en,
  [`${name}-fr`]: fr,
});
const aValue = (at: string) => ({
  [`${at}id`]: 'a-new-value', [`${at}value`]: '12', [`${at}unit`]: 'officers',
  [`${at}scope`]: 'mission:mali', [`${at}status`]: 'deployed', [`${at}as-of`]: '2019',
  [`${at}source`]: 'police-page',
}); // prettier-ignore

/** What must be answered for each kind of record. */
const needed = {
  mission: { ...both('name'), organization: 'un', countries: 'mali', evidence: 'confirmed' },
  country: {
    ...both('name'),
    iso: 'XK',
    region: 'europe',
    'point-lon': '20.9',
    'point-lat': '-42.6',
  },
  story: { ...both('title'), countries: 'mali', 'published-sources': 'police-page' },
  partner: { ...both('name'), kind: 'municipal-police', 'role-sources': 'police-page' },
  figure: { ...both('title'), ...aValue('value-') },
  source: {
    title: 'A report',
    publisher: 'un',
    languages: 'en fr',
    kind: 'official',
    url: 'https://example.org/',
  },
  article: { ...both('title'), under: 'about' },
  event: { ...both('title'), date: '2019/2020', kind: 'policy', sources: 'police-page' },
  term: { ...both('term'), sources: 'police-page' },
  change: { ...both('title'), kind: 'data', related: 'mission:mali figure:officers' },
  rule: {
    ...both('title'),
    order: '2',
    'set-by': 'un',
    published: 'whole',
    sources: 'police-page',
  },
  question: {
    ...both('title'),
    order: '2',
    asker: 'officer',
    published: 'whole',
    sources: 'police-page',
  },
};
type Thing = keyof typeof needed;
const all = Object.entries(needed) as [Thing, Record<string, string>][];
const factsOf: Record<Thing, string> = {
  mission: 'missions/a-new-one/facts.yaml',
  country: 'countries/a-new-one/facts.yaml',
  story: 'stories/a-new-one/facts.yaml',
  partner: 'partners/a-new-one/facts.yaml',
  figure: 'figures/a-new-one.yaml',
  source: 'sources/a-report.yaml',
  article: 'articles/a-new-one/facts.yaml',
  event: 'events/a-new-one.yaml',
  term: 'terms/a-new-one.yaml',
  change: 'changes/a-new-one.yaml',
  rule: 'rules/a-new-one.yaml',
  question: 'questions/a-new-one.yaml',
};

describe('A skeleton', () => {
  test('is there for every kind of record', () => {
    expect([...all.map(([thing]) => thing), 'value'].toSorted()).toEqual([...things].toSorted());
  });

  test.each(all)('for %s passes the gate as a draft', async (thing, answers) => {
    const talk = new Typist();
    expect(await run([thing, '--yes', ...flags(answers)], talk), talk.said.join('\n')).toBe(true);
    const { mistakes, notices } = readAndCheck(tree.root);
    expect(mistakes.map(formatProblem)).toEqual([]);
    const own = factsOf[thing].replace(/facts\.yaml$/, '');
    expect(notices.filter((n) => !n.file.startsWith(`content/${own}`))).toEqual([]);
    const text = read(factsOf[thing]);
    expect(text).toContain('\ndraft: true\n');
    const up = '../'.repeat(factsOf[thing].split('/').length);
    const [head] = text.split('\n');
    expect(head).toBe(`# yaml-language-server: $schema=${up}schemas/${thing}.schema.json`);
    expect(existsSync(join(root, 'schemas', `${thing}.schema.json`))).toBe(true);
  });

  test.each(all)('for %s has the form of every other file', async (thing, answers) => {
    await run([thing, '--yes', ...flags(answers)]);
    const options = await resolveConfig(join(root, 'package.json'));
    const own = factsOf[thing].replace(/facts\.yaml$/, '');
    for (const path of files().filter((f) => f.startsWith(`content/${own}`) && f.includes('.')))
      expect(
        await check(read(path.replace('content/', '')), {
          ...options,
          plugins: [],
          filepath: path,
        }),
        path,
      ).toBe(true);
  });

  test('has a sentence above each field, and examples of fields that hold nothing', async () => {
    await run(['mission', '--yes', ...flags(needed.mission)]);
    const text = read(factsOf.mission);
    expect(text).toContain('\n# Who leads it.\n# One of: un, eu,');
    expect(text).toContain('\n# evidenceNote:\n#   en: …\n#   fr: …\n');
    expect(text).toContain("\n  # firstSeen: '1989' # Earliest date");
    expect(text).toContain('\nroles: []\n# roles:\n#   - { role: patrol, sources: […] }\n');
  });

  test('may not be published with texts that are still to be written', async () => {
    await run(['mission', '--yes', ...flags(needed.mission)]);
    tree.edit(factsOf.mission, 'draft: true\n', '');
    expect(checkContent(tree.root).map(formatProblem)).toEqual([
      'content/missions/a-new-one/en.mdx:1:1  found a text that is still to be written; wanted the text, or the line draft: true',
      'content/missions/a-new-one/fr.mdx:1:1  found a text that is still to be written; wanted the text, or the line draft: true',
    ]);
  });

  test('says in one language that the other is still to be written', async () => {
    const { 'name-fr': _, ...answers } = needed.mission as Record<string, string>;
    expect(await run(['mission', '--yes', ...flags(answers)])).toBe(true);
    expect(read(factsOf.mission)).toContain(`  en: A new one\n  fr: ${toBeWritten.fr}\n`);
    const notices = readAndCheck(tree.root).notices.map(formatProblem);
    expect(notices.filter((line) => line.includes('name.fr'))).toEqual([
      expect.stringContaining('name.fr: found a text that is still to be written'),
    ]);
  });

  test('keeps text that YAML would take for something else', async () => {
    const name = both('name', 'Police: the "first" # of two', 'L’équipe : le début');
    const args = flags({ ...needed.mission, ...name, 'mission-start': '2019', id: 'other' });
    expect(await run(['mission', '--yes', ...args, '--mission-sources', 'un-report'])).toBe(true);
    expect(checkContent(tree.root).map(formatProblem)).toEqual([]);
    expect(read('missions/other/facts.yaml')).toContain("  start: '2019' # ");
  });
});

describe('Whose system speaks French', () => {
  const inFrench = (args: readonly string[], talk: Talk) =>
    newRecord({ root: tree.root, args, today, locale: 'fr', talk });

  test('is asked, refused and guided in French', async () => {
    const { organization: _, ...answers } = needed.mission as Record<string, string>;
    const talk = new Typist({ organization: ['onu', 'un'] });
    expect(await inFrench(['mission', ...flags(answers)], talk)).toBe(true);
    const asked = talk.prompts.find((prompt) => prompt.label === 'organization');
    expect(asked?.lines[0]).toBe('Qui la dirige.');
    expect(asked?.lines[1]).toMatch(/^Un de ceux-ci\u00a0: un, eu/);
    expect(talk.said[0]).toMatch(/^Trouvé\u00a0: 'onu'\u202f; attendu\u00a0: un de ceux-ci\u00a0: un,/);
    expect(talk.said.join('\n')).toContain('C’est une ébauche\u00a0: npm run dev la montre');
    const text = read(factsOf.mission);
    expect(text).toContain('\n# Qui la dirige.\n# Un de ceux-ci\u00a0: un, eu,');
    expect(text).toContain('\n# true tant que la fiche n’est pas prête');
    expect(readAndCheck(tree.root).mistakes).toEqual([]);
  });

  test('finds every reason in French when nobody may be asked', async () => {
    const talk = new Typist();
    const args = flags({ ...needed.mission, organization: 'onu', countries: 'mal' });
    expect(await inFrench(['mission', '--yes', ...args], talk)).toBe(false);
    expect(talk.said).toEqual([
      expect.stringMatching(/^--organization\u00a0: Trouvé\u00a0: 'onu'/),
      expect.stringMatching(/^--countries\u00a0: Trouvé\u00a0: 'mal', qui ne nomme rien/),
      'Rien n’a été écrit.',
    ]);
    expect(await inFrench(['mission', '--nmae-en', 'x'], talk)).toBe(false);
    expect(talk.said.at(-2)).toBe('Trouvé\u00a0: --nmae-en\u202f; attendu\u00a0: --name-en.');
  });

  test('publishes a document by a value, without the sentence above draft', async () => {
    await inFrench(['source', 'new-report', '--yes', ...flags({ ...needed.source, id: 'new-report' })], new Typist());
    const args = flags({ ...aValue(''), source: 'new-report', scope: 'all-missions' });
    const talk = new Typist();
    expect(await inFrench(['value', 'figure:officers', '--yes', ...args], talk), talk.said.join('\n')).toBe(true);
    expect(read('sources/new-report.yaml')).not.toMatch(/draft|pas prête/);
  });
}); // prettier-ignore

describe('An id', () => {
  const taken: Record<Thing, string> = {
    mission: 'mali', country: 'mali', story: 'patrols', partner: 'police', figure: 'officers',
    source: 'un-report', article: 'totals', event: 'first-officers', term: 'peace-operation',
    change: 'first', rule: 'age', question: 'how-long',
  }; // prettier-ignore

  test.each(all)('that is taken (%s) is refused at once', async (thing, answers) => {
    const before = files();
    const talk = new Typist({}, 1);
    expect(await run([thing, taken[thing], ...flags(answers)], talk)).toBe(false);
    expect(talk.asked).toEqual(['id']);
    expect(talk.said[0]).toMatch(
      new RegExp(`^Found '${taken[thing]}'; wanted another id: content/.* exists already\\.$`),
    );
    expect(files()).toEqual(before);
  });

  test('that is none is refused with the rule', async () => {
    const talk = new Typist({ id: ['Mali 2', 'mali-2'] });
    expect(await run(['mission', ...flags(needed.mission)], talk)).toBe(true);
    expect(talk.said[0]).toContain("Found 'Mali 2'; wanted an id: lower-case letters");
    expect(existsSync(join(tree.root, 'content/missions/mali-2/fr.mdx'))).toBe(true);
  });

  test('is suggested by the name, as are the addresses', async () => {
    const talk = new Typist({ 'name.en': 'Étude & plan', 'name.fr': 'L’Étude' });
    const { 'name-en': _en, 'name-fr': _fr, ...answers } = needed.mission as Record<string, string>;
    expect(await run(['mission', ...flags(answers)], talk)).toBe(true);
    const suggested = (label: string) => talk.prompts.find((p) => p.label === label)?.suggestion;
    expect(suggested('id')).toBe('etude-plan');
    expect(suggested('slug.fr')).toBe('l-etude');
  });
});

describe('A wrong answer', () => {
  const reasons: [Thing, string, string, string][] = [
    ['mission', 'mission.start', '2019-02-30', "Found '2019-02-30' is no day of the calendar"],
    ['mission', 'mission.start', '2009/2010', 'wanted a single date, not an interval'],
    ['mission', 'organization', 'onu', "Found 'onu'; wanted one of un, eu, osce"],
    ['mission', 'countries', 'mali niger', "Found 'niger', which names nothing; wanted the id of a record in content/countries"],
    ['mission', 'countries', 'mal', "such as 'mali'."],
    ['mission', 'countries', 'mali mali', 'wanted a list without repeats'],
    ['mission', 'slug.en', 'mali-mission', 'wanted another one: content/missions/mali/facts.yaml already has it.'],
    ['country', 'iso', 'ml', 'wanted two capital letters, such as ML'],
    ['country', 'iso', 'ML', 'wanted another code: content/countries/mali/facts.yaml already has it.'],
    ['country', 'point.lat', '91', 'wanted 90 or less'],
    ['country', 'point.lon', '12 30', "Found '12 30'; wanted a number"],
    ['article', 'under', 'abuot', "perhaps 'about'."],
    ['article', 'under', '', 'Found nothing; wanted one of about, join,'],
    ['article', 'slug.en', 'totals', ''],
    ['source', 'url', 'www.example.org', 'wanted a web address that starts with https:// or http://'],
    ['source', 'languages', '', 'Found nothing; wanted one of en, fr'],
    ['source', 'retrieved', 'yesterday', "Found 'yesterday' is not a date in the form used here"],
    ['event', 'sources', 'un-raport', "such as 'un-report'."],
    ['change', 'date', '2026-11', "wanted a whole day, such as '2026-11-21'"],
    ['change', 'related', 'mission:mali mission', 'wanted kind:id, such as mission:minusma-mali'],
    ['figure', 'value.id', 'officers-2010', 'wanted another id: content/figures/officers.yaml already has it.'],
    ['figure', 'value.scope', 'mission:malli', "Found 'malli', which names nothing"],
    ['figure', 'rank', '1.5', "Found 1.5; wanted a whole number"],
  ]; // prettier-ignore

  test.each(reasons)(
    '%s %s: %j is asked again with the reason',
    async (thing, path, wrong, why) => {
      const label = path.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`).replaceAll('.', '-');
      const { [label]: right = '', ...rest } = { ...(needed[thing] as Record<string, string>) };
      const talk = new Typist({ [path]: [wrong, right] });
      const sources = path.startsWith('mission.') ? { 'mission-sources': 'un-report' } : {};
      expect(await run([thing, ...flags({ ...rest, ...sources })], talk)).toBe(true);
      expect(talk.said[0]).toContain(why);
      if (why) expect(talk.asked.filter((asked) => asked === path)).toHaveLength(2);
      expect(checkContent(tree.root).map(formatProblem)).toEqual([]);
    },
  );

  test('that only shows beside another is asked again too', async () => {
    const talk = new Typist({
      'mission.start': '2019',
      'mission.end': ['2018', '2020'],
      'mission.sources': ['', 'un-report'],
    });
    expect(await run(['mission', ...flags(needed.mission)], talk)).toBe(true);
    expect(talk.said.slice(0, 2)).toEqual([
      'mission.sources: found an empty list; wanted at least one source for these dates.',
      "mission.end: found '2018'; wanted a date that is not before start.",
    ]);
    expect(checkContent(tree.root).map(formatProblem)).toEqual([]);
  });

  test('that the gate would refuse beside another is asked again before anything is written', async () => {
    const talk = new Typist({ 'canadianPolice.start': '2021' });
    const dates = {
      'mission-start': '2020',
      'mission-end': '2022',
      'mission-sources': 'un-report',
    };
    const canadian = { 'canadian-police-start': '2019', 'canadian-police-sources': 'police-page' };
    expect(
      await run(['mission', ...flags({ ...needed.mission, ...dates, ...canadian })], talk),
    ).toBe(true);
    expect(talk.said[0]).toBe(
      "canadianPolice.start: found '2019'; wanted a date within the mission's own (2020 to 2022); if sources disagree, say so under disagreements.",
    );
  });

  test('among the flags is told with all others when nobody may be asked', async () => {
    const before = files();
    const talk = new Typist();
    const args = flags({ ...needed.mission, organization: 'onu', countries: 'mal' });
    expect(await run(['mission', '--yes', ...args], talk)).toBe(false);
    expect(talk.asked).toEqual([]);
    expect(talk.said).toEqual([
      expect.stringMatching(/^--organization: Found 'onu'; wanted one of un/),
      expect.stringMatching(/^--countries: Found 'mal', which names nothing; .* 'mali'\.$/),
      'Nothing was written.',
    ]);
    expect(files()).toEqual(before);
  });

  test.each([
    [['mission', '--nmae-en', 'x'], 'Found --nmae-en; wanted --name-en.'],
    [['mission', '--name-en'], 'Found --name-en without a value; wanted --name-en "…".'],
    [['mision', '--yes'], "Found 'mision'; wanted one of mission, country,"],
    [['--yes'], "Found ''; wanted one of mission, country,"],
    [['mission', 'one', 'two', '--yes'], 'Found two; wanted a flag of this kind'],
  ])('on the command line is refused: %j', async (args, why) => {
    const talk = new Typist();
    expect(await run(args, talk)).toBe(false);
    expect(talk.said[0]).toContain(why);
    expect(talk.said.at(-1)).toBe('Nothing was written.');
  });

  test('about the kind of record is asked again', async () => {
    const talk = new Typist({ 'kind of record': ['misson', 'term'], sources: 'un-report' });
    expect(await run(flags(both('term')), talk)).toBe(true);
    expect(talk.said[0]).toContain("perhaps 'mission'.");
  });
});

describe('The flags', () => {
  test('may name the kind too', async () => {
    expect(await run(['--yes', '--kind', 'mission', '--id=x-1', ...flags(needed.mission)])).toBe(
      true,
    );
    expect(read('missions/x-1/facts.yaml')).toContain('\nkind: mission\n');
  });

  test('are listed with what to write', async () => {
    const talk = new Typist();
    const before = files();
    expect(await run(['country', '--help'], talk)).toBe(true);
    expect(talk.said).toContain('--name-fr  Name used here in each language. In French.');
    expect(files()).toEqual(before);
  });
});

describe('Giving up', () => {
  const full: [Thing, Record<string, string>][] = [
    ['mission', {}],
    ['source', { publisher: 'another', 'publisherName.en': 'Another' }],
    ['figure', {}],
  ];
  test.each(full)('at any question (%s) leaves nothing', async (thing, more) => {
    const answers = Object.fromEntries(
      Object.entries(needed[thing]).map(([flag, text]) => {
        const cut = flag.match(/^(name|title|value|point)-(.+)$/);
        const name = (s: string) => s.replace(/-([a-z])/g, (_, c: string) => c.toUpperCase());
        return [cut ? `${cut[1]}.${name(cut[2]!)}` : name(flag), text];
      }),
    );
    const before = files();
    const copy = read('publishers.yaml');
    for (let leaves = 0; ; leaves += 1) {
      const talk = new Typist({ ...answers, ...more }, leaves);
      if (await run([thing], talk)) break;
      expect(talk.said.at(-1)).toBe('Nothing was written.');
      expect(files()).toEqual(before);
      expect(read('publishers.yaml')).toBe(copy);
    }
    expect(files()).not.toEqual(before);
  });

  test('with Ctrl+C leaves nothing', async () => {
    const child = spawn(process.execPath, ['src/commands/new.ts', 'mission', 'zz-given-up'], {
      cwd: root,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString();
      if (said.includes('kind [mission]') && !child.killed) child.kill('SIGINT');
    });
    const code = await new Promise((resolve) => child.once('exit', resolve));
    expect(code).toBe(1);
    expect(said).toContain('Nothing was written.');
    expect(existsSync(join(root, 'content/missions/zz-given-up'))).toBe(false);
    expect(readdirSync(root).filter((name) => name.startsWith('.new-'))).toEqual([]);
  }, 30_000);
});

describe('A source', () => {
  const { publisher: _, ...source } = needed.source;

  test('may bring a publisher along, which is listed in its place', async () => {
    const args = flags({
      ...source,
      publisher: 'radio',
      ...both('publisher-name', 'Radio', 'La radio'),
    });
    expect(await run(['source', '--yes', ...args])).toBe(true);
    expect(read('publishers.yaml')).toMatch(
      /^police:[\s\S]*\nradio:\n {2}name:\n {4}en: Radio\n {4}fr: La radio\nun:/,
    ); // prettier-ignore
    expect(checkContent(tree.root).map(formatProblem)).toEqual([]);
  });

  test('is asked for its publisher again when no new one is meant', async () => {
    const talk = new Typist({ publisher: ['polise', 'police'] });
    expect(await run(['source', ...flags(source)], talk)).toBe(true);
    expect(talk.asked.slice(0, 5)).toEqual([
      'id', 'publisher', 'publisherName.en', 'publisher', 'archive',
    ]); // prettier-ignore
    expect(read(factsOf.source)).toContain('\npublisher: police\n');
  });

  test('without an address needs a description', async () => {
    const { url: _url, ...answers } = needed.source;
    const talk = new Typist({ 'describes.en': 'A report.' });
    expect(await run(['source', ...flags(answers)], talk)).toBe(true);
    expect(read(factsOf.source)).toContain(`describes:\n  en: A report.\n  fr: ${toBeWritten.fr}`);
  });
});

describe('A value', () => {
  const value = { ...aValue(''), scope: 'all-missions' };

  test('of a figure is put in order of time, and nothing else is touched', async () => {
    tree.edit('figures/officers.yaml', '  - id: officers-2018', '  # the later one\n  - id: officers-2018');
    const before = read('figures/officers.yaml');
    expect(await run(['value', 'figure:officers', '--yes', ...flags({ ...value, 'as-of': '2012' })])).toBe(true);
    const added = `  - id: a-new-value
    value: 12
    qualifier: stated
    unit: officers
    scope: all-missions
    status: deployed
    asOf: '2012'
    asOfBasis: stated
    source: police-page
`;
    expect(read('figures/officers.yaml')).toBe(before.replace('  # the later', `${added}  # the later`));
    expect(checkContent(tree.root).map(formatProblem)).toEqual([]);
  }); // prettier-ignore

  test('that holds latest stands last, and the day of the record is today', async () => {
    tree.edit('figures/officers.yaml', "modified: '2026-11-21'", "modified: '2020-01-01'");
    expect(await run(['value', 'figure:officers', '--yes', ...flags(value)])).toBe(true);
    expect(read('figures/officers.yaml')).toMatch(/source: police-page\nmodified: '2026-11-21'\n$/);
    expect(checkContent(tree.root).map(formatProblem)).toEqual([]);
  });

  test('of another record needs a label in both languages', async () => {
    const talk = new Typist({ 'label.en': 'Officers', 'label.fr': ['', 'Policiers'] });
    expect(await run(['value', 'country:mali', ...flags(value)], talk)).toBe(true);
    expect(talk.said[0]).toBe('Found nothing; wanted the text, in both languages.');
    expect(read('countries/mali/facts.yaml')).toContain(
      'values:\n  - id: a-new-value\n    label:\n      en: Officers\n      fr: Policiers\n    value: 12\n',
    );
    expect(checkContent(tree.root).map(formatProblem)).toEqual([]);
  });

  test('without a number needs a note', async () => {
    const { value: _value, ...rest } = value as Record<string, string>;
    const talk = new Typist({ 'note.en': ['', 'None given.'], 'note.fr': 'Aucun.' });
    expect(await run(['value', 'figure:officers', ...flags(rest)], talk)).toBe(true);
    expect(talk.asked).not.toContain('valueMax');
    expect(read('figures/officers.yaml')).toContain('    value: null\n');
    expect(checkContent(tree.root).map(formatProblem)).toEqual([]);
  });

  test.each(['mission:nowhere', 'term:peace-operation', 'officers'])(
    'belongs to a record that has values, not to %s',
    async (to) => {
      const talk = new Typist({}, 1);
      expect(await run(['value', to], talk)).toBe(false);
      expect(talk.said[0]).toContain(`Found '${to}'; wanted `);
    },
  );

  test('of a published record is asked for its words again when they break a rule', async () => {
    const talk = new Typist({ 'label.fr': 'L’effectif' });
    const args = flags({ ...value, ...both('label', 'Officers', "L'effectif") });
    expect(await run(['value', 'country:mali', ...args], talk)).toBe(true);
    expect(talk.said[0]).toMatch(/^label\.fr: found /);
    expect(checkContent(tree.root).map(formatProblem)).toEqual([]);
  });

  test('publishes the draft of its document', async () => {
    await run(['source', '--yes', ...flags(needed.source)]);
    const talk = new Typist();
    const args = flags({ ...value, source: 'a-report' });
    expect(await run(['value', 'figure:officers', '--yes', ...args], talk)).toBe(true);
    expect(talk.said).toContain(
      'content/sources/a-report.yaml is published with it: the number relies on it.',
    );
    expect(read(factsOf.source)).not.toContain('draft');
    expect(checkContent(tree.root).map(formatProblem)).toEqual([]);
  });

  test('of a published record may be about no draft', async () => {
    await run(['mission', '--yes', ...flags(needed.mission)]);
    const talk = new Typist();
    const args = flags({ ...value, scope: 'mission:a-new-one' });
    expect(await run(['value', 'figure:officers', '--yes', ...args], talk)).toBe(false);
    expect(talk.said[0]).toContain('content/missions/a-new-one/facts.yaml is a draft');
    expect(
      await run(['value', 'mission:a-new-one', '--yes', ...args, ...flags(both('label'))]),
    ).toBe(true);
    expect(checkContent(tree.root).map(formatProblem)).toEqual([]);
  });

  test('is not put where values stand on one line', async () => {
    tree.edit('figures/officers.yaml', 'values:\n  - id: officers-2010', 'values: [] #\nx:\n  - id: officers-2010');
    const talk = new Typist();
    tree.write('figures/flow.yaml', `${read('figures/officers.yaml').split('values:')[0]}values: [{ id: a-b }]\nmodified: '2026-11-21'\n`);
    expect(await run(['value', 'figure:flow', '--yes', ...flags(value)], talk)).toBe(false);
    expect(talk.said[0]).toContain('values stands on one line');
  }); // prettier-ignore
});

describe('Writing', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'write-'));
    writeFileSync(join(folder, 'old.txt'), 'old');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test('makes folders and replaces files', () => {
    writeAll(folder, [
      { path: 'a/b/one.txt', text: '1' },
      { path: 'a/b/two.txt', text: '2' },
      { path: 'old.txt', was: 'old', text: 'new' },
    ]);
    expect(readdirSync(folder).toSorted()).toEqual(['a', 'old.txt']);
    expect(readFileSync(join(folder, 'a/b/two.txt'), 'utf8')).toBe('2');
    expect(readFileSync(join(folder, 'old.txt'), 'utf8')).toBe('new');
  });

  test('is all or nothing', () => {
    const changes = [
      { path: 'a/one.txt', text: '1' },
      { path: 'old.txt', was: 'old', text: 'new' },
    ];
    expect(() => writeAll(folder, [...changes, { path: 'old.txt/x', text: '' }])).toThrow();
    writeFileSync(join(folder, 'old.txt'), 'theirs');
    expect(() => writeAll(folder, changes)).toThrow(Conflict);
    expect(readdirSync(folder)).toEqual(['old.txt']);
    expect(readFileSync(join(folder, 'old.txt'), 'utf8')).toBe('theirs');
  });

  test('never replaces what is not expected to be there', () => {
    expect(() => writeAll(folder, [{ path: 'old.txt', text: 'new' }])).toThrow(Conflict);
    expect(readFileSync(join(folder, 'old.txt'), 'utf8')).toBe('old');
  });
});
