import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '#src/commands/root.ts';
import { checkRead } from '#src/gate/check-content.ts';
import { inMemory } from '#src/gate/files.ts';
import { readContent } from '#src/gate/read-content.ts';
import { archivesOf } from '#src/reports/archives.ts';
import { dependsOn } from '#src/reports/depends.ts';
import { parityOf, wordsIn } from '#src/reports/parity.ts';
import {
  archiveLines, dependsLines, parityLines, reviewLines, translationLines, unusedLines,
} from '#src/reports/print.ts'; // prettier-ignore
import { indexOf } from '#src/reports/record-index.ts';
import { reviewOn } from '#src/reports/review.ts';
import { translationOf } from '#src/reports/translation.ts';
import { unusedIn } from '#src/reports/unused.ts';
import { localeOf } from '#src/reports/words.ts';
import { ContentTree, soundFiles } from './content-tree.ts';

type Change = Record<string, string | ((text: string) => string)>;

/** The index of the sound content, with some files changed. */
function index(change: Change = {}) {
  const files = new Map(Object.entries(soundFiles).map(([p, text]) => [`content/${p}`, text]));
  for (const [path, to] of Object.entries(change)) {
    const file = `content/${path}`;
    files.set(file, typeof to === 'string' ? to : to(files.get(file) ?? ''));
  }
  return indexOf(readContent(inMemory(files)));
}
const english = (pages: readonly { en: string }[] | undefined) => pages?.map((page) => page.en);

describe('What depends on', () => {
  test('a mission: its own page, its country’s, its services’, its stories’, the map and the files', () => {
    const found = dependsOn(index(), 'mission:mali');
    expect(english(found?.pages)).toEqual([
      '/en/changes/',
      '/en/countries/mali/',
      '/en/figures/un-series/',
      '/en/missions/mali-mission/',
      '/en/partners/police/',
      '/en/stories/patrols/',
      '/en/timeline/',
    ]);
    expect(found?.pages[3]).toEqual({
      en: '/en/missions/mali-mission/',
      fr: '/fr/missions/mission-mali/',
    });
    expect(english(found?.map)).toEqual(['/en/map/', '/en/embed/map/']);
    expect(english(found?.lists)).toEqual(['/en/a-z/', '/en/missions/']);
    expect(english(found?.sourcePages)).toEqual([
      '/en/sources/police-page/',
      '/en/sources/un-report/',
    ]);
    expect(found?.downloads).toEqual([
      '/data/countries.csv',
      '/data/countries.json',
      '/data/missions.csv',
      '/data/missions.geojson',
      '/data/missions.json',
    ]);
    expect(english(found?.feeds)).toEqual(['/en/feed.xml', '/en/feed.json']);
    expect(found?.files).toContain('content/stories/patrols/facts.yaml');
  });

  test('a value of a figure: the figure, whatever its scope names, texts that name it, files', () => {
    const found = dependsOn(
      index({ 'articles/about/en.mdx': 'In 2018 <Value of="officers-2018" />.\n' }),
      'value:officers-2018',
    );
    expect(english(found?.pages)).toEqual([
      '/en/about/',
      '/en/countries/mali/',
      '/en/figures/officers/',
    ]);
    expect(found?.downloads).toEqual([
      '/data/figures.csv',
      '/data/figures.json',
      '/data/figures/officers.csv',
      '/data/figures/officers.json',
    ]);
    expect(english(found?.embeds)).toEqual(['/en/embed/figures/officers/']);
  });

  test('a source: every page that cites it, and the series where its rows rest on it', () => {
    expect(english(dependsOn(index(), 'source:un-report')?.pages)).toEqual([
      '/en/figures/un-series/',
      '/en/glossary/',
      '/en/missions/mali-mission/',
      '/en/sources/un-report/',
    ]);
    const page = english(dependsOn(index(), 'source:police-page')?.pages);
    expect(page).toContain('/en/figures/officers/');
    // The country's page lists the value that this document states about it.
    expect(page).toContain('/en/countries/mali/');
  });

  test('a publisher, the UN series, an account, an article under another', () => {
    expect(english(dependsOn(index(), 'publisher:un')?.pages)).toContain('/en/sources/un-report/');
    expect(english(dependsOn(index(), 'un-police')?.pages)).toEqual([
      '/en/',
      '/en/figures/un-series/',
      '/en/missions/mali-mission/',
    ]);
    const told = index({
      'stories/patrols/facts.yaml': (text) => text.replace('kind: story', 'kind: account'),
    });
    expect(english(dependsOn(told, 'story:patrols')?.pages)).toEqual([
      '/en/countries/mali/',
      '/en/missions/mali-mission/',
      '/en/partners/police/',
    ]);
    expect(english(dependsOn(index(), 'article:totals')?.pages)).toContain('/en/figures/totals/');
    expect(english(dependsOn(index(), 'event:first-officers')?.pages)).toContain('/en/timeline/');
    expect(english(dependsOn(index(), 'term:peace-operation')?.pages)).toEqual(['/en/glossary/']);
    expect(english(dependsOn(index(), 'change:first')?.feeds)).toHaveLength(2);
  });

  test('nothing that exists', () => {
    for (const of of ['mission:chad', 'value:none', 'publisher:none', 'mali', 'thing:mali', ''])
      expect(dependsOn(index(), of)).toBeNull();
  });
});

