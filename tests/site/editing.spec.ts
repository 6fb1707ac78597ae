// E2 of the user needs: an editor's mistake stops the build, with file, field, what was found and what is wanted.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from 'playwright/test';
import { root } from '../../src/commands/root.ts';

/** A copy of the content to spoil. */
interface Copy {
  /** Replaces a piece of a file, which must be there; null takes the file away. */
  change: (file: string, from: string | RegExp, to: string) => void;
  remove: (file: string) => void;
  add: (file: string, text: string) => void;
  read: (file: string) => string;
  /** Runs the command that the build runs first, on the copy. */
  check: () => { status: number | null; output: string };
}

/** A test with a copy of the content of its own. */
const test = base.extend<{ copy: Copy }>({
  // Playwright asks for its fixtures in this form, even where there are none.
  copy: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'content-'));
    cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
    const path = (file: string) => join(folder, 'content', file);
    const read = (file: string) => readFileSync(path(file), 'utf8');
    await use({
      read,
      add: (file, text) => writeFileSync(path(file), text),
      remove: (file) => rmSync(path(file), { recursive: true }),
      change: (file, from, to) => {
        const before = read(file);
        const after = before.replace(from, to);
        if (after === before) throw new Error(`${file} has no ${String(from)} to change.`);
        writeFileSync(path(file), after);
      },
      check: () => {
        const { status, stdout, stderr } = spawnSync(
          process.execPath,
          [join(root, 'src/commands/content.ts')],
          { cwd: folder, encoding: 'utf8', env: { ...process.env, FORCE_COLOR: '0' } },
        );
        return { status, output: stdout + stderr };
      },
    });
    rmSync(folder, { recursive: true });
  },
});

const mission = 'missions/minustah-haiti/facts.yaml';
const otherMission = 'missions/minusma-mali/facts.yaml';
const story = 'stories/mopti-patrols';
const source = 'sources/rcmp-po-2019.yaml';

/** One of each kind of mistake, and what the editor must be told: file, line, field, what is wrong. */
const mistakes: { name: string; plant: (copy: Copy) => void; told: RegExp }[] = [
  {
    name: 'a misspelt field',
    plant: ({ change }) => change(mission, /$/, '\noffcers: 3\n'),
    told: /content\/missions\/minustah-haiti\/facts\.yaml:\d+:\d+ {2}offcers: found .+; wanted .+/,
  },
  {
    name: 'a missing field',
    plant: ({ change }) => change(mission, /^status: .+\n/m, ''),
    told: /content\/missions\/minustah-haiti\/facts\.yaml:\d+:\d+ {2}status: found nothing.*; wanted .+/,
  },
  {
    name: 'a word that is none of those known',
    plant: ({ change }) => change(mission, 'armed: { status: armed', 'armed: { status: laoded'),
    told: /content\/missions\/minustah-haiti\/facts\.yaml:\d+:\d+ {2}armed\.status: found 'laoded'; wanted .*armed.*/,
  },
  {
    name: 'a day that no calendar has',
    plant: ({ change }) => change(mission, "start: '2004-07'", "start: '2005-02-31'"),
    told: /content\/missions\/minustah-haiti\/facts\.yaml:\d+:\d+ {2}canadianPolice\.start: found '2005-02-31'.*; wanted .+/,
  },
  {
    name: 'a name of a record that is not there',
    plant: ({ change }) => change(mission, 'countries: [haiti]', 'countries: [haitti]'),
    told: /content\/missions\/minustah-haiti\/facts\.yaml:\d+:\d+ {2}countries.+: found 'haitti'.*; wanted .*'haiti'/,
  },
  {
    name: 'an address that another mission has',
    plant: ({ change }) => change(otherMission, /en: minusma-mali\b/, 'en: minustah-haiti'),
    told: /content\/missions\/.+\/facts\.yaml:\d+:\d+ {2}slug\.en: found the address 'minustah-haiti' a second time; wanted another one: content\/missions\/.+\/facts\.yaml .+/,
  },
  {
    name: 'an id that another value has',
    plant: ({ change }) =>
      change(otherMission, /(?<=\nvalues:\n {2}- id: )[a-z0-9-]+/, 'minustah-promised-2004'),
    told: /content\/missions\/.+\/facts\.yaml:\d+:\d+ {2}values.+id: found the id 'minustah-promised-2004' a second time; wanted another one/,
  },
  {
    name: 'a text that is there in one language only',
    plant: ({ remove }) => remove(`${story}/fr.mdx`),
    told: /content\/stories\/mopti-patrols\/fr\.mdx:1:1 {2}found no file; wanted .*en\.mdx is there.*/,
  },
  {
    name: 'a Canadian part that lies outside its mission',
    plant: ({ change }) => change(mission, "start: '2004-07'", "start: '2003-07'"),
    told: /content\/missions\/minustah-haiti\/facts\.yaml:\d+:\d+ {2}canadianPolice\.start: found '2003-07'; wanted a date within .+2004-06-01.+/,
  },
  {
    name: 'a source that nothing relies on',
    plant: ({ add, read }) => add('sources/nobody-cites-this.yaml', read(source)),
    told: /content\/sources\/nobody-cites-this\.yaml:1:1 {2}found 'nobody-cites-this', which nothing relies on; wanted .+/,
  },
  {
    name: 'a source with neither an address nor a description',
    plant: ({ change }) => {
      change(source, /^url: .+\n/m, '');
      change(source, /^describes:\n(?: .+\n)+/m, '');
    },
    told: /content\/sources\/rcmp-po-2019\.yaml:\d+:\d+ .*found .+; wanted .*(?:address|url|description|describes).*/,
  },
  {
    name: 'a story that does not say where its persons were named before',
    plant: ({ change }) => change(`${story}/facts.yaml`, /^published:\n(?: .+\n)+/m, ''),
    told: /content\/stories\/mopti-patrols\/facts\.yaml:\d+:\d+ {2}published: found nothing.*; wanted .+/,
  },
  {
    name: 'a number typed into the text',
    plant: ({ change }) => change(`${story}/en.mdx`, /$/, '\nThere were 12 officers.\n'),
    told: /content\/stories\/mopti-patrols\/en\.mdx:\d+:\d+ .*found .*12.*; wanted .*Value.*/,
  },
];

test('the content as it stands passes the gate', ({ copy }) => {
  const { status, output } = copy.check();
  expect(output).toMatch(/no mistake found/i);
  expect(output).not.toMatch(/\d+ mistakes? in/);
  expect(status).toBe(0);
});

for (const { name, plant, told } of mistakes) {
  test(`${name} stops the build, and the editor is told where and why`, ({ copy }) => {
    plant(copy);
    const { status, output } = copy.check();
    expect(output).toMatch(told);
    expect(status).toBe(1);
  });
}

test('all mistakes are told at once, and counted', ({ copy }) => {
  const [field, , word, , record] = mistakes;
  const planted = [field!, word!, record!];
  for (const { plant } of planted) plant(copy);
  const { status, output } = copy.check();
  for (const { told } of planted) expect(output).toMatch(told);
  expect(output).toMatch(/\b3 mistakes in 1 file\b/);
  expect(status).toBe(1);
});
