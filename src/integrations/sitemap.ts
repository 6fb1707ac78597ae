import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import astroSitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/**
 * The sitemap with its language pairs and dates. @astrojs/sitemap pairs only pages whose addresses are the
 * same in both languages, which ours are not; each built page already says who its other half is and when
 * its meaning last changed, so the sitemap reads that.
 */
export function sitemap(): AstroIntegration {
  let dist = '';
  let base = '/';
  const inner = astroSitemap({
    filter: (page) => !/\/(?:embed|integrer)\/|\/(?:cite|citer|404)\/$/.test(page),
    serialize: (item) => withLinks(item, pageOf(item.url)),
  });
  const pageOf = (url: string) => {
    const path = new URL(url).pathname.slice(base.length - 1);
    return readFileSync(`${dist}${decodeURIComponent(path)}index.html`, 'utf8');
  };
  return {
    ...inner,
    hooks: {
      ...inner.hooks,
      'astro:config:done': async (options) => {
        dist = fileURLToPath(options.config.outDir).replace(/\/$/, '');
        base = options.config.base.replace(/\/?$/, '/');
        await inner.hooks['astro:config:done']?.(options);
      },
    },
  };
}

function withLinks(item: SitemapItem, html: string): SitemapItem {
  const links = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(
    (m) => ({
      lang: m[1] ?? '',
      url: m[2] ?? '',
    }),
  );
  const modified = /<time datetime="([^"]+)" data-modified/.exec(html)?.[1];
  return { ...item, links, ...(modified ? { lastmod: modified } : {}) };
}
