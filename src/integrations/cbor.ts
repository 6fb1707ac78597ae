/**
 * The little of CBOR (RFC 8949) that cutting up Pagefind's files takes: where an item ends, and how arrays
 * and texts are written. Items themselves are copied, never read.
 */

/** An item's major type, its number or length, and where what follows its head begins. */
interface Head {
  readonly type: number;
  readonly value: number;
  readonly next: number;
}

/** Reads the head of the item at this place; throws on lengths that are not told beforehand. */
function headAt(bytes: Buffer, at: number): Head {
  const first = bytes.readUInt8(at);
  const type = first >> 5;
  const info = first & 31;
  if (info < 24) return { type, value: info, next: at + 1 };
  if (info > 27) throw new Error(`CBOR: an item at byte ${at} does not tell its length.`);
  const size = 2 ** (info - 24);
  const value = size === 8 ? Number(bytes.readBigUInt64BE(at + 1)) : bytes.readUIntBE(at + 1, size);
  return { type, value, next: at + 1 + size };
}

/** Where the item at this place ends. */
function endOf(bytes: Buffer, at: number): number {
  const { type, value, next } = headAt(bytes, at);
  if (type === 2 || type === 3) return next + value;
  if (type !== 4 && type !== 5 && type !== 6) return next;
  const parts = type === 4 ? value : type === 5 ? 2 * value : 1;
  let end = next;
  for (let part = 0; part < parts; part += 1) end = endOf(bytes, end);
  return end;
}

/** The items of the array that these bytes are, each as its own bytes. */
export function arrayItems(bytes: Buffer): Buffer[] {
  const { type, value, next } = headAt(bytes, 0);
  if (type !== 4) throw new Error(`CBOR: an array was expected, not an item of type ${type}.`);
  const items: Buffer[] = [];
  let at = next;
  for (let item = 0; item < value; item += 1) {
    const end = endOf(bytes, at);
    items.push(bytes.subarray(at, end));
    at = end;
  }
  return items;
}

/** The text that these bytes are. */
export function textOf(bytes: Buffer): string {
  const { type, value, next } = headAt(bytes, 0);
  if (type !== 3) throw new Error(`CBOR: a text was expected, not an item of type ${type}.`);
  return bytes.toString('utf8', next, next + value);
}

export const arrayOf = (items: readonly Buffer[]): Buffer =>
  Buffer.concat([head(4, items.length), ...items]);

export function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([head(3, bytes.length), bytes]);
}

function head(type: number, value: number): Buffer {
  const lead = type << 5;
  if (value < 24) return Buffer.from([lead | value]);
  if (value < 0x100) return Buffer.from([lead | 24, value]);
  if (value < 0x1_0000) return Buffer.from([lead | 25, value >> 8, value & 0xff]);
  const long = Buffer.from([lead | 26, 0, 0, 0, 0]);
  long.writeUInt32BE(value, 1);
  return long;
}
