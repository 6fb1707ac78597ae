import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { licenceList, packageIn, readLock } from '#src/commands/lock-file.ts';
import { root } from '#src/commands/root.ts';
import { filesBelow } from '#src/integrations/files-below.ts';

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const { dependencies, devDependencies, allowScripts } = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
> & { allowScripts: Record<string, boolean> };
const asked = { ...dependencies, ...devDependencies };
const lock = readLock(root);

describe('Dependencies', () => {
  test('each has one line that says why, and no line is without its package', () => {
    const lines = [...read('docs/dependencies.md').matchAll(/^- `([^`]+)`: (.+)$/gm)];
    expect(lines.map(([, name]) => name).sort()).toEqual(Object.keys(asked).sort());
    for (const [, name, why = ''] of lines) expect(why.length, name).toBeGreaterThan(10);
  });

  test('each is one exact version, the one in the lock file', () => {
    for (const [name, version] of Object.entries(asked)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(lock[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });

  test('none but the two known runs a program while it is installed', () => {
    const run = Object.entries(lock).flatMap(([folder, { hasInstallScript }]) =>
      hasInstallScript && folder !== '' ? [packageIn(folder)] : [],
    );
    expect(run.sort()).toEqual(['esbuild', 'node']);
    expect(Object.keys(allowScripts).sort()).toEqual(run);
  });

  test('each package that a file imports is asked for, not met by chance behind another', () => {
    const files = [
      ...['src', 'tests'].flatMap((folder) => filesBelow(join(root, folder)).map((f) => `${folder}/${f}`)),
      'astro.config.mjs', 'eslint.config.js', 'stylelint.config.js',
    ].filter((file) => /\.(?:ts|mjs|js|cjs|astro)$/.test(file)); // prettier-ignore
    // What stands in a text of a test is no import.
    const found = files
      .filter((file) => !file.startsWith('tests/faults/texts'))
      .flatMap((file) =>
        [...read(file).matchAll(/^(?:import|export)\b[^'"`;]*?from '([^'.#][^']*)'|^import '([^'.#][^']*)'|\bimport\('([^'.#][^']*)'\)/gm)]
          .map(([, a, b, c]) => ({ file, name: a ?? b ?? c ?? '' })),
      ); // prettier-ignore
    expect(found.length).toBeGreaterThan(100);
    const strange = found.filter(({ name }) => {
      const own = name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/'); // prettier-ignore
      const types = `@types/${own}`;
      return (
        !isBuiltin(name) &&
        !/^(?:astro|virtual):/.test(name) &&
        !(own in asked) &&
        !(types in asked)
      );
    });
    expect(strange).toEqual([]);
  });
});

test('The list of licences is that of the lock file, whole', () => {
  const { text, packages } = licenceList(lock);
  expect(packages).toBeGreaterThan(500);
  expect(read('docs/licences.md')).toBe(text);
  // The one with a licence that binds who builds on it may be used either way; none other binds.
  const names = [...text.matchAll(/^## (.+)$/gm)].map(([, name]) => name!);
  const binding = names.filter((name) => /GPL/.test(name) && !/LGPL/.test(name));
  expect(binding).toEqual(['CPAL-1.0 OR AGPL-1.0']);
});

test('A package without a licence is told, not left out', () => {
  expect(() => licenceList({ 'node_modules/x': { version: '1.0.0' } })).toThrow('x 1.0.0');
});
