// A walk over every built page, in Node: valid HTML, and nothing that the content-security policy would refuse.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'playwright/test';
import { root } from '../../../src/commands/root.ts';
import { allPages, elementsNamed, type Locale, type Page } from '../support/built-site.ts';
import { attribute, closest, textOf, type Element } from '../support/dom.ts';
import { expectNone } from '../support/expect-none.ts';

// A thousand pages take seconds, but a machine may be slow or the record long.
test.describe.configure({ timeout: 180_000 });

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      // Advice to search engines, no rule of HTML. Titles of documents are as long as they are.
      'long-title': 'off',
      // Safari forgets that a list without bullets is a list, unless told.
      'no-redundant-role': ['error', { exclude: ['list'] }],
      // A table that scrolls sideways is a region to move to, no section of the text.
      'prefer-native-element': ['error', { exclude: ['region'] }],
      // Boxes to tick in one group share their name.
      'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
    },
  }),
);

const messagesOn = (html: string, file: string) =>
  validator.validateStringSync(html, file).results.flatMap(({ messages }) => messages);

/** What a template holds is filled in by a script before it is part of the page. */
const inTemplate = /\btemplate\b/;

for (const [locale, name] of [
  ['en', 'English'],
  ['fr', 'French'],
] as const satisfies [Locale, string][]) {
  // Two tests, so that two workers share the work.
  test(`every page in the ${name} folder is valid HTML`, () => {
    // A mistake of a component stands on many pages: it is told once, with the first of them.
    const found = new Map<string, { where: string; times: number }>();
    for (const { file, html } of allPages().filter((page) => page.locale === locale))
      for (const { line, column, ruleId, message, selector } of messagesOn(html, file)) {
        if (inTemplate.test(selector ?? '')) continue;
        const what = `${message} (${ruleId})`;
        const { where, times } = found.get(what) ?? {
          where: `${file}:${line}:${column} at ${selector}`,
          times: 0,
        };
        found.set(what, { where, times: times + 1 });
      }
    expectNone([...found].map(([what, { where, times }]) => `${what}, ${times} times, ${where}`));
  });
}

const onEveryPage = (say: (element: Element, page: Page) => string | false) =>
  allPages().flatMap((page) =>
    page.elements.flatMap((element) => {
      const said = say(element, page);
      return said === false ? [] : [`${page.file}: ${said}`];
    }),
  );

test('no element has a style attribute or a handler', () => {
  expectNone(
    onEveryPage((element) => {
      const found = element.attrs.find(({ name }) => name === 'style' || /^on[a-z]+$/.test(name));
      return found !== undefined && `${found.name} on ${element.tagName}`;
    }),
  );
});

/** JSON-LD is data: no browser runs it, and no policy asks about it. */
const isData = (script: Element) => attribute(script, 'type') === 'application/ld+json';

test('no script stands in a page but JSON-LD, which cannot end early', () => {
  expectNone(
    onEveryPage((element) => {
      if (element.tagName !== 'script') return false;
      const text = textOf(element);
      if (isData(element)) return text.includes('<') && 'JSON-LD with an unescaped <';
      return (
        (attribute(element, 'src') === undefined || text.trim() !== '') &&
        `a script in the page: ${text.slice(0, 60)}`
      );
    }),
  );
});

const policyOf = (page: Page) =>
  elementsNamed(page, 'meta').filter(
    (meta) => attribute(meta, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );

/** The sources of each directive. */
const directives = (policy: string) =>
  new Map(
    policy
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .filter(([name]) => name !== '')
      .map(([name, ...sources]) => [name!, sources]),
  );

test('every page carries one policy in its head, ahead of all that it governs', () => {
  expectNone(
    allPages().flatMap((page) => {
      const policies = policyOf(page);
      const policy = policies[0];
      if (policy === undefined || policies.length > 1)
        return [`${page.file}: ${policies.length} policies`];
      if (closest(policy, ['head']) === undefined)
        return [`${page.file}: the policy is not in the head`];
      const place = page.elements.indexOf(policy);
      return page.elements
        .slice(0, place)
        .filter(
          (element) =>
            ['style', 'img', 'iframe'].includes(element.tagName) ||
            (element.tagName === 'script' && !isData(element)),
        )
        .map((element) => `${page.file}: a ${element.tagName} ahead of the policy`);
    }),
  );
});

test('the policy of every page allows nothing but the site itself', () => {
  const closed = {
    'default-src': "'self'",
    'connect-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'self'",
    'form-action': "'self'",
  };
  expectNone(
    allPages().flatMap((page) => {
      const policy = attribute(policyOf(page)[0] ?? page.head, 'content') ?? '';
      const rules = directives(policy);
      const open = [...rules].flatMap(([name, sources]) =>
        sources
          .filter((source) => !/^'(?:self|none|wasm-unsafe-eval|sha256-[\w+/=]+)'$/.test(source))
          .filter((source) => !(name === 'img-src' && source === 'data:'))
          .map((source) => `${name} allows ${source}`),
      );
      const missing = Object.entries(closed)
        .filter(([name, source]) => rules.get(name)?.join(' ') !== source)
        .map(([name]) => `${name} is ${rules.get(name)?.join(' ') ?? 'absent'}`);
      return [...open, ...missing].map((said) => `${page.file}: ${said}`);
    }),
  );
});

test('the policy of every page knows each style in it by its hash', () => {
  expectNone(
    allPages().flatMap((page) => {
      const policy = attribute(policyOf(page)[0] ?? page.head, 'content') ?? '';
      const known = directives(policy).get('style-src') ?? [];
      return elementsNamed(page, 'style')
        .map((style) => createHash('sha256').update(textOf(style)).digest('base64'))
        .filter((hash) => !known.includes(`'sha256-${hash}'`))
        .map((hash) => `${page.file}: a style with the hash ${hash}`);
    }),
  );
});

test('the styles of every page name their layers first, in the order that was decided', () => {
  const declared = layersIn(readFileSync(join(root, 'src/styles/layers.css'), 'utf8'));
  expect(declared.length).toBeGreaterThan(2);
  expectNone(
    allPages().flatMap((page) => {
      const css = elementsNamed(page, 'style').map(textOf).join('\n');
      if (!css.startsWith('@layer')) return [`${page.file}: begins with ${css.slice(0, 40)}`];
      const order = layersIn(css).join(', ');
      return order === declared.join(', ') ? [] : [`${page.file}: layers in the order ${order}`];
    }),
  );
});

/** Layers in the order of their first mention, which is the order of their weight. */
const layersIn = (css: string): string[] => [
  ...new Set(
    [...css.matchAll(/@layer\s+([^{;]+)[{;]/g)].flatMap(([, names]) =>
      names!.split(',').map((name) => name.trim()),
    ),
  ),
];
