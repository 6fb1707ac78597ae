import { describe, expect, test } from 'vitest';
import { checkRead } from '#src/gate/check-content.ts';
import { inMemory } from '#src/gate/files.ts';
import { severities } from '#src/gate/language-rule.ts';
import { readContent } from '#src/gate/read-content.ts';
import { problemLine } from '#src/reports/print.ts';
import { mistakes, type Edit } from '../fixtures/mistakes.ts';
import { soundFiles } from './content-tree.ts';

/** The sound content with some edits, in memory. */
function spoiled(edits: readonly Edit[]): Map<string, string> {
  const files = new Map(
    Object.entries(soundFiles).map(([path, text]) => [`content/${path}`, text]),
  );
  for (const edit of edits) {
    const path = `content/${edit.file}`;
    const text = files.get(path) ?? '';
    if ('remove' in edit) files.delete(path);
    else if ('write' in edit) files.set(path, edit.write);
    else if ('add' in edit) files.set(path, text + edit.add);
    else {
      if (text.split(edit.from).length !== 2)
        throw new Error(`'${edit.from}' does not stand once in ${path}.`);
      files.set(path, text.replace(edit.from, () => edit.to)); // prettier-ignore
    }
  }
  return files;
}

const check = (edits: readonly Edit[]) => checkRead(readContent(inMemory(spoiled(edits))));

/** […] in what is expected stands for anything. */
const pattern = (expected: string) =>
  new RegExp(
    `^${expected.split('[…]').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`,
    'su',
  ); // prettier-ignore

test('The content that mistakes are made in is sound', () => {
  expect(check([])).toEqual({ mistakes: [], notices: [] });
});

test('The table holds at least 200 mistakes, each once', () => {
  expect(mistakes.length).toBeGreaterThanOrEqual(200);
  expect(new Set(mistakes.map((m) => m.mistake)).size).toBe(mistakes.length);
});

// Every mistake is read anew: seconds, and more on a busy machine.
test('Every rule on language has its mistake', () => {
  const met = new Set(
    mistakes.flatMap(({ edits }) => {
      const checked = check(edits);
      return [...checked.mistakes, ...checked.notices].map((problem) => problem.rule);
    }),
  );
  expect(Object.keys(severities).filter((rule) => !met.has(rule))).toEqual([]);
}, 60_000);

test('The mark and the line ends of Windows are no mistake', () => {
  const files = [...spoiled([])].map(
    ([path, text]) => [path, `\uFEFF${text.replaceAll('\n', '\r\n')}`] as const,
  );
  expect(checkRead(readContent(inMemory(new Map(files))))).toEqual({ mistakes: [], notices: [] });
});

describe.each(mistakes)('$mistake', ({ edits, en, fr, notice = false }) => {
  const checked = check(edits);
  const found = notice ? checked.notices : checked.mistakes;

  test('is told where it belongs', () => {
    if (notice) expect(checked.mistakes).toEqual([]);
    else expect(checked.mistakes).not.toEqual([]);
  });

  test.each([
    ['en', en],
    ['fr', fr],
  ] as const)('is told as it should be (%s)', (locale, expected) => {
    const lines = found.map((problem) => problemLine(problem, locale).replace(/^content\//, ''));
    expect(expected.length).toBeGreaterThan(0);
    expect(lines).toHaveLength(expected.length);
    for (const [i, line] of lines.entries()) expect(line).toMatch(pattern(expected[i] ?? ''));
  });

  test('is told in French by other words than in English', () => {
    for (const problem of found) {
      const words = (text: string) => text.replace(/'[^']*'|<[^>]*>/g, '');
      const [english, french] = [problemLine(problem, 'en'), problemLine(problem, 'fr')].map(words);
      expect(french).not.toBe(english);
      expect(french).not.toMatch(
        /(?<!\p{L})(?:the|which|wanted|found|such as|must|without)(?!\p{L})/u,
      );
    }
  });
});
