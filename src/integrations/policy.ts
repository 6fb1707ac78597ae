import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesBelow } from './files-below.ts';
import { shortenScopes } from './scopes.ts';
import { tokensReadBy, withoutUnreadTokens } from './tokens.ts';

/**
 * Cuts each page's security policy down to what that page holds. Astro writes the hashes of every style
 * and script of the whole site into every page: some forty, which no compression shrinks and which allow
 * more than the page needs. WebAssembly is allowed only where search runs.
 */
export function policy(): AstroIntegration {
  return {
    name: 'policy',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const files = filesBelow(dist);
        const loaded = files
          .filter((file) => /^_astro\/.*\.(?:css|js)$/.test(file))
          .flatMap((file) => tokensReadBy(readFileSync(join(dist, file), 'utf8')));
        // Frozen editions stay as they are.
        const pages = files.filter(
          (file) => file.endsWith('.html') && !file.startsWith('editions/'),
        );
        for (const file of pages) {
          const path = join(dist, file);
          const html = readFileSync(path, 'utf8');
          const own = ownPolicy(html, withoutUnreadTokens(shortenScopes(html), loaded));
          if (own !== html) writeFileSync(path, own);
        }
        logger.info(`${pages.length} pages allow what they hold.`);
      },
    },
  };
}

const meta = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/i;

/** The hash of each inline style and script of a page, in order, as a policy names it. */
function hashesOf(html: string): string[] {
  return [...html.matchAll(/<(style|script)\b(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/\1>/g)].map(
    ([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
}

/**
 * The page with only those hashes in its policy that belong to an inline style or script of its own.
 * `rewritten` is the same page after its inline texts were changed: their hashes take the old ones' place.
 */
export function ownPolicy(html: string, rewritten = html): string {
  const now = hashesOf(rewritten);
  const byOld = new Map(hashesOf(html).map((hash, i) => [hash, now[i]]));
  const searches = html.includes('<site-search');
  return rewritten.replace(meta, (_, before: string, content: string, after: string) => {
    const kept = content
      .split(' ')
      .flatMap((part) => {
        const bare = part.replace(/;$/, '');
        if (bare.startsWith("'sha256-")) {
          const hash = byOld.get(bare);
          return hash === undefined ? [] : [part.replace(bare, () => hash)];
        }
        return bare !== "'wasm-unsafe-eval'" || searches ? [part] : [];
      })
      .join(' ');
    // A directive that ended with a dropped hash has lost its semicolon.
    const directives = kept.replace(/;? (?=[a-z]+-src |[a-z]+-[a-z]+ ')/g, '; ');
    return before + directives + after;
  });
}
