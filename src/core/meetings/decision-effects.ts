// What a decision changes on its card: conditions to follow up, and the status. The stage is moved later, when the card is ready for it.
import type { Decision, Status } from '../../generated/card-types.ts';
import type { FileChange } from '../edit/file-change.ts';
import { isApproval } from '../model/decisions.ts';
import type { Card } from '../model/portfolio.ts';

export interface DecisionEffects {
  readonly changes: readonly FileChange[];
  /** The new status; null when it stays. */
  readonly status: Status | null;
  readonly conditions: number;
}

export const noEffects: DecisionEffects = { changes: [], status: null, conditions: 0 };

/** `reference`: "2026-12-10/V3". Of a decision that counts. */
export function decisionEffects(card: Card, decision: Decision, reference: string): DecisionEffects {
  const status = statusAfter(card.status, decision);
  const isOver = status === 'stopped' || status === 'rejected';
  const conditions = (decision.conditions ?? []).map(({ text, due }) => ({ decision: reference, text, due }));
  const changes: readonly FileChange[] = [
    ...(status ? [{ kind: 'put', pointer: ['status'], value: status } as const] : []),
    ...(isOver && decision.reason
      ? [{ kind: 'put', pointer: ['status_reason'], value: decision.reason } as const]
      : []),
    ...conditions.map((value) => ({ kind: 'append', pointer: ['conditions'], value }) as const),
  ];
  return { changes, status, conditions: conditions.length };
}

/** A budget or a change that is turned down ends no project, and nor does a stop. */
function statusAfter(now: Status | undefined, { type, outcome, ...decision }: Decision): Status | null {
  const isStop = outcome === 'stopped' || (type === 'stop' && isApproval({ outcome, ...decision }));
  if (isStop) return otherThan(now, 'stopped');
  if (outcome === 'rejected')
    return type === 'stop' || type === 'change' || type === 'budget' ? null : otherThan(now, 'rejected');
  const isLetIn = isApproval({ outcome, ...decision }) && type !== 'change';
  return isLetIn && (now === undefined || now === 'proposed') ? 'active' : null;
}

function otherThan(now: Status | undefined, status: Status): Status | null {
  return now === status ? null : status;
}
