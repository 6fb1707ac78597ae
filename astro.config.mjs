import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { pageDirectives, scriptSources, styleSources } from '#src/hosting/policy.ts';
import { fineOutline } from '#src/integrations/fine-outline.ts';
import { gate } from '#src/integrations/gate.ts';
import { policy } from '#src/integrations/policy.ts';
import { search } from '#src/integrations/search.ts';
import { sitemap } from '#src/integrations/sitemap.ts';
import { tightNotes } from '#src/integrations/tight-notes.ts';

// The public address is one setting; a path in it becomes the base of every link.
const address = new URL(process.env.SITE_URL ?? 'https://peace-operations-record.example/');

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  trailingSlash: 'always',
  build: {
    format: 'directory',
    // HTML and styles together fit one initial TCP window; a linked sheet would cost a round trip.
    inlineStylesheets: 'always',
  },
  // Two records with one address must stop the build, not warn.
  prerenderConflictBehavior: 'error',
  // The default removes the space between inline elements on separate lines.
  compressHTML: true,
  scopedStyleStrategy: 'where',
  devToolbar: { enabled: false },
  // Smart punctuation has one set of quotation marks for all languages: French would get the English ones.
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { smartPunctuation: false },
      mdastPlugins: [tightNotes],
    }),
  },
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // One such warning for every text would hide a real one: MDX marks its modules with a directive for Astro.
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
  security: {
    csp: {
      algorithm: 'SHA-256',
      // Astro wants lists of its own to add to.
      directives: [...pageDirectives],
      scriptDirective: { resources: [...scriptSources] },
      styleDirective: { resources: [...styleSources] },
    },
  },
  integrations: [gate(), mdx(), fineOutline(), policy(), sitemap(), search()],
});
