// Builds of corrupted content (docs/decisions/0017-faults.md). What passes the gate, all of it at once in a small
// content of real records, must come out as safe pages and files; what does not must stop the build before a page is made.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParseRows } from 'd3-dsv';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cleanCopy, differences, type Built, type CleanCopy } from '#src/commands/clean-copy.ts';
import { filesBelow } from '#src/integrations/files-below.ts';
import { corruptions } from '../faults/generate.ts';
import { passingTexts } from '../faults/hostile.ts';
import { changed, realContent } from '../faults/real-content.ts';
import { smallContent } from '../faults/small-content.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

const patience = 240_000;
const real = realContent();
const small = smallContent(real);
const passing = passingTexts(small);
const copies: CleanCopy[] = [];
const copyOf = (changes: Parameters<typeof changed>[1]): CleanCopy => {
  const copy = cleanCopy(changed(small, changes));
  copies.push(copy);
  return copy;
};
afterAll(() => copies.forEach((copy) => copy.remove()));

const isElement = (node: Node): node is Element => 'tagName' in node;
const elementsBelow = (nodes: readonly Node[]): Element[] =>
  nodes.filter(isElement).flatMap((element) => [
    element,
    // What a template holds is no part of the page until a script takes it out: it must be as harmless.
    ...elementsBelow('content' in element ? (element as DefaultTreeAdapterTypes.Template).content.childNodes : element.childNodes),
  ]); // prettier-ignore
const textOf = (node: Node): string =>
  node.nodeName === '#text'
    ? (node as DefaultTreeAdapterTypes.TextNode).value
    : 'childNodes' in node
      ? node.childNodes.map(textOf).join('')
      : '';
