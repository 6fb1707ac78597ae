/** Media type by the end of a file's name; of two that fit, the longer decides. */
const mediaTypes = {
  '.bib': 'application/x-bibtex',
  '.css': 'text/css',
  '.csl.json': 'application/vnd.citationstyles.csl+json',
  '.csv': 'text/csv',
  '.geojson': 'application/geo+json',
  '.gif': 'image/gif',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.md': 'text/markdown',
  '.mjs': 'text/javascript',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.xsl': 'application/xml',
  '.zip': 'application/zip',
  // By their whole name: the ending alone says less than is known. A feed in XML stays application/xml,
  // which browsers show; application/rss+xml they offer to save.
  '/feed.json': 'application/feed+json',
  '/opensearch.xml': 'application/opensearchdescription+xml',
} as const satisfies Record<string, string>;

export type NameEnd = keyof typeof mediaTypes;

/** The ends of names that a type is known for, the longest first, so that the first that fits decides. */
export const nameEnds: readonly NameEnd[] = (Object.keys(mediaTypes) as NameEnd[]).sort(
  (a, b) => b.length - a.length || (a < b ? -1 : 1),
);

/** The media type of a file by the end of its path, without charset; undefined where none is known. */
export function mediaTypeOf(path: string): string | undefined {
  const rooted = `/${path}`;
  const end = nameEnds.find((known) => rooted.endsWith(known));
  return end && mediaTypes[end];
}

/** What a file is sent as where nothing is known of it, such as the parts of the search index. */
export const unknownType = 'application/octet-stream';

/** Types of text whose encoding a reader could not know otherwise; JSON is UTF-8 by its definition, other XML says its own. */
const named = /^(?:text\/|application\/(?:x-|xml$))/;

/** The value of Content-Type for a file: its media type, and its encoding where that has to be said. */
export function contentTypeOf(path: string): string {
  const type = mediaTypeOf(path) ?? unknownType;
  return named.test(type) ? `${type}; charset=utf-8` : type;
}
