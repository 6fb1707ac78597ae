// What hosts are told of the built site, held against its files; needs no server.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { headersFile } from '../../../src/hosting/headers-file.ts';
import { headersFor } from '../../../src/hosting/headers.ts';
import { unpacked } from '../../../src/integrations/search-files.ts';
import { headersByFile } from '../../support/headers-file.ts';
import { builtFiles, dist, pathOf } from '../support/built-site.ts';
import { expectNone } from '../support/expect-none.ts';

test('_headers says of every file what the definition says', () => {
  const said = headersByFile(headersFile('/'));
  const sorted = (headers: Record<string, string>) =>
    JSON.stringify(Object.entries(headers).toSorted());
  expectNone(
    [...builtFiles()].flatMap((file) => {
      const path = `/${pathOf(file)}`;
      const found = sorted(said(path));
      return found === sorted(headersFor(path, { tls: true })) ? [] : [`${path}: ${found}`];
    }),
  );
});

test('what may be kept for ever has a name that changes with its content', () => {
  const kept = [...builtFiles()].filter((file) =>
    headersFor(`/${file}`)['Cache-Control']?.includes('immutable'),
  );
  const [lists, bundled] = [true, false].map((isList) =>
    kept.filter((file) => file.endsWith('.pf_index') === isList),
  );
  expect(bundled!.length).toBeGreaterThan(5);
  // The bundler's names: a hash of eight characters before the ending.
  expectNone(bundled!.filter((file) => !/^_astro\/[^/]+\.[\w-]{8}\.(?:js|css)$/.test(file)));
  expect(lists!.length).toBeGreaterThan(50);
  expectNone(
    lists!.filter((file) => {
      const content = unpacked({ path: file, content: readFileSync(join(dist, file)) });
      const hash = createHash('sha256').update(content).digest('hex');
      return !file.endsWith(`_${hash.slice(0, 7)}.pf_index`);
    }),
  );
});
