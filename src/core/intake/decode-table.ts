// Bytes of a table to text in the encoding that the mapping names. A file in another encoding is told, never half read.
import type { MappingEncoding } from '../../generated/card-types.ts';
import { type Told, tell } from './told.ts';

const megabyte = 1024 * 1024;
const limit = 32;
/** What windows-1252 has at 0x80–0x9F. Node 20 leaves control characters there (it decodes Latin-1). */
const windowsExtras = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

interface DecodedTable {
  readonly text: string;
  readonly told: readonly Told[];
}

export function decodeTable(bytes: Uint8Array, encoding: MappingEncoding = 'utf-8'): DecodedTable {
  if (bytes.length > limit * megabyte) {
    return { text: '', told: [tell('table-too-large', { megabytes: Math.ceil(bytes.length / megabyte), limit })] };
  }
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { text: encoding === 'windows-1252' ? withWindowsExtras(text) : text, told: [] };
  } catch {
    return { text: '', told: [tell('table-not-utf8', {})] };
  }
}

function withWindowsExtras(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (control) => windowsExtras[control.charCodeAt(0) - 0x80] as string);
}
