import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { unwritten } from '#src/domain/drafts.ts';
import { checkContent, readAndCheck } from '#src/gate/check-content.ts';
import { formatProblem } from '#src/gate/problem.ts';
import { noticeLines } from '#src/reports/print.ts';
import { shownTo } from '#src/queries/drafts.ts';
import { ContentTree } from './content-tree.ts';

let tree: ContentTree;
beforeEach(() => {
  tree = new ContentTree();
});
afterEach(() => {
  tree.destroy();
});

const draft = (path: string) => tree.add(path, 'draft: true\n');
const mistakes = () => checkContent(tree.root).map(formatProblem);
const notices = () => readAndCheck(tree.root).notices.map(formatProblem);
const always = (id: string, file: string) =>
  `found '${id}', which is a draft; wanted only what is published: take the line draft: true out of content/${file}`;
const isDraft = (id: string, file: string) => `${always(id, file)}, or make this one a draft too`;

describe('A draft', () => {
  const alone = {
    'missions/new/facts.yaml': `draft: true
kind: mission
name: { en: New mission, fr: Nouvelle mission }
acronym: null
slug: { en: new, fr: nouvelle }
organization: un
countries: [mali]
mission: { start: null, end: null, sources: [] }
canadianPolice: { start: null, end: null, sources: [] }
status: not-published
evidence: confirmed
armed: { status: not-published, sources: [] }
languages: { codes: [], sources: [] }
roles: []
services: []
modified: '2026-11-21'
`,
  };

  test('needs no text yet', () => {
    for (const [path, text] of Object.entries(alone)) tree.write(path, text);
    expect(mistakes()).toEqual([]);
    expect(notices()).toEqual([
      expect.stringContaining('content/missions/new/en.mdx:1:1  found no file; wanted the text'),
      expect.stringContaining('content/missions/new/fr.mdx:1:1  found no file; wanted the text'),
    ]);
    tree.edit('missions/new/facts.yaml', 'draft: true', 'draft: false');
    expect(mistakes()).toHaveLength(2);
    expect(notices()).toEqual([]);
  });

  test('may have texts that do not match yet', () => {
    for (const [path, text] of Object.entries(alone)) tree.write(path, text);
    tree.write('missions/new/en.mdx', '## One\n\nText. <Cite source="police-page" />\n');
    tree.write('missions/new/fr.mdx', 'À rédiger.\n');
    expect(mistakes()).toEqual([]);
    const told = notices();
    expect(told).toContainEqual(expect.stringContaining('fr.mdx:1:1  found no heading; wanted'));
    expect(told).toContainEqual(expect.stringContaining('fr.mdx:1:1  found no <Cite'));
    expect(told).toContain(
      'content/missions/new/fr.mdx:1:1  found a text that is still to be written; wanted the text, before this is published',
    );
  });

  test('must have sound fields all the same', () => {
    for (const [path, text] of Object.entries(alone)) tree.write(path, text);
    tree.edit('missions/new/facts.yaml', 'countries: [mali]', 'countries: [malli]');
    expect(mistakes()).toHaveLength(1);
  });

  test('says true or nothing', () => {
    tree.add('terms/peace-operation.yaml', 'draft: yes please\n');
    expect(mistakes()).toEqual([
      "content/terms/peace-operation.yaml:3:8  draft: found 'yes please'; wanted true or false",
    ]);
  });

  test('is no section of the site', () => {
    draft('articles/about/facts.yaml');
    expect(mistakes()).toEqual([
      'content/articles/about/facts.yaml:4:8  draft: found true; wanted a published article: menus lead to a section of its own',
    ]);
  });

  test('is counted where all notices are listed', () => {
    for (const [path, text] of Object.entries(alone)) tree.write(path, text);
    expect(noticeLines(readAndCheck(tree.root), 'en')[0]).toMatch(/^2 notices\b/);
  });
});

