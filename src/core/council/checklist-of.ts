// The check list of a decision point, with a card's answers: the body's own list, else Digdir's as it stands in Prosjektveiviseren. The
// texts of the shipped points are words, and stand with the languages.
import type { Answer, Gate, Governance } from '../../generated/card-types.ts';
import type { Card } from '../model/portfolio.ts';

export interface CheckPoint {
  readonly id: string;
  /** The body's own text; null for a shipped point. */
  readonly text: string | null;
  readonly answer: Answer | null;
  readonly remark: string | null;
}

export interface Checklist {
  readonly gate: Gate;
  /** False: shipped. */
  readonly isOwn: boolean;
  /** Where an own list comes from, when it says so. */
  readonly source: string | null;
  readonly points: readonly CheckPoint[];
  /** Ids of points without an answer, and of those answered no without a remark. */
  readonly open: readonly string[];
}

/** How many points each shipped list has; their ids are p1, p2 … */
export const shippedPoints: Readonly<Record<Gate, number>> = { BP1: 7, BP2: 13, BP3: 13, BP4: 9, BP5: 9, BP6: 2 };

export function checklistOf({ checklists = [] }: Governance, card: Card, gate: Gate): Checklist {
  const own = checklists.find((each) => each?.gate === gate);
  const asked =
    own?.points ?? Array.from({ length: shippedPoints[gate] }, (_, at) => ({ id: `p${at + 1}`, text: null }));
  const points = asked.map(({ id, text }): CheckPoint => {
    const { answer = null, remark = null } = card.checklists?.[gate]?.[id] ?? {};
    return { id, text, answer, remark };
  });
  const open = points.filter(isOpen).map(({ id }) => id);
  return { gate, isOwn: own !== undefined, source: own?.source ?? null, points, open };
}

function isOpen({ answer, remark }: CheckPoint): boolean {
  return answer === null || (answer === 'no' && remark === null);
}
