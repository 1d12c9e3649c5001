// Unpacks a zip that may have been made to do harm: nothing is inflated before its size is known to be small, and never further than that.
import { inflateRawSync } from 'node:zlib';

export interface UnzipLimits {
  readonly entries: number;
  /** Of all that is wanted, together. */
  readonly bytes: number;
}

export type Unzipped =
  | { readonly files: ReadonlyMap<string, Uint8Array>; readonly names: ReadonlySet<string> }
  | { readonly failed: 'no_zip' | 'broken' | 'encrypted' | 'too_large' };

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

const endMark = 0x06054b50;
const centralMark = 0x02014b50;
const localMark = 0x04034b50;
const endLength = 22;
const longestComment = 0xffff;

/** `wanted`: which files to unpack; the others are named only. */
export function boundedUnzip(bytes: Uint8Array, wanted: (name: string) => boolean, limits: UnzipLimits): Unzipped {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return { failed: 'no_zip' };
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) return { failed: 'too_large' };
  try {
    const entries = readEntries(bytes, view, view.getUint32(end + 16, true), count);
    const chosen = entries.filter(({ name }) => wanted(name));
    if (entries.some(({ isEncrypted }) => isEncrypted)) return { failed: 'encrypted' };
    if (chosen.reduce((sum, { size }) => sum + size, 0) > limits.bytes) return { failed: 'too_large' };
    const files = new Map(chosen.map((entry) => [entry.name, unpacked(bytes, view, entry)]));
    return { files, names: new Set(entries.map(({ name }) => name)) };
  } catch (error) {
    return { failed: (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too_large' : 'broken' };
  }
}

/** The end comes last, after at most one comment. */
function findEnd(view: DataView): number | null {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1)
    if (view.getUint32(at, true) === endMark) return at;
  return null;
}

function readEntries(bytes: Uint8Array, view: DataView, start: number, count: number): readonly Entry[] {
  const entries: Entry[] = [];
  for (let at = start; entries.length < count; ) {
    if (view.getUint32(at, true) !== centralMark) throw new RangeError('no entry');
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Throws what zlib and DataView throw when the file is not what its list says. */
function unpacked(bytes: Uint8Array, view: DataView, { at, method, packed, size }: Entry): Uint8Array {
  if (view.getUint32(at, true) !== localMark) throw new RangeError('no file');
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (method === 0 && data.length === size) return data;
  if (method !== 8 || data.length !== packed) throw new RangeError('cut off');
  if (size === 0) return new Uint8Array();
  const file = inflateRawSync(data, { maxOutputLength: size });
  if (file.length !== size) throw new RangeError('cut off');
  return file;
}
