import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '#src/commands/root.ts';
import { checkRead } from '#src/gate/check-content.ts';
import { inMemory } from '#src/gate/files.ts';
import { formatProblem } from '#src/gate/problem.ts';
import { readContent } from '#src/gate/read-content.ts';
import { dependsOn } from '#src/reports/depends.ts';
import { indexOf } from '#src/reports/record-index.ts';

/** One thing a walk-through has somebody do: the text before a block of code says where it goes. */
type Step = {
  walk: string;
  file: string;
  how: 'new' | 'end' | 'value' | 'line';
  key: string;
  text: string;
};

/** How each language says where a block goes; `file` and `key` are in code. */
const wordings = {
  'CONTRIBUTING.md': {
    new: /New file `(?<file>content\/[^`]+)`:$/u,
    end: /At the end of `(?<file>content\/[^`]+)`:$/u,
    value: /In `(?<file>content\/[^`]+)`, last under `values:`:$/u,
    line: /In `(?<file>content\/[^`]+)`, the line `(?<key>\w+:)` becomes:$/u,
  },
  'CONTRIBUTING.fr.md': {
    new: /Nouveau fichier `(?<file>content\/[^`]+)`\u00a0:$/u,
    end: /À la fin de `(?<file>content\/[^`]+)`\u00a0:$/u,
    value: /Dans `(?<file>content\/[^`]+)`, en dernier sous `values:`\u00a0:$/u,
    line: /Dans `(?<file>content\/[^`]+)`, la ligne `(?<key>\w+:)` devient\u00a0:$/u,
  },
} as const;

type Guide = keyof typeof wordings;

/** Everything a guide has somebody write, in its order. */
function stepsOf(guide: Guide): Step[] {
  const steps: Step[] = [];
  let [walk, before] = ['', ''];
  /** Lines of the block of code that is being read; null outside one. */
  let block: string[] | null = null;
  let isStep = false;
  for (const line of readFileSync(join(root, guide), 'utf8').split('\n')) {
    const fence = /^```(\w*)$/.exec(line);
    if (fence && block === null) {
      block = [];
      isStep = fence[1] !== '';
    } else if (fence && block !== null) {
      if (isStep) steps.push({ walk, ...placeFor(guide, before), text: block.join('\n') });
      block = null;
    } else if (block !== null) block.push(line);
    else if (line.startsWith('## ')) walk = line.slice(3);
    else if (line.trim() !== '') before = line;
  }
  return steps;
}

function placeFor(guide: Guide, before: string): Pick<Step, 'file' | 'how' | 'key'> {
  for (const how of ['new', 'end', 'value', 'line'] as const) {
    const { file, key = '' } = wordings[guide][how].exec(before)?.groups ?? {};
    if (file) return { file, how, key };
  }
  throw new Error(`${guide}: nothing says where the block after “${before}” goes.`);
}

/** Does one step as somebody with a text editor would. */
function apply(files: Map<string, string>, { file, how, key, text }: Step): void {
  const before = files.get(file);
  if (how === 'new') {
    if (before !== undefined) throw new Error(`${file} exists already.`);
    files.set(file, `${text}\n`);
    return;
  }
  if (before === undefined) throw new Error(`There is no ${file}.`);
  if (how === 'end') files.set(file, `${before.trimEnd()}\n${text}\n`);
  else if (how === 'line') {
    const line = new RegExp(`^ *${key}.*$`, 'gm');
    if (before.match(line)?.length !== 1) throw new Error(`${key} does not stand once in ${file}.`);
    files.set(
      file,
      before.replace(line, () => text),
    );
  } else {
    const values = /^values:\n(?:(?: .*)?\n)*/m.exec(before)?.[0];
    if (values === undefined) throw new Error(`There are no values in ${file}.`);
    files.set(
      file,
      before.replace(values, () => `${values.trimEnd()}\n${text}\n\n`),
    );
  }
}

const real = new Map(
  readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(root.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')];
    }),
);
const mistakesIn = (files: Map<string, string>) =>
  checkRead(readContent(inMemory(files))).mistakes.map(formatProblem);

const english = stepsOf('CONTRIBUTING.md');
const walks = [...new Set(english.map((step) => step.walk))];

test('Both languages have the same steps', () => {
  const bare = (steps: readonly Step[]) =>
    steps.map(({ file, how, key, text }) => ({ file, how, key, text }));
  expect(bare(stepsOf('CONTRIBUTING.fr.md'))).toEqual(bare(english));
  expect(walks).toHaveLength(6);
});

/** The whole record is checked each time. */
const patience = { timeout: 60_000 };

describe('Each walk-through, tried after those before it, leaves no mistake', patience, () => {
  const files = new Map(real);
  const before = mistakesIn(files);

  test.each(walks)('%s', (walk) => {
    for (const step of english.filter((s) => s.walk === walk)) apply(files, step);
    expect(mistakesIn(files)).toEqual(before);
  });

  test('and what was written is there', () => {
    const index = indexOf(readContent(inMemory(files)));
    expect(index.find('stories', 'example-police-school')).toBeDefined();
    const pages = dependsOn(index, 'mission:example-mission')?.pages.map((page) => page.fr);
    expect(pages?.toSorted()).toEqual([
      '/fr/missions/mission-exemple/',
      '/fr/modifications/',
      '/fr/partenaires/grc/',
      '/fr/pays/mali/',
    ]);
    expect(dependsOn(index, 'value:officers-2030-example')?.downloads).toContain(
      '/data/figures/officers-deployed-since-1989.csv',
    );
    expect(files.get('content/un-police/totals.csv')).toMatch(/^2030-01,8,/m);
    expect(files.get('content/missions/example-mission/facts.yaml')).toContain('value: 15');
  }); // prettier-ignore
});

test('A step left out is a mistake', patience, () => {
  const files = new Map(real);
  const before = mistakesIn(files);
  for (const step of english.filter((s) => s.walk === walks[2] && !s.file.endsWith('fr.mdx')))
    apply(files, step);
  expect(mistakesIn(files).filter((m) => !before.includes(m))).toEqual([
    'content/missions/example-mission/fr.mdx:1:1  found no file; wanted the text in this language too: en.mdx is there. Both languages are published together or not at all',
  ]);
});
