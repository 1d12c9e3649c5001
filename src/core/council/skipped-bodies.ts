// Which bodies should have treated a case before another takes it further, by the route. The rule decision-out-of-order, `decide`, `advance`
// and `meeting --with` all ask here, so that what one of them lets through is no error in another.
import type { Body } from '../../generated/card-types.ts';
import { isApproval } from '../model/decisions.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { findBody } from './body-level.ts';
import { roundOf } from './case-round.ts';
import { type JudgedDecision, typeJudged } from './judged-decisions.ts';

export interface SkippedBody {
  readonly body: Body;
  /** What it has said too late, or that took no side; null when it has said nothing. */
  readonly said: JudgedDecision | null;
}

/** One step of a case: the bodies of its route, and the one that is to treat it. */
interface Step {
  readonly bodies: readonly string[];
  readonly body: string;
  /** ISO. */
  readonly date: string;
}

/** An approval that takes a case further, by a body that others may come before. */
export function takesFurther({ standing, decision, decider }: JudgedDecision): boolean {
  const isWorth = standing === 'decides' || standing === 'recommends';
  const isOwn = decider !== null && decidesOwn(decider);
  return isWorth && isApproval(decision) && decision.type !== 'stop' && !isOwn;
}

/** Of a decision that takes a case further. `about`: what has been decided about the project, this with it, oldest first. */
export function skippedBodies(
  portfolio: Portfolio,
  each: JudgedDecision,
  about: readonly JudgedDecision[],
): readonly SkippedBody[] {
  const type = typeJudged(each);
  const round = type === null ? [] : roundOf(about, type, each);
  const step = { bodies: each.route?.bodies ?? [], body: each.decider?.id ?? '', date: each.date };
  return skippedBefore(portfolio, step, round);
}

/** `round`: what has been said in the case. */
export function skippedBefore(
  portfolio: Portfolio,
  step: Step,
  round: readonly JudgedDecision[],
): readonly SkippedBody[] {
  return bodiesBefore(portfolio, step).flatMap((body) => {
    const treated = round.filter((other) => other.decider?.id === body.id);
    const before = treated.findLast(({ date }) => date <= step.date);
    if (before && hasSaid(before)) return [];
    const [said = before ?? null] = treated.filter(({ date }) => date > step.date);
    return [{ body, said }];
  });
}

/** False where governance.yaml has made the rule about the order milder. */
export function isOrderBinding({ governance }: Portfolio): boolean {
  return (governance.severities?.['decision-out-of-order'] ?? 'error') === 'error';
}

/** Those before it in the route; all of the route when it is a body further up that has taken the case. */
function bodiesBefore(portfolio: Portfolio, { bodies, body }: Step): readonly Body[] {
  const at = bodies.indexOf(body);
  return bodies
    .slice(0, at < 0 ? bodies.length : at)
    .map((id) => findBody(portfolio, id))
    .filter((each) => each !== null)
    .filter((each) => !decidesOwn(each));
}

/** The secretariat and the project owner decide within their own. */
function decidesOwn({ kind }: Body): boolean {
  return kind === 'secretariat' || kind === 'project_owner';
}

/** For or against. What is sent back or put off has not been treated. */
function hasSaid({ decision }: JudgedDecision): boolean {
  return isApproval(decision) || decision.outcome === 'rejected';
}
