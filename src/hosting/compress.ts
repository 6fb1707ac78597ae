import { readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { mediaTypeOf } from '#src/domain/media-types.ts';
import { filesBelow } from '#src/integrations/files-below.ts';

/** Formats that are compressed in themselves, and what has no type, such as the search index. */
const compressedAlready = /^(?:image\/(?!svg)|font\/|application\/(?:pdf|zip|wasm))/;

/** Whether a file of this name is worth compressing on its way. */
export function compresses(path: string): boolean {
  const type = mediaTypeOf(path);
  return type !== undefined && !compressedAlready.test(type);
}

/** A twin that saves less than a tenth is not worth the place it takes. */
const worth = 0.9;
/** Bytes below which a file fills one packet anyway. */
const small = 1000;

const twins = [
  {
    ending: '.br',
    pack: (bytes: Buffer) =>
      promisify(brotliCompress)(bytes, {
        params: {
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
  },
  { ending: '.gz', pack: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }) },
] as const;

/** Whether a file is a twin that compressing wrote. */
export const isTwin = (path: string): boolean => twins.some(({ ending }) => path.endsWith(ending));

export interface Compressed {
  /** Files that have at least one twin, and their bytes as they are. */
  readonly files: number;
  readonly bytes: number;
  /** Bytes of all twins, by their ending. */
  readonly twins: Readonly<Record<'.br' | '.gz', number>>;
}

/**
 * Writes brotli and gzip twins beside the files of a built site, for servers that send them as they are. A twin
 * has the time of its file, so that its ETag changes with the file only. Several at once: zlib has threads.
 */
export async function compressFolder(
  folder: string,
  files: readonly string[] = filesBelow(folder),
): Promise<Compressed> {
  const sums = { files: 0, bytes: 0, twins: { '.br': 0, '.gz': 0 } };
  const waiting = files.filter((file) => compresses(file) && !isTwin(file));
  const work = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const path = join(folder, file);
      const bytes = await readFile(path);
      if (bytes.length < small) continue;
      const { atime, mtime } = await stat(path);
      let written = false;
      for (const { ending, pack } of twins) {
        const packed = await pack(bytes);
        if (packed.length > bytes.length * worth) continue;
        await writeFile(path + ending, packed);
        await utimes(path + ending, atime, mtime);
        sums.twins[ending] += packed.length;
        written = true;
      }
      if (written) {
        sums.files += 1;
        sums.bytes += bytes.length;
      }
    }
  };
  await Promise.all(Array.from({ length: 2 * availableParallelism() }, work));
  return sums;
}
