// Whole numbers of 64 bits as two halves: exact on every machine, and far faster than BigInt.

export interface Word64 {
  readonly high: number;
  readonly low: number;
}

export function word64(value: number): Word64 {
  return { high: Math.floor(value / 2 ** 32) >>> 0, low: value >>> 0 };
}

export function add64(a: Word64, b: Word64): Word64 {
  const low = a.low + b.low;
  return { high: (a.high + b.high + (low > 0xffffffff ? 1 : 0)) >>> 0, low: low >>> 0 };
}

/** The lowest 64 bits of the product, by schoolbook multiplication of 16-bit digits. */
export function multiply64(a: Word64, b: Word64): Word64 {
  const [a0, a1, b0, b1] = [a.low & 0xffff, a.low >>> 16, b.low & 0xffff, b.low >>> 16];
  const low = a0 * b0;
  const cross1 = a0 * b1;
  const cross2 = a1 * b0;
  const middle = (low >>> 16) + (cross1 & 0xffff) + (cross2 & 0xffff);
  const carried = a1 * b1 + (cross1 >>> 16) + (cross2 >>> 16) + (middle >>> 16);
  return {
    high: (carried + Math.imul(a.high, b.low) + Math.imul(a.low, b.high)) >>> 0,
    low: (((middle & 0xffff) << 16) | (low & 0xffff)) >>> 0,
  };
}
