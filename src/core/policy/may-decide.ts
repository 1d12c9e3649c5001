// Which decisions count for a proposal: those of bodies that could make them before it, and those that had been made already.
import type { Body } from '../../generated/card-types.ts';
import { deciderOf } from '../council/body-level.ts';
import { hasRight } from '../council/has-right.ts';
import { canonical } from '../diff/canonical.ts';
import { type CardDecision, madeDecisions } from '../model/decisions.ts';
import type { Portfolio } from '../model/portfolio.ts';

/** `policy`: the portfolio before the proposal; null, or without bodies: nothing is known against any decision. */
export function mayDecide(policy: Portfolio | null): (decision: CardDecision) => boolean {
  const bodies = policy?.governance.bodies ?? [];
  if (policy === null || bodies.length === 0) return () => true;
  const made = new Set(madeDecisions(policy).map(nameOf));
  return (decision) => isWithinRights(decision, bodies) || made.has(nameOf(decision));
}

/** Where nobody says which body it was, it can have been any of them: then all must have the right. */
function isWithinRights(decision: CardDecision, bodies: readonly Body[]): boolean {
  const id = deciderOf(decision);
  const deciders = id === undefined ? bodies : bodies.filter((body) => body.id === id);
  return deciders.length > 0 && deciders.every((body) => hasRight(body, decision.decision));
}

function nameOf(each: CardDecision): string {
  return canonical([each.meeting.id, deciderOf(each) ?? null, each.decision]);
}
