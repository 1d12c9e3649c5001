// PCG32 (XSH RR 64/32), O'Neill 2014: small, well tested, and the same numbers everywhere.
import { add64, multiply64, type Word64 } from './word64.ts';

const multiplier: Word64 = { high: 0x5851f42d, low: 0x4c957f2d };
const [m0, m1] = [multiplier.low & 0xffff, multiplier.low >>> 16];

/** The next whole number from 0 to 2³² − 1 for each call. */
export function pcg32(seed: Word64, sequence: Word64): () => number {
  const increment = add64(
    { high: (sequence.high << 1) | (sequence.low >>> 31), low: 0 },
    { high: 0, low: ((sequence.low << 1) | 1) >>> 0 },
  );
  const start = add64(multiply64(add64(increment, seed), multiplier), increment);
  // Kept as signed halves, which engines store without a box.
  let [high, low] = [start.high | 0, start.low | 0];
  return () => {
    const output = permuted(high, low);
    // multiply64 and add64 written out: a ranking draws millions of numbers, and objects would cost most of the time.
    const [l0, l1] = [low & 0xffff, low >>> 16];
    const first = l0 * m0;
    const cross1 = l0 * m1;
    const cross2 = l1 * m0;
    const middle = (first >>> 16) + (cross1 & 0xffff) + (cross2 & 0xffff);
    const carried = l1 * m1 + (cross1 >>> 16) + (cross2 >>> 16) + (middle >>> 16);
    const sum = ((((middle & 0xffff) << 16) | (first & 0xffff)) >>> 0) + increment.low;
    high =
      (carried +
        Math.imul(high, multiplier.low) +
        Math.imul(low, multiplier.high) +
        increment.high +
        (sum > 0xffffffff ? 1 : 0)) |
      0;
    low = sum | 0;
    return output;
  };
}

function permuted(high: number, low: number): number {
  const mixedHigh = (high >>> 18) ^ high;
  const mixedLow = ((high << 14) | (low >>> 18)) ^ low;
  const shifted = ((mixedHigh << 5) | (mixedLow >>> 27)) >>> 0;
  const turn = high >>> 27;
  return ((shifted >>> turn) | (shifted << (-turn & 31))) >>> 0;
}