describe('What is published names no draft', () => {
  const story = 'stories/patrols/facts.yaml';

  test('in facts', () => {
    draft('partners/police/facts.yaml');
    const told = isDraft('police', 'partners/police/facts.yaml');
    expect(mistakes().toSorted()).toEqual(
      [
        `content/missions/mali/facts.yaml:21:23  services[1].partner: ${told}`,
        `content/publishers.yaml:3:12  police.partner: ${always('police', 'partners/police/facts.yaml')}`,
        `content/stories/patrols/facts.yaml:8:12  services[1]: ${told}`,
        `content/stories/patrols/facts.yaml:14:14  people[1].service: ${told}`,
      ].toSorted(),
    );
  });

  test('in pointers', () => {
    draft('figures/officers.yaml');
    expect(mistakes()).toEqual([
      `content/articles/totals/facts.yaml:5:11  related[1]: ${isDraft('officers', 'figures/officers.yaml')}`,
    ]);
  });

  test('in texts', () => {
    tree.add('countries/mali/en.mdx', '\nMore: <Ref to="story:patrols" />.\n');
    tree.add('countries/mali/fr.mdx', '\nSuite\u00a0: <Ref to="story:patrols" />.\n');
    draft(story);
    expect(mistakes()).toEqual([
      `content/countries/mali/en.mdx:3:7  ${isDraft('patrols', story)}`,
      `content/countries/mali/fr.mdx:3:9  ${isDraft('patrols', story)}`,
    ]);
  });

  test('nor its values, its documents, or its code', () => {
    tree.write('stories/patrols/facts.yaml', 'draft: true\n');
    tree.remove('stories/patrols');
    tree.add(
      'countries/mali/facts.yaml',
      `disagreements:
  - topic: { en: Start, fr: Début }
    versions:
      - { says: { en: A, fr: A }, sources: [un-report] }
      - { says: { en: B, fr: B }, sources: [police-page] }
`,
    );
    draft('sources/un-report.yaml');
    draft('missions/mali/facts.yaml');
    const lines = mistakes();
    const source = isDraft('un-report', 'sources/un-report.yaml');
    const mission = 'missions/mali/facts.yaml';
    expect(lines).toContain(`content/un-police/contributions.csv:2:1  source_id: ${always('un-report', 'sources/un-report.yaml')}`);
    expect(lines).toContain(`content/un-police/contributions.csv:3:1  mission: ${always('MALI', mission)}`);
    expect(lines).toContain(`content/countries/mali/facts.yaml:10:45  disagreements[1].versions[1].sources[1]: ${source}`);
    expect(lines).toContain(`content/changes/first.yaml:5:11  related[1]: ${isDraft('mali', mission)}`);
    expect(lines.filter((line) => line.includes('missions/mali/facts.yaml:'))).toEqual([]);
  }); // prettier-ignore

  test('though a draft may name what it likes', () => {
    draft('events/first-officers.yaml');
    draft('changes/first.yaml');
    expect(mistakes()).toEqual([]);
    draft(story);
    expect(mistakes()).toEqual([]);
  });
});

describe('Documents', () => {
  const extra = (more: string) =>
    tree.write(
      'sources/extra.yaml',
      `title: Extra
publisher: un
url: https://example.org/extra
date: null
retrieved: '2026'
languages: [en]
kind: news
type: webpage
${more}`,
    );

  test('that nothing relies on may wait as drafts', () => {
    extra('');
    expect(mistakes()).toHaveLength(1);
    extra('draft: true\n');
    expect(mistakes()).toEqual([]);
    expect(notices()).toEqual([
      "content/sources/extra.yaml:1:1  found 'extra', which nothing relies on; wanted a text or a record that cites it; where none should, this file taken away",
    ]);
  });

  test('that only drafts rely on are told', () => {
    extra('');
    draft('events/first-officers.yaml');
    tree.edit('events/first-officers.yaml', '[police-page]', '[extra]');
    expect(mistakes()).toEqual([]);
    expect(notices()).toEqual([
      "content/sources/extra.yaml:1:1  found 'extra', which only drafts rely on; wanted draft: true in it, until one of them is published",
    ]);
  });
});

describe('Entries', () => {
  const entries = [
    { id: 'a', data: { name: { en: 'A', fr: 'Â' }, acronym: null, slug: { en: 'a', fr: 'a' } } },
    {
      id: 'b',
      data: { draft: true, name: { en: 'B', fr: 'Bé' }, acronym: null, slug: { en: 'b', fr: 'b' } },
    },
    { id: 'c', data: { draft: true, title: 'C', text: { en: 'C', fr: 'C' } } },
  ];

  test('are shown to readers without drafts', () => {
    expect(shownTo('public', entries)).toEqual([entries[0]]);
  });

  test('are shown to editors with drafts, whose names say so', () => {
    expect(shownTo('editor', entries).map(({ data }) => data)).toEqual([
      entries[0]?.data,
      {
        draft: true,
        name: { en: 'B [draft]', fr: 'Bé [ébauche]' },
        acronym: null,
        slug: { en: 'b', fr: 'b' },
      },
      { draft: true, title: 'C [draft · ébauche]', text: { en: 'C', fr: 'C' } },
    ]);
  });
});

test('texts that are still to be written are found wherever they stand', () => {
  expect(unwritten({ a: ['x', { fr: 'À rédiger.' }], b: 'To be written.', c: null })).toEqual([
    ['a', 1, 'fr'],
    ['b'],
  ]);
});
