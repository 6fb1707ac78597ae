import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ownPolicy } from '#src/integrations/policy.ts';
import { shortenScopes } from '#src/integrations/scopes.ts';
import { withoutUnreadTokens } from '#src/integrations/tokens.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const style = '.a:where(.astro-abcdefgh){color:red}';
const page = (hashes: string, body = '') =>
  `<meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' ${hashes};">` +
  `<style>${style}</style><p class="a astro-abcdefgh">${body}</p>`;

describe('the policy of a page', () => {
  it('keeps the hashes of its own inline texts only', () => {
    const own = ownPolicy(page(`${hash(style)} ${hash('other')}`));
    expect(own).toContain(hash(style));
    expect(own).not.toContain(hash('other'));
  });

  it('allows WebAssembly only where search runs', () => {
    expect(ownPolicy(page(hash(style)))).not.toContain('wasm-unsafe-eval');
    expect(ownPolicy(page(hash(style), '<site-search></site-search>'))).toContain(
      'wasm-unsafe-eval',
    );
  });

  it('follows a style whose text was rewritten', () => {
    const html = page(`${hash(style)} ${hash('other')}`);
    const own = ownPolicy(html, shortenScopes(html));
    expect(own).toContain(hash('.a:where(._0){color:red}'));
    expect(own).not.toContain(hash(style));
    expect(own).toContain('<p class="a _0">');
  });
});

it('scoped class names are shortened alike in style and page, each to a name of its own', () => {
  const html =
    '<style>.x:where(.astro-abcdefgh){}.y:where(.astro-12345678){}</style><i class="astro-12345678"><b class="x astro-abcdefgh">';
  expect(shortenScopes(html)).toBe(
    '<style>.x:where(._0){}.y:where(._1){}</style><i class="_1"><b class="x _0">',
  );
});

describe('custom properties of a page', () => {
  const html =
    '<style>:root{--ink:#111;--paper:#fff;--text:var(--ink);--land:var(--paper)}</style><style>@media print{:root{--land:#ddd}}p{color:var(--text)}</style><p>--land:no declaration;</p>';

  it('go where nothing reads them, and with them those that only they read', () => {
    expect(withoutUnreadTokens(html)).toBe(
      '<style>:root{--ink:#111;--text:var(--ink);}</style><style>@media print{:root{}}p{color:var(--text)}</style><p>--land:no declaration;</p>',
    );
  });

  it('stay where a file reads them that the page may load, or the page itself outside its styles', () => {
    expect(withoutUnreadTokens(html, ['land'])).toBe(html);
    const drawn = html + '<svg><path fill="var(--land)"/></svg>';
    expect(withoutUnreadTokens(drawn)).toBe(drawn);
  });
});