describe('Reviews', () => {
  const dated = index({
    'figures/officers.yaml': (text) => `${text}reviewBy: '2027-01-31'\n`,
  });

  test.each([
    ['2027-02-10', 10, 'past'],
    ['2027-01-31', 0, 'near'],
    ['2026-11-21', 71, 'near'],
  ] as const)('on %s', (on, days, which) => {
    const review = reviewOn(dated, on);
    expect(review[which]).toEqual([
      {
        of: 'figure:officers',
        file: 'content/figures/officers.yaml',
        reviewBy: '2027-01-31',
        days,
      },
    ]);
    expect(review[which === 'past' ? 'near' : 'past']).toEqual([]);
  });

  test('far away are not listed; figures without a day are', () => {
    expect(reviewOn(dated, '2026-10-01').near).toEqual([]);
    expect(reviewOn(index(), '2026-10-01').without).toHaveLength(1);
  });
});

test('Sources without an archived copy come in the order of what relies on them', () => {
  const archives = archivesOf(
    index({
      'sources/un-report.yaml': (text) => `${text}archive: https://example.org/archive\n`,
      'sources/silent.yaml': "title: A\npublisher: un\ndescribes: { en: A., fr: A. }\ndate: null\n",
    }),
  ); // prettier-ignore
  expect(archives).toEqual({
    all: 3,
    archived: 1,
    missing: [
      {
        of: 'source:police-page',
        file: 'content/sources/police-page.yaml',
        url: 'https://example.org/mali',
        reliesOn: 7,
      },
    ],
    withoutAddress: 1,
  });
});

describe('Parity', () => {
  test('counts words as readers meet them', () => {
    expect(wordsIn('L’équipe a <Value of="x" /> sous-officiers en 2013. <Cite source="y" />')).toBe(
      5,
    );
  });

  test('shows a text whose languages do not go together, and why', () => {
    const long = 'The officers came to the country and worked there for a year. '.repeat(6);
    const parity = parityOf(
      index({
        'missions/mali/en.mdx': `${long}\n\nMore. <Cite source="police-page" />\n`,
        'missions/mali/fr.mdx': 'Des policiers sont venus. <Cite source="police-page" />\n',
      }),
    );
    expect(parity.uneven.map(({ of, why }) => ({ of, why }))).toEqual([
      { of: 'mission:mali', why: ['words', 'paragraphs'] },
    ]);
    expect(parityOf(index()).uneven).toEqual([]);
    expect(parityOf(index()).texts).toBe(5);
  });
});

