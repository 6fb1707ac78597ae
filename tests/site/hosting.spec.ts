// The built site as a real nginx sends it with the configuration that deploy/ ships: every file asked for, every
// header held against the one definition and, for some addresses, against plain words.
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test, type Page } from 'playwright/test';
import { belowAPath } from '../../src/commands/below-a-path.ts';
import { findNginx, noNginx } from '../../src/commands/nginx.ts';
import { siteBase } from '../../src/commands/site-base.ts';
import { contentTypeOf } from '../../src/domain/media-types.ts';
import { compressFolder } from '../../src/hosting/compress.ts';
import { headersFor } from '../../src/hosting/headers.ts';
import { redirects } from '../../src/hosting/redirects.ts';
import { ask } from '../support/ask.ts';
import { startNginx, type RunningNginx } from '../support/nginx.ts';
import { builtFiles, dist, pathOf, readBuilt } from './support/built-site.ts';
import { expectNone } from './support/expect-none.ts';

// One nginx for all tests of this file, one after the other.
test.describe.configure({ mode: 'default' });

const nginx = findNginx();
let folder: string;
let served: RunningNginx;
let stop = () => Promise.resolve();

/** Some of each kind that is compressed; all of them would take a minute. */
const withTwins = [
  'en/missions/minustah-haiti/index.html',
  'fr/missions/minustah-haiti/index.html',
  '404.html',
  'data/missions.csv',
  'data/missions.json',
  'data/missions.geojson',
  'data/sources.csl.json',
  'data/catalog.jsonld',
  'cite/country-haiti.ris',
  'touch-icon.png',
];

/** A folder for nginx to serve in which a built site lies at its path. */
function hostOf(site: string, base: string): string {
  const root = mkdtempSync(join(folder, 'host-'));
  if (base === '/') return site;
  const place = join(root, base.replace(/\/$/, ''));
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(site, place);
  return root;
}

test.beforeAll(async () => {
  test.skip(nginx === undefined, noNginx);
  folder = mkdtempSync(join(tmpdir(), 'hosting-'));
  const root = hostOf(dist, siteBase);
  served = await startNginx({ nginx: nginx!, root, base: siteBase, tls: true });
  stop = served.stop;
});

test.afterAll(async () => {
  await stop();
  if (nginx !== undefined) rmSync(folder, { recursive: true, force: true });
});

/** The headers of an address by names as Node gives them. */
const headersOf = (path: string, how?: { tls: boolean }) =>
  Object.fromEntries(
    Object.entries(headersFor(path, how)).map(([name, value]) => [name.toLowerCase(), value]),
  );

/** Works through a list, some at once. */
async function forEach<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) await work(item);
  };
  await Promise.all(Array.from({ length: 8 }, worker));
}

test('every file of the site is sent with its type and its headers', async ({}, info) => {
  const mistakes: string[] = [];
  let checked = 0;
  await forEach([...builtFiles()], async (file) => {
    const path = `/${pathOf(file)}`;
    const { status, headers } = await ask(served.url + encodeURI(path.slice(1)), {
      method: 'HEAD',
    });
    const wanted = { ...headersFor(path), 'Content-Type': contentTypeOf(file) };
    if (status !== 200) mistakes.push(`${path}: status ${status}`);
    for (const [name, value] of Object.entries(wanted)) {
      checked += 1;
      const sent = headers[name.toLowerCase()];
      if (sent !== value) mistakes.push(`${path}: ${name} is ${String(sent)}, wanted ${value}`);
    }
    for (const name of ['access-control-allow-origin', 'strict-transport-security']) {
      checked += 1;
      const allowed = Object.keys(wanted).some((known) => known.toLowerCase() === name);
      if (headers[name] !== undefined && !allowed)
        mistakes.push(`${path}: ${name} is ${String(headers[name])}, wanted none`);
    }
    if (headers.server !== 'nginx') mistakes.push(`${path}: names its version`);
  });
  info.annotations.push({ type: 'checked', description: `${checked} headers` });
  console.log(`${checked} headers of ${builtFiles().size} files.`);
  expect(checked).toBeGreaterThan(8 * builtFiles().size);
  expectNone(mistakes);
});

