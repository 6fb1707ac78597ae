import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ensureBrowser, findBrowser, type Machine } from '#src/commands/browser.ts';
import { siteCounts, unitCounts } from '#src/commands/count-tests.ts';
import { freePort } from '#src/commands/free-port.ts';
import { findNginx, nginxCounts } from '#src/commands/nginx.ts';
import { complaint } from '#src/commands/require-node.cjs';
import { serveFolder, type RunningServer } from '#src/commands/static-server.ts';
import { asOne, countLine, runSteps, summary, total } from '#src/commands/steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'commands-'));
const site = join(folder, 'site');

beforeAll(() => {
  mkdirSync(join(site, 'en', 'map'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'not served');
  writeFileSync(join(site, 'index.html'), '<p>choice</p>');
  writeFileSync(join(site, '404.html'), '<p>not here</p>');
  writeFileSync(join(site, 'en', 'index.html'), '<p>home</p>');
  writeFileSync(join(site, 'en', 'map', 'points.geojson'), '{}');
  for (const name of [
    'a.css',
    'a.csv',
    'a.js',
    'a.json',
    'a.svg',
    'a.wasm',
    'a.xml',
    'a.pf_meta',
    'é.txt',
  ])
    writeFileSync(join(site, name), 'x');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Answer {
  status: number | undefined;
  type: string | undefined;
  location: string | undefined;
  body: string;
}

/** Sends the path as it stands; fetch would tidy it first. */
const ask = (server: RunningServer, path: string, method = 'GET') =>
  new Promise<Answer>((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (body += part));
      response.on('end', () => {
        resolve({
          status: response.statusCode,
          type: response.headers['content-type'],
          location: response.headers.location,
          body,
        });
      });
    })
      .on('error', reject)
      .end();
  });

describe('the static server', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await serveFolder(site);
  });
  afterAll(() => server.close());

  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/a.css', 'text/css; charset=utf-8'],
    ['/a.csv', 'text/csv; charset=utf-8'],
    ['/a.js', 'text/javascript; charset=utf-8'],
    ['/a.json', 'application/json'],
    ['/a.svg', 'image/svg+xml'],
    ['/a.wasm', 'application/wasm'],
    ['/a.xml', 'application/xml; charset=utf-8'],
    ['/en/map/points.geojson', 'application/geo+json'],
    ['/a.pf_meta', 'application/octet-stream'],
  ])('serves %s as %s', async (path, type) => {
    expect(await ask(server, path)).toMatchObject({ status: 200, type });
  });

  test('sends the site’s own headers, and keeps nothing that is not there', async () => {
    const { headers } = await fetch(`${server.url}en/`);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    expect(headers.get('strict-transport-security')).toBeNull();
    const missing = await fetch(`${server.url}_astro/nowhere.js`);
    expect(missing.headers.get('cache-control')).toBe('no-cache');
  });

  test('serves the index of a folder, whatever the query', async () => {
    expect((await ask(server, '/en/')).body).toBe('<p>home</p>');
    expect((await ask(server, '/en/?year=1995')).body).toBe('<p>home</p>');
  });

  test('adds the missing slash of a folder and keeps the query', async () => {
    expect(await ask(server, '/en?year=1995')).toMatchObject({
      status: 301,
      location: '/en/?year=1995',
    });
  });

  test('finds files whose names are written with escapes', async () => {
    expect((await ask(server, '/%C3%A9.txt')).status).toBe(200);
  });

  test('answers an unknown address with the site’s own page and status 404', async () => {
    const notHere = { status: 404, body: '<p>not here</p>' };
    expect(await ask(server, '/nowhere/')).toMatchObject(notHere);
    expect(await ask(server, '/en/map/')).toMatchObject(notHere);
    expect(await ask(server, '/a.css/')).toMatchObject(notHere);
  });

  test.each([
    '/../secret.txt',
    '/en/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5Csecret.txt',
    '/a.css%00',
    '/%E9',
  ])('refuses %s', async (path) => {
    const answer = await ask(server, path);
    expect(answer.status).toBe(400);
    expect(answer.body).not.toContain('not served');
  });

  test('sends no body for HEAD, and refuses what would change something', async () => {
    expect(await ask(server, '/en/', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect((await ask(server, '/en/', 'POST')).status).toBe(405);
  });

  test('serves under a base path, and nothing beside it', async () => {
    const under = await serveFolder(site, { base: '/record/' });
    expect(under.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/record\/$/);
    expect((await ask(under, '/record/en/')).body).toBe('<p>home</p>');
    expect(await ask(under, '/record')).toMatchObject({ status: 301, location: '/record/' });
    expect((await ask(under, '/en/')).status).toBe(404);
    expect((await ask(under, '/recorden/')).status).toBe(404);
    await under.close();
  });
});

describe('the free port', () => {
  test('is the wanted one, or the next when that is taken', async () => {
    const wanted = await freePort(4900);
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(wanted, '127.0.0.1', resolve));
    expect(await freePort(wanted)).toBeGreaterThan(wanted);
    await new Promise((resolve) => other.close(resolve));
    expect(await freePort(wanted)).toBe(wanted);
  });
});

