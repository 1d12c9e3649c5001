// The order of the list: highest risk-adjusted value, then least present value of cost, then id. Incomplete projects come last.
import { byIdOf } from '../model/code-point-order.ts';
import type { Assessment } from './assess-project.ts';
import { millionths } from './place-numbers.ts';

export function inListOrder(assessments: readonly Assessment[]): readonly Assessment[] {
  return [...assessments].sort(
    (a, b) => byCompleteness(a, b) || highestFirst(a, b) || leastCostFirst(a, b) || byIdOf(a.project, b.project),
  );
}

function byCompleteness(a: Assessment, b: Assessment): number {
  return Number(a.riskAdjusted === null) - Number(b.riskAdjusted === null);
}

// Among incomplete projects: by what they may reach at best.
function highestFirst(a: Assessment, b: Assessment): number {
  return millionths(b.interval.riskAdjusted[1]) - millionths(a.interval.riskAdjusted[1]);
}

// Unknown cost stands behind every known cost.
function leastCostFirst(a: Assessment, b: Assessment): number {
  const [first, second] = [a.economics.presentValueCost, b.economics.presentValueCost];
  if (first === null || second === null) return Number(first === null) - Number(second === null);
  return first - second;
}
