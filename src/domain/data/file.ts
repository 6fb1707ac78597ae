import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import { mediaTypeOf } from '#src/domain/media-types.ts';

/** A file below /data/: its path there, what is in it, its media type. */
export type DataFile = { path: string; body: string | Uint8Array; mediaType: string };

/** A file with the media type of its ending. Throws for an ending that is not listed. */
export function dataFile(path: string, body: string | Uint8Array): DataFile {
  const mediaType = mediaTypeOf(path);
  if (!mediaType) throw new Error(`${path}: no media type is known for this ending.`);
  return { path, body, mediaType };
}

export const bytesOf = ({ body }: Pick<DataFile, 'body'>): Uint8Array =>
  typeof body === 'string' ? new TextEncoder().encode(body) : body;

/** SHA-256 of a file, in hexadecimal. */
export const sha256 = (file: Pick<DataFile, 'body'>): string =>
  createHash('sha256').update(bytesOf(file)).digest('hex');

/** Name of the list of checksums, in the form that `sha256sum --check` reads. */
export const sumsFile = 'sha256sums.txt';

/** The list of checksums of some files, in order of path. */
export const checksums = (files: readonly DataFile[]): DataFile =>
  dataFile(
    sumsFile,
    sorted(files)
      .map((file) => `${sha256(file)}  ${file.path}\n`)
      .join(''),
  );

const sorted = (files: readonly DataFile[]) =>
  [...files].sort((a, b) => (a.path < b.path ? -1 : 1));

/**
 * Files as one ZIP archive, in order of path. `day` (YYYY-MM-DD) is written as the time of every entry, so
 * that the same files make the same archive whenever and wherever it is built.
 */
export function zip(files: readonly DataFile[], day: string): Uint8Array {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // ZIP knows local time only: local midnight is written alike in every zone.
  const mtime = new Date(year, month - 1, date);
  return zipSync(
    Object.fromEntries(sorted(files).map((file) => [file.path, [bytesOf(file), { mtime }]])),
    { level: 9 },
  );
}
