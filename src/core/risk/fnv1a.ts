// FNV-1a, 64 bits: turns a name into a number, the same on every machine.
import { multiply64, type Word64 } from './word64.ts';

const offset: Word64 = { high: 0xcbf29ce4, low: 0x84222325 };
const prime: Word64 = { high: 0x100, low: 0x1b3 };

/** Hashes code units, the low byte first and the high byte where there is one: for ASCII, as ids are, the standard hash. */
export function fnv1a(text: string): Word64 {
  let hash = offset;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    hash = withByte(hash, unit & 0xff);
    if (unit > 0xff) hash = withByte(hash, unit >>> 8);
  }
  return hash;
}

function withByte({ high, low }: Word64, byte: number): Word64 {
  return multiply64({ high, low: (low ^ byte) >>> 0 }, prime);
}
