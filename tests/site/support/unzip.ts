import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

export interface Entry {
  content: Buffer;
  /** The day written as its time: 2026-11-21. */
  day: string;
}

/** Files of a ZIP archive by path; rejects what yauzl, which did not write it, finds unsound. */
export async function unzip(archive: Buffer): Promise<Map<string, Entry>> {
  const zip = await fromBufferPromise(archive, { lazyEntries: true });
  const found = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    const content = await buffer(await zip.openReadStreamPromise(entry));
    found.set(entry.fileName, { content, day: dayOf(entry.lastModFileDate) });
  }
  return found;
}

/** A day as MS-DOS writes it: seven bits of years since 1980, four of the month, five of the day. */
const dayOf = (date: number) =>
  [1980 + (date >> 9), (date >> 5) & 15, date & 31]
    .map((n) => String(n).padStart(2, '0'))
    .join('-');
