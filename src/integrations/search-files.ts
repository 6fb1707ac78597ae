import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';

/** What Pagefind writes in front of each file of its own. */
const signature = Buffer.from('pagefind_dcd');

/** What stands in one of Pagefind's compressed files; throws where it has another form. */
export function unpacked({ path, content }: IndexFile): Buffer {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, signature.length).equals(signature))
    throw new Error(`Search index: ${path} has an unknown form.`);
  return bytes.subarray(signature.length);
}

/** The same the other way. */
export const packed = (bytes: Buffer): Buffer =>
  gzipSync(Buffer.concat([signature, bytes]), { level: 9 });
