// The triangle whose tenth and ninetieth percentiles are given: its corners lie outside them.
import type { Triangle } from './triangle.ts';

const tail = 0.1;
const halvings = 64;

/**
 * l, m, h: P10, most likely, P90. With w the width, u = m − a and v = b − m, the tails say (u − (m − l))² = 0.1 w u and
 * (v − (h − m))² = 0.1 w v. Each gives its side for a given w; the sides together must be w, and there is one such w.
 */
export function tenNinetyTriangle(low: number, likely: number, high: number): Triangle {
  const [left, right] = [likely - low, high - likely];
  let [narrow, wide] = [0, 10 * (left + right)];
  for (let step = 0; step < halvings; step += 1) {
    const width = (narrow + wide) / 2;
    if (side(left, width) + side(right, width) > width) narrow = width;
    else wide = width;
  }
  const width = (narrow + wide) / 2;
  return { lowest: likely - side(left, width), likely, highest: likely + side(right, width) };
}

function side(inner: number, width: number): number {
  const half = inner + (tail * width) / 2;
  return half + Math.sqrt(half * half - inner * inner);
}