describe('the browser', () => {
  const installer = (name: string) => ({ name, program: name, args: [] });
  /** A machine on which those programs start, and on which a command may bring another. */
  const machine = (starting: string[], brings: Record<string, string> = {}) => {
    const ran: string[] = [];
    const answers: Machine = {
      candidates: () => [undefined, 'from-variable', 'of-playwright', 'chromium'],
      starts: (program) => starting.includes(program),
      installers: [installer('playwright'), installer('apt-get')],
      run: ({ program }) => {
        ran.push(program);
        const brought = brings[program];
        if (brought !== undefined) starting.push(brought);
        return Promise.resolve();
      },
    };
    return { answers, ran };
  };

  test('is the first that starts', () => {
    const { answers } = machine(['chromium', 'of-playwright']);
    expect(findBrowser(answers).executablePath).toBe('of-playwright');
  });

  test('is not installed when there is one', async () => {
    const { answers, ran } = machine(['chromium']);
    expect((await ensureBrowser(answers)).executablePath).toBe('chromium');
    expect(ran).toEqual([]);
  });

  test('comes from Playwright first, then from the system', async () => {
    const first = machine([], { playwright: 'of-playwright', 'apt-get': 'chromium' });
    expect((await ensureBrowser(first.answers)).executablePath).toBe('of-playwright');
    expect(first.ran).toEqual(['playwright']);

    const second = machine([], { 'apt-get': 'chromium' });
    expect((await ensureBrowser(second.answers)).executablePath).toBe('chromium');
    expect(second.ran).toEqual(['playwright', 'apt-get']);
  });

  test('is missed in one line that says what to do, in both languages', async () => {
    const { answers } = machine([]);
    await expect(ensureBrowser(answers)).rejects.toThrow(
      /^No browser for the tests: set CHROMIUM_PATH .+ \/ Aucun navigateur .+ CHROMIUM_PATH.+$/,
    );
  });
});

describe('an old Node or npm', () => {
  test('is named in one line, in both languages', () => {
    expect(complaint('run', 'Node.js', '20.20.2')).toBe(
      'To run this site, Node.js 22.18 or newer is needed; found 20.20.2. / ' +
        'Pour lancer ce site, il faut Node.js 22.18 ou une version plus récente\u202f; version trouvée\u00a0: 20.20.2.',
    );
    expect(complaint('install', 'npm', '9.8.1')).toMatch(
      /^To install this site, npm 10\.0 .*9\.8\.1/,
    );
  });

  test('is told from one that will do', () => {
    expect(complaint('install', 'Node.js', '18.0.0')).toBeUndefined();
    expect(complaint('run', 'Node.js', '22.18.0')).toBeUndefined();
    expect(complaint('run', 'Node.js', '22.17.1')).toBeDefined();
    expect(complaint('run', 'Node.js', '24.0.0')).toBeUndefined();
  });
});

describe('nginx', () => {
  test('is looked for where NGINX_PATH says, and nothing there is no nginx', () => {
    vi.stubEnv('NGINX_PATH', join(folder, 'nowhere'));
    expect(findNginx()).toBeUndefined();
    vi.unstubAllEnvs();
  });

  test('counts as skipped where there is none, and as failed where CI is set', () => {
    const found = { program: 'nginx', brotli: undefined };
    expect(nginxCounts(found, undefined)).toEqual({ passed: 1, failed: 0 });
    expect(nginxCounts(found, 'true')).toEqual({ passed: 1, failed: 0 });
    expect(nginxCounts(undefined, undefined)).toEqual({ passed: 0, failed: 0, skipped: 1 });
    expect(nginxCounts(undefined, 'true')).toEqual({ passed: 0, failed: 1 });
  });
});

describe('the count', () => {
  const report = join(folder, 'report.json');

  test('adds up steps and tests, and goes on after a failure', async () => {
    const outcomes = await runSteps([
      { name: 'breaks', run: () => Promise.reject(new Error('broken on purpose')) },
      { name: 'passes', run: () => Promise.resolve(asOne(true)) },
      { name: 'counts', run: () => Promise.resolve({ passed: 40, failed: 2 }) },
    ]);
    expect(countLine(total(outcomes))).toBe('41 passed, 3 failed');
    expect(summary(outcomes)).toMatch(/^FAIL breaks .+\nok {3}passes .+\nFAIL counts /);
  });

  test('says what could not be tried, and does not count it as passed', async () => {
    const outcomes = await runSteps([
      { name: 'passes', run: () => Promise.resolve(asOne(true)) },
      { name: 'nginx', run: () => Promise.resolve({ passed: 0, failed: 0, skipped: 1 }) },
    ]);
    expect(countLine(total(outcomes))).toBe('1 passed, 0 failed, 1 skipped');
    expect(summary(outcomes)).toMatch(/\nskip nginx .+ 0 passed, 0 failed, 1 skipped$/);
  });

  test('comes from the reports', () => {
    writeFileSync(report, '{ "numPassedTests": 7, "numFailedTests": 2 }');
    expect(unitCounts(report, 1)).toEqual({ passed: 7, failed: 2 });
    writeFileSync(
      report,
      '{ "stats": { "expected": 7, "unexpected": 2, "flaky": 1, "skipped": 4 } }',
    );
    expect(siteCounts(report, 1)).toEqual({ passed: 7, failed: 3, skipped: 4 });
  });

  test('has a failure when a run ended badly or left no report', () => {
    writeFileSync(report, '{ "numPassedTests": 7, "numFailedTests": 0 }');
    expect(unitCounts(report, 1)).toEqual({ passed: 7, failed: 1 });
    expect(unitCounts(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1 });
  });
});
