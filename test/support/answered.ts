// A check list of a decision point, answered.
import { shippedPoints } from '../../src/core/council/checklist-of.ts';
import type { Gate } from '../../src/generated/card-types.ts';

/** What a card gets: yes to every point of the shipped list. */
export function answered(gate: Gate): object {
  const points = Array.from({ length: shippedPoints[gate] }, (_, at) => [`p${at + 1}`, { answer: 'yes' }]);
  return { checklists: { [gate]: Object.fromEntries(points) } };
}
