// Paths in a file as text (RFC 6901), and the value at the end of one.
import type { Pointer } from './diagnostic.ts';

/** "/benefits/0/owner" to steps; numbers only where the text is an index. */
export function pointerFromText(text: string): Pointer {
  if (text === '') return [];
  return text
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^(?:0|[1-9]\d*)$/.test(step) ? Number(step) : step));
}

export function pointerToText(pointer: Pointer): string {
  return pointer.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

export function valueAt(root: unknown, pointer: Pointer): unknown {
  let value: unknown = root;
  for (const step of pointer) value = (value as Record<string | number, unknown> | null | undefined)?.[step];
  return value;
}

/** True when one path leads to the other, or they are the same. */
export function touches(a: Pointer, b: Pointer): boolean {
  const shorter = a.length <= b.length ? a : b;
  const longer = shorter === a ? b : a;
  return shorter.every((step, index) => String(step) === String(longer[index]));
}
