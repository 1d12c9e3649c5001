// The way to a value by what its holders are called and not by where they stand: "/risks/R2/likelihood", whatever stands above it.
import type { Pointer } from './diagnostic.ts';
import { elementKey } from './element-key.ts';
import { pointerToText } from './pointer-text.ts';

/** Elements of lists that nothing names keep their number. */
export function stablePath(root: unknown, pointer: Pointer): string {
  let value: unknown = root;
  const steps = pointer.map((step) => {
    const holder = value;
    value = (holder as Record<string | number, unknown> | null | undefined)?.[step];
    return Array.isArray(holder) ? (elementKey(value) ?? step) : step;
  });
  return pointerToText(steps);
}
