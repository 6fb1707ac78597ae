import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '#src/commands/root.ts';
import { contentTypeOf } from '#src/domain/media-types.ts';
import { securityTxt } from '#src/domain/security-txt.ts';
import { compressFolder, compresses } from '#src/hosting/compress.ts';
import { headersFile, redirectsFile } from '#src/hosting/headers-file.ts';
import { fits, headersFor, partition } from '#src/hosting/headers.ts';
import { nginxConfiguration } from '#src/hosting/nginx.ts';
import { pageDirectives } from '#src/hosting/policy.ts';
import { release, rollBack } from '#src/hosting/release.ts';
import { sample, samples } from '#src/hosting/samples.ts';
import { headersByFile } from '../support/headers-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'hosting-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const write = (below: string, files: Record<string, string | Buffer>) => {
  for (const [file, content] of Object.entries(files)) {
    const path = join(folder, below, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return join(folder, below);
};

test.each(Object.entries(samples()))('deploy/%s is what "npm run hosting" writes', (file, text) => {
  expect(readFileSync(join(root, 'deploy', file), 'utf8')).toBe(text);
});

describe('the headers', () => {
  it('let nobody frame a page, and everybody an embed', () => {
    const framedBy = (path: string) =>
      /frame-ancestors (.+)$/.exec(headersFor(path)['Content-Security-Policy'] ?? '')?.[1];
    expect(['/', '/en/', '/fr/carte/', '/en/embedded/', '/404.html'].map(framedBy)).toEqual(
      Array(5).fill("'self'"),
    );
    expect(['/en/embed/map/', '/fr/integrer/chiffres/x/'].map(framedBy)).toEqual(['*', '*']);
    // Each language has its own word; the other one is no address of ours.
    expect(framedBy('/fr/embed/map/')).toBe("'self'");
  });

  it('repeat the policy of the page but for scripts and styles, which the page allows by hash', () => {
    const header = headersFor('/')['Content-Security-Policy'] ?? '';
    const [standIn, ...others] = pageDirectives;
    expect(standIn).toBe("default-src 'self'");
    expect(header.split('; ').slice(0, -1)).toEqual(others);
    expect(header).not.toMatch(/script|style|default/);
  });

  it('keep for ever only what changes its name, and frozen editions for a day', () => {
    const kept = (path: string) => headersFor(path)['Cache-Control'];
    expect(kept('/_astro/page.CI0gwFgH.js')).toBe('public, max-age=31536000, immutable');
    expect(kept('/pagefind/fr/index/unknown_1a6b704.pf_index')).toContain('immutable');
    expect(kept('/editions/2026-11-21/en/')).toBe('public, max-age=86400');
    for (const path of ['/', '/en/', '/data/all.zip', '/pagefind/fr/pagefind.js', '/404.html'])
      expect(kept(path)).toBe('no-cache');
  });

  it('promise TLS only where there is TLS', () => {
    expect(headersFor('/en/')).not.toHaveProperty('Strict-Transport-Security');
    expect(headersFor('/en/', { tls: true })).toHaveProperty('Strict-Transport-Security');
  });

  it('let other sites read data, references, editions and feeds, and nothing else', () => {
    const readable = (path: string) => 'Access-Control-Allow-Origin' in headersFor(path);
    expect(
      [
        '/data/missions.csv',
        '/cite/country-haiti.ris',
        '/en/feed.xml',
        '/fr/chiffres/feed.json',
      ].map(readable),
    ).toEqual([true, true, true, true]);
    expect(['/en/', '/en/figures/', '/search/en.json', '/database'].map(readable)).toEqual(
      Array(4).fill(false),
    );
  });
});

describe('the type of a file', () => {
  test.each([
    ['data/missions.csv', 'text/csv; charset=utf-8'],
    ['data/sources.json', 'application/json'],
    ['data/sources.csl.json', 'application/vnd.citationstyles.csl+json'],
    ['en/feed.json', 'application/feed+json'],
    ['data/newsfeed.json', 'application/json'],
    ['en/opensearch.xml', 'application/opensearchdescription+xml'],
    ['site.webmanifest', 'application/manifest+json'],
    ['pagefind/en/wasm.unknown.pagefind', 'application/octet-stream'],
  ])('of %s is %s', (file, type) => {
    expect(contentTypeOf(file)).toBe(type);
  });
});

describe('_headers', () => {
  it('has no two rules that give one address the same header', () => {
    for (const one of partition)
      for (const other of partition)
        if (one !== other)
          expect(fits(other, one.replace(/\*$/, 'x')), `${one} ${other}`).toBe(false);
  });

  it('stays within what hosts read: 100 rules, 2,000 characters a line', () => {
    const lines = headersFile('/').split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(2000);
  });

  it('says below a path what it says at the root', () => {
    const atRoot = headersByFile(headersFile('/'));
    const below = headersByFile(headersFile('/sub/path/'));
    for (const path of ['/', '/en/', '/en/embed/map/', '/data/missions.csv', '/en/feed.xml']) {
      expect(below(`/sub/path${path}`)).toEqual(atRoot(path));
      expect(atRoot(path)).toEqual(headersFor(path, { tls: true }));
    }
    expect(below('/elsewhere/')).toEqual({});
  });

  it('is refused by the tests where a line is of another form', () => {
    expect(() => headersByFile('/a\nX-Name: value\n')).toThrow(
      '_headers: no rule and no header: X-Name: value',
    );
  });
});

test('below a path, what is looked for at the root of a host is led to the site', () => {
  expect(redirectsFile('/')).not.toContain('/robots.txt');
  expect(redirectsFile('/sub/')).toContain('/robots.txt /sub/robots.txt 301\n');
  expect(redirectsFile('/sub/')).toContain('/sub/sitemap.xml /sub/sitemap-index.xml 301\n');
});

describe('nginx’s configuration', () => {
  it('has the path of the site in every address, with its signs taken literally', () => {
    const text = nginxConfiguration({ ...sample, base: '/peace.ops/' });
    expect(text).toContain('"~^/peace\\.ops/(?:en/embed/|fr/integrer/)"');
    expect(text).toContain('error_page 403 404 =404 /peace.ops/404.html;');
    expect(text).not.toMatch(/"~\^\/\(/);
  });

  it('names TLS and brotli only where they are', () => {
    const text = nginxConfiguration(sample);
    expect(text).not.toContain('ssl_certificate');
    expect(text).not.toMatch(/^ *brotli_static/m);
    const tls = { certificate: '/c.pem', key: '/k.pem' };
    const more = nginxConfiguration({ ...sample, tls, brotli: true });
    expect(more).toContain('ssl_certificate "/c.pem";');
    expect(more).toMatch(/^ *brotli_static on;$/m);
  });

  it('lists no type for compression that nginx has no room for', () => {
    const types = /gzip_types\n([^;]+(?:;[^"\n]*"[^;]*)*)\n *;/.exec(
      nginxConfiguration(sample),
    )?.[1];
    const listed = [...(types ?? '').matchAll(/"([^"]+)"/g)].map(([, type = '']) => type);
    expect(listed).toContain('text/csv; charset=utf-8');
    expect(listed.filter(({ length }) => length > 45)).toEqual([]);
  });
});

describe('compressing beforehand', () => {
  it('writes twins that unpack to the file and have its time, where they save something', async () => {
    const text = 'police,'.repeat(500);
    const noise = Buffer.concat(
      Array.from({ length: 100 }, (_, i) => createHash('sha256').update(String(i)).digest()),
    );
    const dist = write('packed', {
      'a.csv': text,
      'small.csv': 'a,b',
      'b.png': text,
      'c.txt': noise,
    });
    const { files, twins } = await compressFolder(dist);
    expect(files).toBe(1);
    expect(gunzipSync(readFileSync(join(dist, 'a.csv.gz'))).toString()).toBe(text);
    expect(brotliDecompressSync(readFileSync(join(dist, 'a.csv.br'))).toString()).toBe(text);
    expect(statSync(join(dist, 'a.csv.br')).mtimeMs).toBeCloseTo(
      statSync(join(dist, 'a.csv')).mtimeMs,
      -1,
    );
    expect(twins['.br']).toBeGreaterThan(0);
    for (const twin of ['small.csv.gz', 'b.png.gz', 'c.txt.gz', 'c.txt.br', 'a.csv.gz.gz'])
      expect(existsSync(join(dist, twin)), twin).toBe(false);
  });

  it('leaves alone what is compressed in itself', () => {
    expect(['a.html', 'a.svg', 'a.geojson', 'a.ris'].map(compresses)).toEqual(Array(4).fill(true));
    expect(['a.png', 'a.zip', 'a.pf_index', 'a.woff2', 'a.br'].map(compresses)).toEqual(
      Array(5).fill(false),
    );
  });
});

describe('a release', () => {
  let target: string;
  let made = 0;
  /** Puts a site of these files online; gives what was released. */
  const put = (files: Record<string, string>) => {
    rmSync(join(folder, 'dist'), { recursive: true, force: true });
    return release(write('dist', { 'index.html': 'choice', ...files }), target);
  };
  const served = (file: string) => {
    const path = join(target, 'current', file);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  };

  beforeEach(() => {
    target = join(folder, `target-${(made += 1)}`);
  });

  it('is served whole, and keeps what open pages of the one before still ask for, once', () => {
    put({ '_astro/a.1.js': 'one', 'en/old/index.html': 'gone' });
    const second = put({ '_astro/a.2.js': 'two' });
    expect(second).toMatchObject({ files: 2, same: 1, kept: 1 });
    expect(served('_astro/a.1.js')).toBe('one');
    expect(served('_astro/a.2.js')).toBe('two');
    expect(served('en/old/index.html')).toBeUndefined();
    put({ '_astro/a.3.js': 'three' });
    expect(served('_astro/a.1.js')).toBeUndefined();
    expect(served('_astro/a.2.js')).toBe('two');
  });

  it('leaves a file that did not change as it was, so that readers who have it keep it', () => {
    put({ 'data/a.csv': 'a' });
    const before = statSync(join(target, 'current/data/a.csv'));
    put({ 'data/a.csv': 'a', 'data/b.csv': 'b' });
    const after = statSync(join(target, 'current/data/a.csv'));
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  });

  it('can be taken back, and forth again', () => {
    put({ 'a.txt': 'first' });
    put({ 'a.txt': 'second' });
    rollBack(target);
    expect(served('a.txt')).toBe('first');
    rollBack(target);
    expect(served('a.txt')).toBe('second');
  });

  it('is not taken back to what is damaged or not there', () => {
    put({ 'a.txt': 'first' });
    expect(() => rollBack(target)).toThrow('There is no release before this one');
    put({ 'a.txt': 'second' });
    rmSync(join(target, 'previous/a.txt'));
    expect(() => rollBack(target)).toThrow('Nothing was switched: a.txt is missing.');
    expect(served('a.txt')).toBe('second');
  });

  it('keeps two releases and no more', () => {
    for (const text of ['1', '2', '3', '4']) put({ 'a.txt': text });
    const kept = execFileSync('ls', [join(target, 'releases')], { encoding: 'utf8' });
    expect(kept.match(/^000[34]-[0-9a-f]{12}$/gm)).toHaveLength(2);
    expect(kept).not.toMatch(/^000[12]/m);
    expect(readlinkSync(join(target, 'current'))).toMatch(/^releases\/0004-/);
  });

  it('is refused where nothing was built', () => {
    expect(() => release(join(folder, 'nowhere'), target)).toThrow(
      /^There is no built site in .+nowhere: run "npm run build" first\.$/,
    );
    expect(existsSync(target)).toBe(false);
  });
});

test('security.txt has the fields that RFC 9116 asks for, each on a line', () => {
  const contact = { email: 'safety@record.example', expires: '2027-05-01' };
  expect(securityTxt(contact, 'https://record.example/.well-known/security.txt')).toBe(
    'Contact: mailto:safety@record.example\nExpires: 2027-05-01T00:00:00Z\nPreferred-Languages: en, fr\n' +
      'Canonical: https://record.example/.well-known/security.txt\n',
  );
});

describe('the pages in deploy/', () => {
  const deploy = join(root, 'deploy');
  const pages = readdirSync(deploy).filter((name) => name.endsWith('.md'));
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const unknown = (text: string) =>
    [...text.matchAll(/npm run ([\w:-]+)/g)]
      .map(([, name = '']) => name)
      .filter((name) => !(name in scripts));

  test.each(pages)('%s names commands and files that are there', (page) => {
    const text = readFileSync(join(deploy, page), 'utf8');
    expect(unknown(text)).toEqual([]);
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(deploy, link)))).toEqual([]);
  });

  it('are all named by the first of them', () => {
    const first = readFileSync(join(deploy, 'README.md'), 'utf8');
    for (const page of pages) if (page !== 'README.md') expect(first).toContain(`](${page})`);
  });

  it('give GitHub a workflow that tests before it publishes, with the rights it needs and no more', () => {
    const text = readFileSync(join(deploy, 'github-pages.yml'), 'utf8');
    const { permissions, jobs } = parse(text) as {
      permissions: Record<string, string>;
      jobs: Record<'test' | 'publish', { needs?: string; permissions?: Record<string, string> }>;
    };
    expect(unknown(text)).toEqual([]);
    expect(permissions).toEqual({ contents: 'read' });
    expect(jobs.test.permissions).toBeUndefined();
    expect(jobs.publish).toMatchObject({
      needs: 'test',
      permissions: { contents: 'read', pages: 'write', 'id-token': 'write' },
    });
  });
});
