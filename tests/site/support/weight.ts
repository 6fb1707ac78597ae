// What a page weighs: its own bytes and those of what a browser asks for with it, brotli at its highest level, as a
// host that compresses beforehand sends them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'parse5';
import { dist, elementsNamed, follow, readBuilt, type Page } from './built-site.ts';
import { attribute, descendants, textOf, type Element } from './dom.ts';

/** Bytes and requests that a page may take. */
export const limits = {
  /** A page that is read, with its styles: one initial TCP window, so that the first paint needs one round trip. */
  reading: 14_600,
  scripts: 3_000,
  requests: 5,
  /** The home page with everything it loads. */
  home: 35_000,
} as const;

/** Missions, countries, stories, partners and figures, one each. */
export const isReading = ({ path }: Page) =>
  /^(?:en|fr)\/(?:missions|countries|pays|stories|recits|partners|partenaires|figures|chiffres)\/[^/]+\/$/.test(
    path,
  );

const compressed = (content: string | Buffer): number => brotliCompressSync(content).length;
const sizes = new Map<string, number>();
/** Bytes of a file of the build once compressed. */
export const sizeOf = (file: string): number => {
  const size = sizes.get(file) ?? compressed(readFileSync(join(dist, file)));
  sizes.set(file, size);
  return size;
};
/** Bytes of several files together. */
export const sum = (files: readonly string[]) =>
  files.reduce((total, file) => total + sizeOf(file), 0);

/** Files of the site that these elements of a page name. */
const filesNamed = (page: Page, elements: readonly Element[]): string[] => [
  ...new Set(
    elements.flatMap((element) => {
      const address = attribute(element, 'src') ?? attribute(element, 'href');
      const target = address === undefined ? undefined : follow(address, page);
      return target?.to === 'file' ? [target.file] : [];
    }),
  ),
];

/** A script with all that it imports at once. What it imports later waits for the reader to do something. */
function withImports(scripts: readonly string[]): string[] {
  const seen = new Set(scripts);
  for (const file of seen) {
    const imports = readBuilt(file).matchAll(
      /(?:^|[;\s}])(?:import|export)\s*(?:[^"'();]*?\bfrom\s*)?["']([^"']+)["']/g,
    );
    for (const [, address] of imports) {
      const target = follow(address!, { file, path: file });
      if (target.to === 'file') seen.add(target.file);
    }
  }
  return [...seen];
}

/** What a browser asks for when it opens a page, besides the page. Pictures below the fold wait. */
export function loadedBy(page: Page) {
  const links = (rel: RegExp) =>
    elementsNamed(page, 'link').filter((link) => rel.test(attribute(link, 'rel') ?? ''));
  const sheets = links(/\bstylesheet\b/);
  // A sheet for print is asked for, but nobody waits for it.
  const forPrint = sheets.filter((sheet) => attribute(sheet, 'media') === 'print');
  return {
    styles: filesNamed(
      page,
      sheets.filter((sheet) => !forPrint.includes(sheet)),
    ),
    scripts: withImports(
      filesNamed(page, [...elementsNamed(page, 'script'), ...links(/\bmodulepreload\b/)]),
    ),
    others: [
      ...filesNamed(page, [...forPrint, ...links(/\b(?:icon|preload)\b/)]),
      ...filesNamed(
        page,
        elementsNamed(page, 'img').filter((img) => attribute(img, 'loading') !== 'lazy'),
      ),
    ],
  };
}

/** The parts of a page that compress least, each measured by what the page would weigh without it. */
export function biggestParts({ html, file }: Page): string {
  const whole = sizeOf(file);
  const root = parse(html, { sourceCodeLocationInfo: true });
  const named = [...descendants(root)].flatMap((element) => {
    const place = element.sourceCodeLocation;
    const name = partName(element);
    return place && name !== undefined ? [{ name, place }] : [];
  });
  const measured = named.map(({ name, place }) => ({
    name,
    bytes: whole - compressed(html.slice(0, place.startOffset) + html.slice(place.endOffset)),
  }));
  return measured
    .toSorted((a, b) => b.bytes - a.bytes)
    .slice(0, 5)
    .map(({ name, bytes }) => `${name} ${bytes}`)
    .join(', ');
}

/** Names the parts worth telling apart: policy, styles, header, footer, what stands in main. */
function partName(element: Element): string | undefined {
  const parent =
    element.parentNode && 'tagName' in element.parentNode ? element.parentNode.tagName : '';
  if (attribute(element, 'http-equiv') !== undefined) return 'policy';
  if (['style', 'header', 'footer', 'table', 'svg'].includes(element.tagName))
    return `<${element.tagName}>`;
  if (parent !== 'main') return undefined;
  const heading = [...descendants(element)].find(({ tagName }) => /^h[1-6]$/.test(tagName));
  return heading ? `“${textOf(heading).trim()}”` : `<${element.tagName}> of main`;
}