describe('Drafts', () => {
  test('wait for a missing text, an unwritten one, and fields', () => {
    const translation = translationOf(
      index({
        'missions/chad/facts.yaml': 'draft: true\nname: { en: Mission in Chad, fr: À rédiger. }\n',
        'missions/chad/en.mdx': 'A text.\n',
        'countries/chad/facts.yaml': 'draft: true\n',
        'countries/chad/en.mdx': 'To be written.\n',
        'countries/chad/fr.mdx': 'Un texte.\n',
        'events/done.yaml': "draft: true\ndate: '2013'\n",
      }),
    );
    expect(translation).toEqual({
      drafts: 3,
      ready: ['event:done'],
      waiting: [
        { of: 'mission:chad', file: 'content/missions/chad/facts.yaml', texts: ['fr'], fields: ['name.fr'] },
        { of: 'country:chad', file: 'content/countries/chad/facts.yaml', texts: ['en'], fields: [] },
      ],
    }); // prettier-ignore
    expect(translationOf(index())).toEqual({ drafts: 0, ready: [], waiting: [] });
  });
});

test('What nothing relies on', () => {
  const unused = unusedIn(
    index({
      'sources/lonely.yaml': 'title: A\npublisher: un\n',
      'publishers.yaml': (text) => `${text}nobody:\n  name: { en: Nobody, fr: Personne }\n`,
      'partners/guards/facts.yaml': 'name: { en: Guards, fr: Gardes }\n',
      'missions/mali/en.mdx': 'Text.\n',
      'missions/mali/fr.mdx': 'Texte.\n',
    }),
  );
  expect(unused).toEqual({
    sources: ['source:lonely'],
    publishers: ['nobody'],
    partners: ['partner:guards'],
    values: [{ value: 'mali-officers', file: 'content/missions/mali/facts.yaml' }],
  });
});

describe('In words', () => {
  const all = index({
    'figures/officers.yaml': (text) => `${text}reviewBy: '2027-01-31'\n`,
    'missions/chad/facts.yaml': 'draft: true\n',
  });
  const depends = dependsOn(all, 'mission:mali');
  if (!depends) throw new Error('mission:mali is there.');

  test.each(['en', 'fr'] as const)('every report is told (%s)', (locale) => {
    const told = [
      dependsLines(depends, locale),
      reviewLines(reviewOn(all, '2027-02-10'), locale),
      archiveLines(archivesOf(all), locale),
      parityLines(parityOf(all), locale),
      translationLines(translationOf(all), locale),
      unusedLines(unusedIn(all), locale),
    ].map((lines) => lines.join('\n'));
    for (const text of told) expect(text).not.toMatch(/undefined|NaN|\[object/);
    for (const word of {
      en: ['depends', 'Past their day', 'archived', 'side by side', 'wait for', 'relies on'],
      fr: ['dépend', 'En retard', 'archivée', 'côte à côte', 'attendent', 'repose'],
    }[locale])
      expect(told.filter((text) => text.includes(word)).length).toBeGreaterThan(0);
  });

  test.each([
    [{ LANG: 'fr_CA.UTF-8' }, 'fr'],
    [{ LANG: 'fr_CA.UTF-8', LC_ALL: 'C' }, 'en'],
    [{ LANG: 'C', LC_ALL: 'fr' }, 'fr'],
    [{ LANG: 'en_CA.UTF-8', LC_ALL: '' }, 'en'],
    [{}, 'en'],
  ] as const)('%j asks for %s', (environment, locale) => {
    expect(localeOf(environment)).toBe(locale);
  });
});

/** Starting a program takes long where much else runs. */
const patience = 120_000;

describe('npm run content', { timeout: patience }, () => {
  let tree: ContentTree;
  beforeAll(() => {
    tree = new ContentTree();
  });
  afterAll(() => {
    tree.destroy();
  });
  const run = (args: string[], language = 'en_CA.UTF-8') => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'src/commands/content.ts'), ...args],
      {
        cwd: tree.root,
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: language, NO_COLOR: '1', NODE_NO_WARNINGS: '1' },
      },
    );
    return { status, stdout, stderr };
  };

  test('ends with 0 and says so when all is fine, in the editor’s language', () => {
    expect(run([]).status).toBe(0);
    expect(run([]).stdout).toContain('No mistake found.');
    expect(run([], 'fr_CA.UTF-8').stdout).toMatch(
      /14 fiches vérifiées en \d+,\d\u00a0s\.\nAucune erreur/,
    );
  });

  test('ends with 2 when it was not understood, and shows how it is used', () => {
    for (const args of [
      ['--report', 'nothing'],
      ['--report', 'depends'],
      ['--report', 'depends', 'mission:malli'],
      ['--report', 'review', '--date', '2027-02-30'],
      ['--what'],
      ['mission:mali'],
    ]) {
      const { status, stderr, stdout } = run(args);
      expect({ args, status, stdout }).toEqual({ args, status: 2, stdout: '' });
      expect(stderr).toContain('--report review');
    }
    expect(run(['--report', 'depends', 'mission:malli']).stderr).toContain('mission:mali?');
    expect(run(['--help']).status).toBe(0);
  });

  test('gives JSON to machines', () => {
    expect(JSON.parse(run(['--json']).stdout)).toEqual({ records: 14, mistakes: [], notices: [] });
    expect(JSON.parse(run(['--report', 'archives', '--json']).stdout)).toMatchObject({ all: 2 });
  });

  test('ends with 1 and every mistake; --fix mends what has one right form', () => {
    tree.edit('missions/mali/fr.mdx', 'Des policiers sont venus en 2013.', "L'équipe : des policiers.");
    tree.edit('figures/officers.yaml', 'fr: Policiers envoyés.', "fr: 'Policiers envoyés : tous, l''équipe aussi.'");
    const { status, stderr } = run([]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/4 mistakes in 2 files/);
    expect(run(['--fix']).stdout).toMatch(/^4 places mended in 2 files\./);
    expect(run([]).status).toBe(0);
    expect(run(['--fix']).stdout).toMatch(/^0 places mended in 0 files\./);
  }); // prettier-ignore
});

