// What happens to corrupted records (docs/decisions/0017-faults.md): each is refused by file and field, or is a safe page.
import { describe, expect, test } from 'vitest';
import { checkRead } from '#src/gate/check-content.ts';
import { inMemory } from '#src/gate/files.ts';
import type { Problem } from '#src/gate/problem.ts';
import { readContent } from '#src/gate/read-content.ts';
import { problemLine } from '#src/reports/print.ts';
import type { Corruption } from '../faults/corruption.ts';
import { corruptions } from '../faults/generate.ts';
import { changed, realContent } from '../faults/real-content.ts';
import { smallContent } from '../faults/small-content.ts';

const files = realContent();
const all = corruptions(files);
const small = smallContent(files);
const check = (made: readonly Corruption[]): Problem[] => {
  const around = made[0]?.group === 'tables' ? small : files;
  const all = changed(around, made.flatMap(({ changes }) => changes)); // prettier-ignore
  return checkRead(readContent(inMemory(all))).mistakes;
};

/** As many as are read at once: the gate takes most of a second for the whole content, whatever is wrong in it. */
const atOnce = 30;

/** Corruptions that can be read together: of one group, each in files of its own. */
function together(made: readonly Corruption[]): Corruption[][] {
  const readings: Corruption[][] = [];
  const touches = ({ changes, also }: Corruption) => [...changes.map(({ file }) => file), also];
  for (const one of made) {
    const own = new Set(touches(one));
    const found = readings.find(
      (reading) =>
        reading.length < atOnce &&
        reading[0]?.group === one.group &&
        !reading.some((other) => touches(other).some((f) => f !== undefined && own.has(f))),
    );
    if (found) found.push(one);
    else readings.push([one]);
  }
  return readings;
}

/** Whether a mistake stands where the corruption was made, or in a field around it or within it. */
function names({ file, also, field }: Corruption, problem: Problem): boolean {
  if (problem.file !== file && problem.file !== also) return false;
  if (field === '' || problem.field === field || problem.file === also) return true;
  const [short, long] = [problem.field, field].sort((a, b) => a.length - b.length) as [string, string]; // prettier-ignore
  return short !== '' && long.startsWith(short) && /^[.[]/.test(long.slice(short.length));
}

test(
  'what is made is many, of every kind of record, and the same at every run',
  { timeout: 60_000 },
  () => {
    expect(all.length).toBeGreaterThanOrEqual(350);
    expect(all.filter(({ outcome }) => outcome === 'safe').length).toBeGreaterThanOrEqual(30);
    expect(corruptions(files)).toEqual(all);
    expect(checkRead(readContent(inMemory(small)))).toMatchObject({ mistakes: [] });
    expect(new Set(all.map(({ name, file }) => `${name} ${file}`)).size).toBe(all.length);
    const untouched = all.filter(({ changes }) =>
      changes.every(
        ({ file, text }) => text !== null && [files.get(file), small.get(file)].includes(text),
      ),
    );
    expect(untouched).toEqual([]);
  },
);

describe.each(together(all).map((made, i) => ({ i, made })))('Reading $i', ({ made }) => {
  const found = check(made);

  test.each(made.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    if (one.outcome === 'safe')
      expect(found.filter(({ file }) => file === one.file).map((p) => problemLine(p, 'en'))).toEqual([]);
    else {
      const told = found.filter((problem) => names(one, problem));
      const near = found.filter(({ file }) => file === one.file).map((p) => problemLine(p, 'en'));
      expect(told.length, `${one.file} ${one.field}: ${near.slice(0, 3).join('; ')}`).toBeGreaterThan(0);
      for (const problem of told.slice(0, 3))
        for (const locale of ['en', 'fr'] as const) {
          const line = problemLine(problem, locale);
          expect(line.startsWith(`${problem.file}:${problem.line}:`)).toBe(true);
          expect(line.length).toBeLessThan(3_000);
        }
    }
  }); // prettier-ignore
});

test('a corruption is told alone as it is told among others', { timeout: 60_000 }, () => {
  const [first, second] = together(all);
  for (const one of [first?.[0], second?.[1], all.at(-1)]) {
    if (!one) throw new Error('There is nothing to try.');
    expect(check([one]).filter((problem) => names(one, problem)).length).toBeGreaterThan(0);
  }
});
