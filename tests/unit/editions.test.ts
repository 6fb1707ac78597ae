import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '#src/commands/root.ts';
import { bytesOf, sha256 } from '#src/domain/data/file.ts';
import { editionCopy, isKept } from '#src/domain/edition.ts';
import { differences } from '#src/domain/editions/differences.ts';
import { countsOf, freeze, touched, type EditionFile, type Manifest, type ToFreeze } from '#src/domain/editions/freeze.ts'; // prettier-ignore
import { frozenData, type FrozenData, type FrozenFigure, type FrozenTotal, type FrozenValue } from '#src/domain/editions/frozen.ts'; // prettier-ignore
import { html, relative } from '#src/domain/editions/html.ts';
import { differenceLines } from '#src/i18n/difference-lines.ts';
import { filesBelow } from '#src/integrations/files-below.ts';

const both = (en: string, fr = en) => ({ en, fr });
const value = (id: string, more: Partial<FrozenValue> = {}): FrozenValue => ({
  id, value: 12, qualifier: 'about', unit: 'officers', scope: 'all-missions', status: 'deployed', asOf: '2019',
  source: 'page', scopeName: both('all missions', 'toutes les missions'), note: null, ...more,
}); // prettier-ignore
const figure = (values: FrozenValue[], more: Partial<FrozenFigure> = {}): FrozenFigure => ({
  id: 'officers', title: both('Officers', 'Policiers'), definition: both('Officers away.', 'Policiers en mission.'),
  unit: 'officers', cautions: [], disagreements: [], modified: '2026-11-21', values,
  url: both('https://example.org/en/figures/officers/', 'https://example.org/fr/chiffres/policiers/'), ...more,
}); // prettier-ignore
const total = (month: string, count: number | null, more: Partial<FrozenTotal> = {}): FrozenTotal => ({
  month, count, women: null, men: null, rank: null, countriesWithPolice: null, sharePercent: null, sourceId: 'page', note: null, ...more,
}); // prettier-ignore
const state = (more: Partial<FrozenData> = {}): FrozenData => ({
  figures: [figure([value('a')])],
  totals: [total('2019-01', 40), total('2019-02', null)],
  missions: [{ month: '2019-01', mission: 'MINUSMA', count: 12, women: 2, men: 10 }],
  ...more,
});

const encoder = new TextEncoder();
const source = { id: 'page', title: both('A “page” & more'), publisher: both('The police', 'La police'), date: '2019', languages: ['en'], address: 'https://example.org/?a=1&b=2', archive: null }; // prettier-ignore
const change = (id: string, date: string) => ({ id, date, kind: 'data', title: both(`Change ${id}`, `Changement ${id}`), text: both('More.', 'Plus.') }); // prettier-ignore

/** What a built site would give the command. */
function site(edition: string, data: FrozenData, previous: ToFreeze['previous'] = null): ToFreeze {
  const files: Record<string, unknown> = {
    'figures.json': data.figures, 'un-police-totals.json': data.totals, 'un-police.json': data.missions,
    'sources.json': [source], 'stories.json': [{ id: 'a-story' }], 'figures/officers.json': data.figures[0],
    'changes.json': [change('first', '2026-11-21'), change('second', '2027-02-01')],
    'datapackage.json': { name: 'x', resources: [{ path: 'stories.json' }, { path: 'figures.json' }] },
    'figures.spreadsheet.csv': '', 'figures/officers.ris': '', 'all.zip': '', 'sha256sums.txt': '', 'catalog.jsonld': '',
  }; // prettier-ignore
  const text = (locale: string) => `Title\n\nIndependent.\n\nAPA\nCited in ${locale}, <read>.`;
  const citation = encoder.encode(`${text('English')}\n\n\n${text('French')}\n`);
  return {
    site: {
      name: both('The record', 'Le registre'), subtitle: both('A record', 'Un registre'),
      independence: both('Independent site.', 'Site indépendant.'), edition,
    },
    address: 'https://example.org/',
    series: {
      title: both('UN series', 'Série de l’ONU'), definition: both('Counted.', 'Compté.'), cautions: [both('Beware.', 'Attention.')],
      missions: {}, notes: {}, modified: '2026-11-21',
    },
    data: new Map(Object.entries(files).map(([path, json]) => [path, encoder.encode(JSON.stringify(json))])),
    cite: new Map(['figure-officers.txt', 'un-police-series.txt', 'story-x.txt'].map((path) => [path, citation])),
    previous,
  }; // prettier-ignore
}

const textIn = (files: readonly EditionFile[], path: string): string => {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`${path} is not in ${files.map((one) => one.path).join(', ')}`);
  return new TextDecoder().decode(bytesOf(file));
};
const manifestOf = (files: readonly EditionFile[]) =>
  JSON.parse(textIn(files, 'edition.json')) as Manifest;