test('1,500 records are checked and indexed in seconds', { timeout: patience }, () => {
  const files = new Map(Object.entries(soundFiles).map(([p, text]) => [`content/${p}`, text]));
  const paragraph = (text: string) => `${text}\n\n`.repeat(12);
  const country = soundFiles['countries/mali/facts.yaml'] ?? '';
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => code !== 'ML');
  for (const [i, code] of codes.slice(0, 500).entries()) {
    files.set(
      `content/sources/source-${i}.yaml`,
      (soundFiles['sources/police-page.yaml'] ?? '').replace('Our work', `Our work ${i}`),
    );
    files.set(
      `content/countries/land-${i}/facts.yaml`,
      country
        .replace('ML', code)
        .replace('{ en: mali, fr: mali }', `{ en: land-${i}, fr: pays-${i} }`)
        .replace('{ en: Mali, fr: Mali }', `{ en: Land ${code}, fr: Pays ${code} }`),
    );
    const cite = `<Cite source="source-${i}" />`;
    files.set(
      `content/countries/land-${i}/en.mdx`,
      paragraph(`Police were asked for by the country, and officers came to train others. ${cite}`),
    );
    files.set(
      `content/countries/land-${i}/fr.mdx`,
      paragraph(`On a demandé des policiers, et des policiers sont venus former leurs collègues. ${cite}`),
    );
    files.set(
      `content/events/event-${i}.yaml`,
      (soundFiles['events/first-officers.yaml'] ?? '').replace('police-page', `source-${i}`),
    );
  }
  const started = performance.now();
  const content = readContent(inMemory(files));
  expect(content.records.length).toBeGreaterThan(1_500);
  expect(checkRead(content).mistakes).toEqual([]);
  parityOf(indexOf(content));
  const seconds = (performance.now() - started) / 1000;
  console.log(`${content.records.length} records in ${seconds.toFixed(1)} s`);
  expect(seconds).toBeLessThan(30);
}); // prettier-ignore