const collapsed = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('All that passes, in one build', () => {
  let first: CleanCopy;
  let builds: Built[];
  const read = (file: string) => readFileSync(join(first.dist, file), 'utf8');
  const built = (ending: RegExp) => filesBelow(first.dist).filter((file) => ending.test(file));
  const pages = () =>
    built(/\.html$/).map((file) => {
      const { childNodes } = parse(read(file));
      const elements = elementsBelow(childNodes);
      return { file, elements, text: collapsed(childNodes.map(textOf).join('')) };
    });

  const changes = passing.flatMap((one) => one.changes);

  beforeAll(async () => {
    first = copyOf(changes);
    // Without any network, and far away: neither may matter.
    builds = [await first.build({ offline: true, environment: { TZ: 'Pacific/Kiritimati' } })];
  }, patience);

  test('is built, without network', () => {
    expect(builds.map(({ code, output }) => (code === 0 ? '' : output))).toEqual(['']);
    expect(built(/\.html$/).length).toBeGreaterThan(200);
  });

  // A second build costs ten seconds: npm run reproduce and npm run test:all have them.
  test.runIf(process.env['TEST_ALL'])('comes out the same twice, to the byte', { timeout: patience }, async () => {
    const second = copyOf(changes);
    expect((await second.build()).code).toBe(0);
    expect(differences(first.dist, second.dist)).toEqual([]);
  }); // prettier-ignore

  test('stands in pages as text', () => {
    const all = pages();
    for (const { name, shows = '' } of passing) {
      const text = collapsed(shows);
      if (text) expect(all.filter((page) => page.text.includes(text)).length, name).toBeGreaterThanOrEqual(2); // prettier-ignore
    }
  });

  test('makes no script, handler, style or foreign element in any page', () => {
    const wrong = pages().flatMap(({ file, elements }) =>
      elements.flatMap((element) => {
        const { tagName, attrs } = element;
        const told = attrs.filter(
          ({ name, value }) =>
            /^on|^style$|^autofocus$|^srcdoc$/.test(name) ||
            (/^(?:href|src|action|formaction|xlink:href)$/.test(name) && /^\s*(?:javascript|data|vbscript):/i.test(value)), // prettier-ignore
        );
        const type = attrs.find(({ name }) => name === 'type')?.value;
        const runs = tagName === 'script' && type !== 'application/ld+json' && element.childNodes.map(textOf).join('').trim() !== ''; // prettier-ignore
        const planted = tagName === 'b' || (tagName === 'img' && attrs.some(({ name, value }) => name === 'src' && value === 'x')); // prettier-ignore
        return told.length > 0 || runs || planted ? [`${file}: <${tagName}> ${told.map(({ name }) => name).join()}`] : []; // prettier-ignore
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('leaves the policy in the head, and JSON-LD that can be read', () => {
    for (const { file, elements } of pages().filter((page) => !page.file.startsWith('editions/'))) {
      const head = elements.find(({ tagName }) => tagName === 'head');
      const inHead = elementsBelow(head?.childNodes ?? []);
      const policy = inHead.filter(({ attrs }) => attrs.some(({ value }) => value.toLowerCase() === 'content-security-policy')); // prettier-ignore
      expect(policy.length, file).toBe(1);
      for (const script of elements.filter(({ attrs }) =>
        attrs.some(({ value }) => value === 'application/ld+json'),
      ))
        // prettier-ignore
        expect(() => JSON.parse(textOf(script)) as unknown, file).not.toThrow();
    }
  });

  test('runs in no spreadsheet', () => {
    const cells = built(/\.csv$/).flatMap((file) =>
      csvParseRows(read(file).replace(/^\uFEFF/, '')).flatMap((row) => row.map((cell) => ({ file, cell }))),
    ); // prettier-ignore
    expect(cells.some(({ cell }) => cell.startsWith("'=HYPERLINK("))).toBe(true);
    const runs = cells.filter(({ cell }) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && Number.isNaN(Number(cell))); // prettier-ignore
    expect(runs).toEqual([]);
  });

  test('breaks no other file', () => {
    for (const file of built(/\.(?:json|jsonld|geojson)$/))
      expect(() => JSON.parse(read(file)) as unknown, file).not.toThrow();
    for (const locale of ['en', 'fr']) {
      const rss = parseRssFeed(read(`${locale}/feed.xml`));
      const json = parseJsonFeed(read(`${locale}/feed.json`));
      expect(rss.items?.map(({ title }) => title)).toEqual(json.items?.map(({ title }) => title));
    }
    for (const file of built(/\.(?:svg|xml)$/)) {
      const xml = read(file);
      expect(xml, file).not.toMatch(/<(?:script|img|b)\b(?![^>]*xmlns)|\son[a-z]+=["']/);
      expect(xml, file).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i);
    }
    // A line break in a title begins no second document.
    for (const file of built(/\.ris$/))
      expect(read(file), file).not.toMatch(/^ER {2}- *\r?\nTY {2}- BOOK/m);
    expect(built(/\.ris$/).length).toBeGreaterThan(0);
  });
});

/** One of each way to be refused, in records that the small content has; no page may be made of any. */
const refused = corruptions(real).filter(
  ({ outcome, group, changes }) =>
    outcome === 'refused' && group !== 'tables' && changes.every(({ file, text }) => small.has(file) && text !== small.get(file)),
); // prettier-ignore
const missing = (file: string) => ({ file, field: '', changes: [{ file, text: null }] });
const ways = {
  'a field that is wrong': refused.find(({ group, field }) => group === 'fields' && field !== ''),
  'a file that cannot be read': refused.find(({ group }) => group === 'unreadable'),
  'a text that would be run': refused.find(({ name }) => name.startsWith('text: ')),
  'a text in one language only': missing('content/stories/darfur-2006/fr.mdx'),
};

test.each(Object.entries(ways))(
  'With %s the build stops, names file and field, and makes nothing',
  { timeout: patience },
  async (_way, one) => {
    if (!one) throw new Error('No such corruption falls into the small content.');
    const copy = copyOf(one.changes);
    const { code, output } = await copy.build();
    expect(code).toBe(1);
    expect(output).toContain(`${one.file}:`);
    if (one.field !== '') expect(output).toContain(`${one.field}:`);
    expect(existsSync(copy.dist)).toBe(false);
    expect(output).not.toContain('index.html');
  },
);