describe('Two editions, frozen one after the other', () => {
  const first = freeze(site('2026-11-21', state()));
  const sums = first.map((file) => `${sha256(file)} ${file.path}`);
  const later = state({
    figures: [
      figure([value('a', { value: 15 }), value('b', { value: 20, asOf: '2020' })], {
        definition: both('Officers away at one time.', 'Policiers en mission en même temps.'),
      }),
    ],
  });
  const previous = { edition: '2026-11-21', data: frozenData((file) => textIn(first, `data/${file}`)) };
  const second = freeze(site('2027-03-01', later, previous));

  test('keep data, citations and pages of figures in both languages, with checksums', () => {
    expect(first.map(({ path }) => path)).toEqual([
      'cite/figure-officers.txt', 'cite/un-police-series.txt', 'data/all.zip', 'data/changes.json', 'data/datapackage.json',
      'data/figures.json', 'data/figures/officers.json', 'data/sources.json', 'data/un-police-totals.json', 'data/un-police.json',
      'edition.json', 'en/figures/officers/index.html', 'en/figures/un-series/index.html', 'en/index.html',
      'fr/chiffres/policiers/index.html', 'fr/chiffres/serie-onu/index.html', 'fr/index.html', 'index.html',
      'sha256sums.txt', 'style.css',
    ]);
    expect(touched(first)).toEqual([]);
    expect(touched(second)).toEqual([]);
  }); // prettier-ignore

  test('keep no story, and a descriptor of what they keep', () => {
    expect(textIn(first, 'data/datapackage.json')).toBe('{"name":"x","resources":[{"path":"figures.json"}]}');
    expect(first.filter(({ path }) => path.includes('stor'))).toEqual([]);
  }); // prettier-ignore

  test('leave the first as it was', () => {
    expect(first.map((file) => `${sha256(file)} ${file.path}`)).toEqual(sums);
  });

  test('are the same bytes whenever they are frozen', () => {
    const again = freeze(site('2027-03-01', later, previous));
    expect(again.map((file) => sha256(file))).toEqual(second.map((file) => sha256(file)));
  });

  test('tell what is new: changes since the edition before, and how much differs', () => {
    expect(manifestOf(first).changes.map(({ id }) => id)).toEqual(['first']);
    expect(manifestOf(second)).toMatchObject({ previous: '2026-11-21', site: 'https://example.org/' });
    expect(manifestOf(second).changes.map(({ id }) => id)).toEqual(['second']);
    expect(textIn(second, 'en/index.html')).toContain('<p>Since the edition before: 1 new value, 1 definition told otherwise, 1 correction.</p>');
    expect(textIn(second, 'fr/index.html')).toContain('<h3>Changement second</h3>');
  }); // prettier-ignore

  test('have pages that stand alone: language, twin, current page, independence, no script, nothing from elsewhere', () => {
    const page = textIn(second, 'fr/chiffres/policiers/index.html');
    expect(page).toContain('<html lang="fr-CA">');
    expect(page).toContain('<a href="../../../en/figures/officers/" hreflang="en-CA" lang="en-CA">English</a>');
    expect(page).toContain('<a href="../../../../../fr/chiffres/policiers/">');
    expect(page).toContain('Site indépendant.');
    expect(page).toContain('Édition du 1er\u00a0mars 2027');
    expect(page).toContain('<dd>Cited in French, &lt;read&gt;.</dd>');
    expect(page).toContain('<tr id="b">');
    expect(page).toContain('https://example.org/?a=1&amp;b=2');
    for (const file of second.filter(({ path }) => path.endsWith('.html')))
      expect(textIn([file], file.path)).not.toMatch(/<script|_astro|style=|src=/);
  }); // prettier-ignore

  test('are known as touched when a file is changed, added or taken away', () => {
    const [one, ...rest] = second;
    expect(touched([{ ...one!, body: 'other' }, ...rest])).toEqual([`${one!.path} has changed`]);
    expect(touched(rest)).toEqual([`${one!.path} is missing`]);
    expect(touched([...second, { path: 'more.txt', body: '' }])).toEqual(['more.txt is not listed']);
    expect(touched(second.filter(({ path }) => path !== 'sha256sums.txt'))).toEqual(['sha256sums.txt is missing']);
  }); // prettier-ignore

  test('need a site that was built by this version', () => {
    const old = site('2027-03-01', later);
    const data = new Map([...old.data].filter(([path]) => path !== 'changes.json'));
    expect(() => freeze({ ...old, data })).toThrow('The built site has no changes.json: build it anew with this version.');
  }); // prettier-ignore
}); // prettier-ignore

