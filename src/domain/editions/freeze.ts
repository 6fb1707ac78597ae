import { formatNumber, plural } from '#src/i18n/format.ts';
import { locales, type Locale } from '#src/i18n/locales.ts';
import type { Both } from '#src/i18n/segments.ts';
import { t } from '#src/i18n/words.ts';
import type { Site } from '#src/schema/site.ts';
import type { UnSeries } from '#src/schema/un-police.ts';
import {
  bytesOf,
  checksums,
  dataFile,
  sha256,
  sumsFile,
  zip,
  type DataFile,
} from '../data/file.ts';
import { keepsCitation } from '../edition.ts';
import { differences, type Difference } from './differences.ts';
import { frozenData, type FrozenChange, type FrozenData, type FrozenSource } from './frozen.ts';
import { editionPages, editionStyle } from './pages.ts';

/** What an edition says of itself: edition.json in its folder. */
export type Manifest = {
  edition: string;
  /** Public address of the site when it was frozen, which citations and data files name. */
  site: string | null;
  /** The edition before it, if any. */
  previous: string | null;
  /** Changes told since then, up to its day. */
  changes: FrozenChange[];
  files: { path: string; bytes: number; sha256: string }[];
};

export const manifestFile = 'edition.json';

/** A file of an edition, by its path below the folder of the edition. */
export type EditionFile = Pick<DataFile, 'path' | 'body'>;

export type ToFreeze = {
  site: Pick<Site, 'name' | 'subtitle' | 'independence' | 'edition'>;
  /** Public address of the site. */
  address: string | null;
  series: UnSeries;
  /** Files below /data/ and /cite/ of the built site. */
  data: ReadonlyMap<string, Uint8Array>;
  cite: ReadonlyMap<string, Uint8Array>;
  previous: { edition: string; data: FrozenData } | null;
};

/**
 * Data files that an edition keeps. Stories are left out, since somebody may ask that theirs be withdrawn; so
 * are files that only repeat others: spreadsheets, references of figures (they are below cite/), the catalogue.
 */
const keepsData = (path: string) =>
  !/^stories\.|\.spreadsheet\.csv$|^figures\/.*\.(?:ris|bib|csl\.json)$|^(?:all\.zip|catalog\.jsonld|sha256sums\.txt)$/.test(path); // prettier-ignore

/**
 * All files of a new edition, made of the data and citations of a built site, so that they say what it says.
 * The clock is not asked: freezing the same again gives the same bytes.
 */
export function freeze(from: ToFreeze): EditionFile[] {
  const read = (file: string) => textOf(from.data, file);
  const now = frozenData(read);
  const data = [...from.data]
    .filter(([path]) => keepsData(path))
    .map(([path, body]) => dataFile(path, path === 'datapackage.json' ? packageOf(body) : body));
  const archive = dataFile('all.zip', zip([...data, checksums(data)], from.site.edition));
  const cite = [...from.cite].filter(([path]) => keepsCitation(path));
  const kept: EditionFile[] = [
    ...[...data, archive].map(({ path, body }) => ({ path: `data/${path}`, body })),
    ...cite.map(([path, body]) => ({ path: `cite/${path}`, body })),
    { path: 'style.css', body: editionStyle },
  ];
  const changes = (JSON.parse(read('changes.json')) as FrozenChange[])
    .filter(
      ({ date }) =>
        date <= from.site.edition && (from.previous === null || date > from.previous.edition),
    )
    .map(({ id, date, kind, title, text }) => ({ id, date, kind, title, text }));
  const sources = JSON.parse(read('sources.json')) as FrozenSource[];
  const pages = editionPages({
    site: from.site,
    figures: now.figures,
    sources: new Map(sources.map((source) => [source.id, source])),
    series: from.series,
    totals: now.totals,
    changes,
    counts: from.previous && countsOf(differences(from.previous.data, now)),
    citations: (id, locale) => citationsIn(textOf(from.cite, `${id}.txt`), locale),
    files: kept.map(({ path }) => path).sort(),
  });
  const files = [...kept, ...pages.map(({ path, html }) => ({ path, body: html }))].sort(inOrder);
  const manifest: Manifest = {
    edition: from.site.edition,
    site: from.address,
    previous: from.previous?.edition ?? null,
    changes,
    files: files.map((file) => ({
      path: file.path,
      bytes: bytesOf(file).length,
      sha256: sha256(file),
    })),
  };
  const all = [...files, { path: manifestFile, body: `${JSON.stringify(manifest, null, 1)}\n` }];
  return [...all, { path: sumsFile, body: sumsOf(all) }].sort(inOrder);
}

const inOrder = (a: EditionFile, b: EditionFile) => (a.path < b.path ? -1 : 1);

const sumsOf = (files: readonly EditionFile[]) =>
  [...files]
    .sort(inOrder)
    .map((file) => `${sha256(file)}  ${file.path}\n`)
    .join('');

function textOf(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  const body = files.get(path);
  if (!body) throw new Error(`The built site has no ${path}: build it anew with this version.`);
  return new TextDecoder().decode(body);
}

/** The descriptor of the files that are kept. */
function packageOf(body: Uint8Array): string {
  const { resources, ...whole } = JSON.parse(new TextDecoder().decode(body)) as {
    resources: { path: string }[];
  };
  return JSON.stringify({ ...whole, resources: resources.filter(({ path }) => keepsData(path)) });
}

/** Styles and citations in the text file of a page: a part for each language, a paragraph for each style. */
function citationsIn(text: string, locale: Locale): [string, string][] {
  const part = text.split('\n\n\n')[locales.indexOf(locale)] ?? '';
  return part.split('\n\n').flatMap((paragraph): [string, string][] => {
    const [style = '', ...lines] = paragraph.trim().split('\n');
    return lines.length > 0 ? [[style, lines.join(' ')]] : [];
  });
}

/** How many differences there are of each kind, in words. */
export function countsOf(found: readonly Difference[]): Both {
  const of = (locale: Locale) => {
    const words = t(locale).editions;
    const parts = (['value', 'definition', 'correction'] as const).map((kind) => {
      const n = found.filter((difference) => difference.kind === kind).length;
      return plural(n, words.counts[kind], locale).replace('{n}', formatNumber(n, locale));
    });
    return `${words.since} ${parts.join(', ')}.`;
  };
  return { en: of('en'), fr: of('fr') };
}

/** Files of an edition that are not what its list of checksums says, and those that are missing or not listed. */
export function touched(files: readonly EditionFile[]): string[] {
  const list = files.find(({ path }) => path === sumsFile);
  if (!list) return [`${sumsFile} is missing`];
  const sums = new Map(
    new TextDecoder()
      .decode(bytesOf(list))
      .trimEnd()
      .split('\n')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
  const own = files.filter(({ path }) => path !== sumsFile);
  return [
    ...own.flatMap((file) =>
      !sums.has(file.path)
        ? [`${file.path} is not listed`]
        : sums.get(file.path) === sha256(file)
          ? []
          : [`${file.path} has changed`],
    ),
    ...[...sums.keys()]
      .filter((path) => !own.some((file) => file.path === path))
      .map((path) => `${path} is missing`),
  ];
}
