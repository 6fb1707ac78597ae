// What a reader's device loads, counted file by file as the browser asks for it: home, map, search, reading pages.
import { filesAskedFor, sizeOf } from './support/loaded-files.ts';
import { expect, test } from './support/quiet-test.ts';

/** Says, beside the sum, which files weigh most. */
function expectAtMost(limit: number, files: ReadonlySet<string>): void {
  const sizes = [...files].map((file) => ({ file, bytes: sizeOf(file) }));
  const sum = sizes.reduce((total, { bytes }) => total + bytes, 0);
  const biggest = sizes
    .toSorted((a, b) => b.bytes - a.bytes)
    .slice(0, 5)
    .map(({ file, bytes }) => `${file} ${bytes}`);
  expect(sum, `${sum} bytes in ${files.size} files: ${biggest.join(', ')}`).toBeLessThanOrEqual(
    limit,
  );
}

for (const address of ['en/', 'fr/']) {
  test(`the home page ${address} loads at most 35,000 bytes in all`, async ({ page }) => {
    const files = filesAskedFor(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(files.size).toBeGreaterThan(0);
    expectAtMost(35_000, files);
  });
}

for (const address of ['en/map/', 'fr/carte/']) {
  test(`the map ${address}, brought to life, loads at most 80,000 bytes in all`, async ({
    page,
  }) => {
    const files = filesAskedFor(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    await expect(page.locator('[data-live] button').first()).toBeVisible();
    expectAtMost(80_000, files);
  });
}

for (const [address, query, limit, count] of [
  ['en/search/', 'haiti', 160_000, 'one word'],
  ['fr/recherche/', 'haïti', 160_000, 'one word'],
  ['en/search/', 'police training mali', 220_000, 'three words'],
  ['fr/recherche/', 'formation policière mali', 220_000, 'three words'],
] as const) {
  test(`the first results for ${count} (${query}) load at most ${limit} bytes in all, from cold`, async ({
    page,
  }) => {
    const files = filesAskedFor(page);
    await page.goto(`${address}?q=${encodeURIComponent(query)}`);
    await expect(page.locator('[data-results] > li').nth(7)).toBeVisible();
    expect([...files].some((file) => file.startsWith('pagefind/'))).toBe(true);
    expectAtMost(limit, files);
  });
}

for (const address of [
  'en/missions/minustah-haiti/',
  'fr/pays/haiti/',
  'en/stories/mopti-patrols/',
  'fr/chiffres/policiers-deployes-depuis-1989/',
  'en/partners/rcmp/',
]) {
  test(`the reading page ${address} asks for at most 5 files`, async ({ page }) => {
    const files = filesAskedFor(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    expect([...files].length, [...files].join(', ')).toBeLessThanOrEqual(5);
    expect(files.size).toBeGreaterThan(0);
  });
}
