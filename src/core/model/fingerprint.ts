// A short name for a fact, the same on every machine and in every commit: its FNV-1a hash as 16 hexadecimal digits. It tells facts
// apart; it protects nothing.
import { fnv1a } from '../risk/fnv1a.ts';

/** `parts`: anything that JSON can hold. Parts are kept apart, so that ["ab", "c"] is not ["a", "bc"]. */
export function fingerprint(parts: readonly unknown[]): string {
  const { high, low } = fnv1a(JSON.stringify(parts));
  return [high, low].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
