// A bare Astro project for comparison: the same texts and documents, a heading and a body a page, nothing else.
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../src/commands/root.ts';

const files: Record<string, string> = {
  'package.json': '{ "name": "bare", "private": true, "type": "module" }\n',
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [mdx()], devToolbar: { enabled: false } });
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  texts: defineCollection({
    loader: glob({ base: './content', pattern: '*/*/{en,fr}.mdx', generateId: ({ entry }) => entry.replace('.mdx', '') }),
  }),
  sources: defineCollection({ loader: glob({ base: './content/sources', pattern: '*.yaml' }) }),
};
`,
  'src/layouts/Plain.astro': `---
const { title, lang } = Astro.props;
---
<!doctype html>
<html lang={lang}>
  <head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>{title}</title></head>
  <body><main><h1>{title}</h1><slot /></main></body>
</html>
`,
  'src/parts/Mark.astro': `---
const { source, of, to } = Astro.props;
---
<span><slot>{source ?? of ?? to}</slot></span>
`,
  'src/pages/[...id].astro': `---
import { getCollection, render } from 'astro:content';
import Mark from '../parts/Mark.astro';
import Plain from '../layouts/Plain.astro';
export async function getStaticPaths() {
  return (await getCollection('texts')).map((text) => ({ params: { id: text.id }, props: { text } }));
}
const { text } = Astro.props;
const { Content } = await render(text);
const names = NAMES;
const components = Object.fromEntries(names.map((name) => [name, Mark]));
---
<Plain title={text.id} lang={text.id.slice(-2)}><Content components={components} /></Plain>
`,
  'src/pages/[locale]/sources/[id].astro': `---
import { getCollection } from 'astro:content';
import Plain from '../../../layouts/Plain.astro';
export async function getStaticPaths() {
  const sources = await getCollection('sources');
  return ['en', 'fr'].flatMap((locale) =>
    sources.map(({ id, data }) => ({ params: { locale, id }, props: { data } })));
}
const { data } = Astro.props;
const { locale } = Astro.params;
---
<Plain title={data.title} lang={locale}><p>{data.describes?.[locale]}</p><p>{data.url}</p></Plain>
`,
};

/** Writes a bare project into `folder` around a copy of `content`. */
export function writeBareProject(folder: string, content: string): void {
  const components = JSON.stringify(componentsIn(content));
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text.replace('NAMES', components));
  }
  cpSync(content, join(folder, 'content'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
}

/** Names of the components that texts use: each is one mark in the bare project. */
function componentsIn(content: string): string[] {
  const texts = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.mdx'),
  );
  const names = texts.flatMap((file) =>
    [...readFileSync(join(content, file), 'utf8').matchAll(/<([A-Z]\w*)/g)].map(
      ([, name = '']) => name,
    ),
  );
  return [...new Set(names)];
}
