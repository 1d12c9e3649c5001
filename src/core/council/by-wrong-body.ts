// Whether a decision was made by a body that may not make it. One that only recommends on the way decides nothing, and neither does one that
// sends a case back or puts it off.
import type { Portfolio } from '../model/portfolio.ts';
import { deciderOf, findBody } from './body-level.ts';
import type { JudgedDecision } from './judged-decisions.ts';

/** A body that governance.yaml does not know is told by unknown-body. */
export function isByWrongBody(portfolio: Portfolio, each: JudgedDecision): boolean {
  const { standing, decision, decider, route } = each;
  if (isUnknownBody(portfolio, each) || decision.outcome === 'returned' || decision.outcome === 'postponed')
    return false;
  if (standing === 'outside_route') return true;
  const isOnTheWay = decider?.kind !== 'secretariat' && (route?.bodies ?? []).slice(0, -1).includes(decider?.id ?? '');
  return standing === 'no_right' && !isOnTheWay;
}

function isUnknownBody(portfolio: Portfolio, each: JudgedDecision): boolean {
  const id = deciderOf(each);
  return id !== undefined && findBody(portfolio, id) === null;
}