describe('The differences between two states', () => {
  const before = state();

  test('are none where nothing changed, or only words that help to read', () => {
    const after = state({
      figures: [figure([value('a', { scopeName: both('all'), note: both('A note.') })], { modified: '2027-01-01', title: both('Other') })],
    });
    expect(differences(before, after)).toEqual([]);
  }); // prettier-ignore

  test.each<[string, Partial<FrozenData>, [string, string][]]>([
    ['a value that is added is a value', { figures: [figure([value('a'), value('b')])] }, [['value', 'b']]],
    ['a value that changes is a correction', { figures: [figure([value('a', { value: 15 })])] }, [['correction', 'a']]],
    ['so is another qualifier', { figures: [figure([value('a', { qualifier: 'exact' })])] }, [['correction', 'a']]],
    ['another date, scope or document', { figures: [figure([value('a', { asOf: '2020' })])] }, [['correction', 'a']]],
    ['and a value that is gone', { figures: [figure([])] }, [['correction', 'a']]],
    ['another definition is a definition', { figures: [figure([value('a')], { definition: both('Other.') })] }, [['definition', 'Officers']]],
    ['so is a caution', { figures: [figure([value('a')], { cautions: [both('Beware.')] })] }, [['definition', 'Officers']]],
    ['a new figure is both', { figures: [figure([value('a')]), figure([value('z')], { id: 'new', title: both('New') })] }, [['definition', 'New'], ['value', 'z']]],
    ['a gap that is filled is a value', { totals: [total('2019-01', 40), total('2019-02', 41)] }, [['value', '2019-02']]],
    ['a month that is added too', { totals: [...before.totals, total('2019-03', 41)] }, [['value', '2019-03']]],
    ['a month counted otherwise is a correction', { totals: [total('2019-01', 41), total('2019-02', null)] }, [['correction', '2019-01']]],
    ['so is another rank', { totals: [total('2019-01', 40, { rank: 3 }), total('2019-02', null)] }, [['correction', '2019-01']]],
    ['and a mission’s month', { missions: [{ month: '2019-01', mission: 'MINUSMA', count: 12, women: 3, men: 9 }] }, [['correction', '2019-01']]],
  ])('%s', (_, more, wanted) => {
    const found = differences(before, state(more));
    expect(found.map((d): [string, string] => [d.kind, d.what === 'value' ? d.id : d.what === 'month' ? d.month : d.title.en])).toEqual(wanted);
  }); // prettier-ignore

  test('are told in words in both languages', () => {
    const after = state({ figures: [figure([value('a', { value: 15 })])], totals: [total('2019-01', 41, { rank: 3 }), total('2019-02', null)] }); // prettier-ignore
    const [corrected, month] = differences(before, after);
    expect(differenceLines(corrected!, 'en')).toEqual({
      what: 'Officers',
      before: 'about 12 officers, as of 2019, all missions, deployed at that date',
      after: 'about 15 officers, as of 2019, all missions, deployed at that date',
    });
    expect(differenceLines(month!, 'fr')).toEqual({
      what: 'Série de l’ONU, janvier 2019, missions des Nations Unies',
      before: '40',
      after: '41, Rang parmi les pays contributeurs\u00a0: 3',
    });
    expect(countsOf([corrected!, month!]).fr).toBe(
      'Depuis l’édition précédente\u00a0: 0 valeur nouvelle, 0 définition dite autrement, 2 corrections.',
    );
  });
});

test('Markup is made safe wherever text is put into it', () => {
  expect(html`<p title="${'"'}">${'<b> & "c"'}${null}${0}${[html`<i>${'>'}</i>`]}</p>`.html).toBe(
    '<p title="&quot;">&lt;b&gt; &amp; &quot;c&quot;0<i>&gt;</i></p>',
  );
});

test('Addresses of an edition', () => {
  expect(relative('en/figures/a/', 'data/x.csv')).toBe('../../../data/x.csv');
  expect(relative('/editions/2026-11-21/en/', '/en/')).toBe('../../../en/');
  expect(editionCopy('2026-11-21', '/en/figures/a/')).toBe('/editions/2026-11-21/en/figures/a/');
  const pages = ['/en/figures/a/', '/fr/chiffres/a/', '/en/figures/', '/en/figures/a/cite/', '/fr/recits/a/'];
  expect(pages.filter(isKept)).toEqual(['/en/figures/a/', '/fr/chiffres/a/']);
}); // prettier-ignore

const folder = join(root, 'public/editions');
const { edition } = parse(readFileSync(join(root, 'content/site.yaml'), 'utf8')) as {
  edition: string;
};
const shipped = existsSync(folder) ? readdirSync(folder) : [];

describe.skipIf(shipped.length === 0).each(shipped)('The edition of %s', (day) => {
  let files: EditionFile[] = [];
  beforeAll(() => {
    files = filesBelow(join(folder, day)).map((path) => ({ path, body: readFileSync(join(folder, day, path)) }));
  }); // prettier-ignore

  test('is as it was frozen', () => {
    expect(touched(files)).toEqual([]);
    expect(manifestOf(files).edition).toBe(day);
  });

  // Of any other day the command would go on and freeze it.
  test.runIf(day === edition)('is not frozen twice', async () => {
    const command = promisify(execFile)(process.execPath, ['src/commands/edition.ts'], { cwd: root });
    const failed = await command.then(() => null, (error: unknown) => error as { code: number; stderr: string });
    expect(failed?.code).toBe(1);
    expect(failed?.stderr).toContain(`The edition of ${day} is frozen already. For a new one, write its day`);
  }); // prettier-ignore
});
