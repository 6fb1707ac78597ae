import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '#src/gate/check-content.ts';
import { root } from '#src/commands/root.ts';
import { isHeld, median, quantile, type Measured } from '../bench/measured.ts';
import { reportText } from '../bench/report.ts';
import { growContent } from '../bench/scale/grow.ts';

test('the median of an even count is the lower of the two in the middle', () => {
  expect(median([4, 1, 3, 2])).toBe(2);
  expect(median([3, 1, 2])).toBe(2);
  expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.95)).toBe(10);
  expect(() => median([])).toThrow('No value was measured.');
});

const measured: Measured[] = [
  { what: 'a page', value: 14_601, unit: 'bytes', limit: { most: 14_600 } },
  { what: 'answers', value: 99, unit: '%', limit: { least: 98 } },
  { what: 'a build', value: 10, unit: 's', against: { what: 'bare', value: 6 } },
];

test('a limit is held from below or from above', () => {
  expect(measured.map(isHeld)).toEqual([false, true, null]);
});

test('the report names what misses its limit, and what each number is compared to', () => {
  const text = reportText({
    date: '2026-11-22',
    machine: { cores: 2, processor: 'one|two', memoryGiB: 24, node: 'v24', browser: 'Chromium' },
    parts: [{ name: 'Part', how: 'With care.', measured, commit: 'abc1234' }],
  });
  expect(text).toContain('Not held: a page.');
  expect(text).toContain('With care. Commit abc1234.');
  expect(text).toContain('| a page | 14,601 bytes |  | ≤ 14,600 bytes | **no** |  |');
  expect(text).toContain('| answers | 99 % |  | ≥ 98 % | yes |  |');
  expect(text).toContain('| a build | 10 s | bare: 6 s |  |  |  |');
});

test(
  'a record grown for the benchmark passes the gate, twice as large',
  { timeout: 60_000 },
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'grown-'));
    try {
      const texts = growContent(join(root, 'content'), join(folder, 'content'), 2);
      expect(checkContent(folder).map(({ file, found }) => `${file}: ${found}`)).toEqual([]);
      const missions = (from: string) => readdirSync(join(from, 'content/missions')).length;
      expect(missions(folder)).toBe(2 * missions(root));
      expect(texts).toBeGreaterThan(500);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