for (const [path, wanted] of [
  ['en/', { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' }],
  [
    'fr/missions/minustah-haiti/',
    {
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    },
  ],
  ['data/missions.geojson', { 'content-type': 'application/geo+json' }],
  [
    'data/missions.csv',
    { 'content-type': 'text/csv; charset=utf-8', 'access-control-allow-origin': '*' },
  ],
  ['data/sources.csl.json', { 'content-type': 'application/vnd.citationstyles.csl+json' }],
  ['data/catalog.jsonld', { 'content-type': 'application/ld+json' }],
  ['data/all.zip', { 'content-type': 'application/zip', 'cache-control': 'no-cache' }],
  [
    'cite/country-haiti.ris',
    { 'content-type': 'application/x-research-info-systems; charset=utf-8' },
  ],
  ['cite/country-haiti.bib', { 'content-type': 'application/x-bibtex; charset=utf-8' }],
  [
    'en/feed.xml',
    { 'content-type': 'application/xml; charset=utf-8', 'access-control-allow-origin': '*' },
  ],
  ['fr/chiffres/feed.json', { 'content-type': 'application/feed+json' }],
  ['en/opensearch.xml', { 'content-type': 'application/opensearchdescription+xml' }],
  ['pagefind/en/pagefind-entry.json', { 'cache-control': 'no-cache' }],
  ['robots.txt', { 'content-type': 'text/plain; charset=utf-8' }],
] as const)
  test(`what is sent with ${path}`, async () => {
    expect((await ask(served.url + path)).headers).toMatchObject(wanted);
  });

test('pages may be framed by this site only, embeds by any', async () => {
  const policyOf = async (path: string) =>
    String((await ask(served.url + path)).headers['content-security-policy']);
  for (const path of ['', 'en/', 'fr/carte/', 'en/nowhere/', 'data/missions.csv'])
    expect(await policyOf(path), path).toMatch(/; frame-ancestors 'self'$/);
  for (const path of ['en/embed/map/', 'fr/integrer/carte/'])
    expect(await policyOf(path), path).toMatch(/; frame-ancestors \*$/);
});

test('what is not there is answered 404 with the page in both languages, and not kept', async () => {
  for (const path of [
    'nowhere/',
    'en/missions/nowhere',
    '_astro/nowhere.js',
    'data/',
    '.git/config',
  ]) {
    const { status, headers, body } = await ask(served.url + path);
    expect(status, path).toBe(404);
    expect(headers, path).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
    expect(body.toString(), path).toBe(readBuilt('404.html'));
    for (const lang of ['en-CA', 'fr-CA']) expect(body.toString()).toContain(`lang="${lang}"`);
  }
});

test('a page’s address without its slash leads there, and keeps what is asked', async () => {
  const { status, headers } = await ask(`${served.url}en/search?q=mali`);
  expect({ status, location: headers.location }).toEqual({
    status: 301,
    location: `${siteBase}en/search/?q=mali`,
  });
});

/** That addresses asked for by habit lead to what is there. */
async function expectHabits(url: string): Promise<void> {
  const { origin, pathname: base } = new URL(url);
  for (const { from, to } of redirects(base)) {
    const { status, headers } = await ask(origin + from);
    expect({ from, status, to: headers.location }).toEqual({ from, status: 301, to });
    // That file is there only if somebody has given a contact.
    if (!to.endsWith('security.txt')) expect((await ask(origin + to)).status, to).toBe(200);
  }
}

test('addresses asked for by habit lead to what is there', () => expectHabits(served.url));

test('what was compressed beforehand is sent as it is, and is the file when unpacked', async () => {
  const root = join(folder, 'compressed');
  for (const file of withTwins) cpSync(join(dist, file), join(root, file), { recursive: true });
  const { files } = await compressFolder(root);
  expect(files).toBe(withTwins.length - 1);
  const packing = await startNginx({ nginx: nginx!, root });
  const { url } = packing;
  try {
    for (const [coding, unpack] of [
      ['gzip', gunzipSync] as const,
      ...(nginx?.brotli === undefined ? [] : [['br', brotliDecompressSync] as const]),
    ])
      for (const file of withTwins.filter((one) => !one.endsWith('.png'))) {
        const path = url + pathOf(file);
        const plain = await ask(path);
        const packed = await ask(path, { headers: { 'accept-encoding': coding } });
        expect(packed.headers, file).toMatchObject({
          ...headersOf(`/${pathOf(file)}`),
          'content-encoding': coding,
          'content-type': contentTypeOf(file),
          vary: 'Accept-Encoding',
        });
        expect(packed.headers['content-length'], `${file} is a twin`).toBeDefined();
        expect(plain.headers['content-encoding']).toBeUndefined();
        expect(unpack(packed.body).equals(plain.body), file).toBe(true);
      }
    const picture = await ask(`${url}touch-icon.png`, { headers: { 'accept-encoding': 'gzip' } });
    expect(picture.headers['content-encoding']).toBeUndefined();
  } finally {
    await packing.stop();
  }
});

test('what has no twin is compressed on its way; what would not shrink is not', async () => {
  const ways = { headers: { 'accept-encoding': 'gzip, br' } };
  for (const file of ['fr/', 'data/countries.csv', 'data/figures.json', 'data/sources.json']) {
    const { headers, body } = await ask(served.url + file, ways);
    expect(headers['content-encoding'], file).toBe('gzip');
    expect(gunzipSync(body).toString(), file).toBe(
      readBuilt(file.endsWith('/') ? `${file}index.html` : file),
    );
  }
  for (const file of ['data/all.zip', 'touch-icon.png'])
    expect((await ask(served.url + file, ways)).headers['content-encoding'], file).toBeUndefined();
});

test('who has a file already is told so, by its tag and by its date, packed or not', async () => {
  for (const coding of ['identity', 'gzip'])
    for (const path of ['en/', 'data/missions.csv', 'en/missions/minustah-haiti/']) {
      const accept = { 'accept-encoding': coding };
      const first = await ask(served.url + path, { headers: accept });
      const { etag = '', 'last-modified': date = '' } = first.headers;
      for (const condition of [{ 'if-none-match': etag }, { 'if-modified-since': date }]) {
        const again = await ask(served.url + path, { headers: { ...accept, ...condition } });
        expect(again.status, `${path} ${JSON.stringify(condition)}`).toBe(304);
        expect(again.body.length).toBe(0);
        expect(again.headers['cache-control']).toBe('no-cache');
      }
    }
});

test('HEAD says what GET sends; a part of a file can be asked for; nothing can be changed', async () => {
  const url = `${served.url}data/all.zip`;
  const whole = await ask(url);
  const head = await ask(url, { method: 'HEAD' });
  const { date: _now, ...of } = whole.headers;
  expect(head.headers).toMatchObject(of);
  expect(head.body.length).toBe(0);
  const part = await ask(url, { headers: { range: 'bytes=10-19' } });
  expect(part.status).toBe(206);
  expect(part.body.equals(whole.body.subarray(10, 20))).toBe(true);
  for (const method of ['POST', 'PUT', 'DELETE'])
    expect((await ask(url, { method })).status, method).toBe(405);
});

test('HSTS is sent over TLS, and only there', async () => {
  test.skip(served.tlsUrl === undefined, 'No openssl: TLS is not tested.');
  const { headers } = await ask(`${served.tlsUrl}en/`);
  expect(headers).toMatchObject(headersOf('/en/', { tls: true }));
  expect(headers['strict-transport-security']).toBe('max-age=63072000');
  expect((await ask(`${served.url}en/`)).headers['strict-transport-security']).toBeUndefined();
});

/** What a page tells on the console from now on. */
function troublesOf(page: Page): string[] {
  const troubles: string[] = [];
  page.on('console', (message) => troubles.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => troubles.push(error.message));
  return troubles;
}

test.describe('in a browser', () => {
  test('policies in header and page together break nothing', async ({ page }) => {
    const troubles = troublesOf(page);
    await page.goto(`${served.url}en/map/`, { waitUntil: 'networkidle' });
    await expect(page.locator('[data-live] button').first()).toBeVisible();
    await page.goto(`${served.url}fr/recherche/?q=mali`);
    await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible();
    expectNone(troubles);
  });

  test('the site below a path is sent and works there', async ({ page }) => {
    const { address, folder: site } = belowAPath;
    const { pathname: base } = new URL(address);
    const below = await startNginx({ nginx: nginx!, root: hostOf(site, base), base });
    try {
      await expectHabits(below.url);
      for (const path of ['', 'en/', 'fr/integrer/carte/', 'data/missions.csv', 'en/feed.xml'])
        expect((await ask(below.url + path)).headers).toMatchObject(headersOf(`/${path}`));
      const missing = await ask(`${below.url}nowhere/`);
      expect(missing.status).toBe(404);
      expect(missing.body.toString()).toContain(`href="${base}fr/recherche/"`);
      const troubles = troublesOf(page);
      await page.goto(`${below.url}en/search/?q=unmik`);
      // The first result is the mission, at its address below the path.
      const result = page.getByRole('main').getByRole('link', { name: /UNMIK/ }).first();
      await expect(result).toHaveAttribute('href', new RegExp(`^${base}en/missions/unmik`));
      await result.click();
      await page.locator('header a[hreflang="fr-CA"]').click();
      await expect(page).toHaveURL(new RegExp(`${base}fr/missions/`));
      await expect(page.locator('html')).toHaveAttribute('lang', 'fr-CA');
      expectNone(troubles);
    } finally {
      await below.stop();
    }
  });

  test('another site may frame the embeds, and no other page', async ({ page }) => {
    const frames = ['en/embed/map/', 'fr/integrer/carte/', 'en/', 'en/map/'];
    const other = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(frames.map((path) => `<iframe src="${served.url}${path}"></iframe>`).join(''));
    });
    await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
    const { port } = other.address() as AddressInfo;
    await page.goto(`http://localhost:${port}/`, { waitUntil: 'networkidle' });
    // A frame whose page is refused shows the browser's own page instead.
    const shown = page
      .frames()
      .slice(1)
      .map((frame) => frame.url());
    expect(shown).toEqual([
      `${served.url}en/embed/map/`,
      `${served.url}fr/integrer/carte/`,
      'chrome-error://chromewebdata/',
      'chrome-error://chromewebdata/',
    ]);
    await expect(page.frames()[1]!.locator('h1')).toHaveCount(1);
    await new Promise((resolve) => {
      other.close(resolve);
      other.closeAllConnections();
    });
  });
});
