// The staircase at even amounts, as many as a chart can hold, with today's frame among them.
import type { StaircaseView } from './staircase-view.ts';

export interface StairLevel {
  /** A frame, whole units of the currency. */
  readonly frame: number;
  /** Points: of the best set for it. */
  readonly value: number;
}

const mostSteps = 11;
const fewest = 3;

/** From the lowest step to the highest, or to today's frame where that is higher. Empty when there is too little to draw. */
export function stairLevels({ steps, frame, highest }: StaircaseView): readonly StairLevel[] {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return [];
  const top = Math.max(frame, last.frame);
  const gap = roundGap((top - first.frame) / mostSteps);
  const from = Math.ceil((first.frame - frame) / gap);
  const to = Math.min(Math.ceil((top - frame) / gap), Math.floor((highest - frame) / gap));
  const frames = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => frame + (from + index) * gap);
  return frames.length < fewest
    ? []
    : frames.map((amount) => ({
        frame: amount,
        value: steps.findLast((step) => step.frame <= amount)?.value ?? first.value,
      }));
}

/** The least of 1, 2, 5, 10, 20 … that is no less. */
function roundGap(least: number): number {
  for (let unit = 1; ; unit *= 10) {
    const found = [1, 2, 5].find((times) => times * unit >= least);
    if (found !== undefined) return found * unit;
  }
}
