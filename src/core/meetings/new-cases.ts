// What comes on a body's agenda: the cases that await it and came in time, heavy questions first, with numbers that go on from the last.
import type { AgendaItem, DecisionType } from '../../generated/card-types.ts';
import type { AwaitingCase } from '../council/awaiting-cases.ts';
import { byCodePoint } from '../model/code-point-order.ts';

/** Money and plans that do not hold are treated first, then what begins, then what ends. */
const order: readonly DecisionType[] = [
  'change',
  'stop',
  'BP3',
  'BP2',
  'BP1',
  'BP4',
  'BP5',
  'BP6',
  'budget',
  'prioritise',
];

/** `number`: of the case with this index. */
export function newCases(
  cases: readonly Pick<AwaitingCase, 'project' | 'treatment'>[],
  number: (index: number) => string,
): readonly AgendaItem[] {
  return [...cases].sort(byWeight).map(({ project, treatment }, index) => ({
    case: number(index),
    card: project.id,
    type: treatment.type,
  }));
}

function byWeight(a: Pick<AwaitingCase, 'project' | 'treatment'>, b: typeof a): number {
  return order.indexOf(a.treatment.type) - order.indexOf(b.treatment.type) || byCodePoint(a.project.id, b.project.id);
}
