// What each decision about a card is worth, by the routes and the mandate: whether the body decided, only recommended, or had no say.
import type { Body, Decision, DecisionType } from '../../generated/card-types.ts';
import { type CardDecision, isApproval, madeDecisions } from '../model/decisions.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { bodyLevel, deciderOf, findBody } from './body-level.ts';
import { type Case, type CaseRoute, caseRouter } from './case-route.ts';
import { hasRight } from './has-right.ts';
import { meetingCalendar } from './meeting-calendar.ts';
import { gateOf } from './project-track.ts';
import { type MandateLimit, mandateCases } from './secretariat-mandate.ts';

/** no_right: the body may not make such decisions · outside_route: the case is for others · over_mandate: more than the secretariat may. */
export type Standing = 'decides' | 'recommends' | 'no_right' | 'outside_route' | 'over_mandate';

export interface JudgedDecision extends CardDecision {
  /** Null when nobody says which body it was, or governance.yaml does not know it. */
  readonly decider: Body | null;
  readonly standing: Standing;
  /** Null for decisions about no single card, and where governance.yaml has no bodies. */
  readonly route: CaseRoute | null;
  /** For over_mandate: which limit. */
  readonly limit: MandateLimit | null;
}

/** Decisions of meetings that have been held, oldest first. */
export function judgedDecisions(portfolio: Portfolio, today?: string): readonly JudgedDecision[] {
  const made = madeDecisions(portfolio, { today });
  if ((portfolio.governance.bodies ?? []).length === 0) return made.map((each) => unjudged(each, null));
  const route = caseRouter(portfolio);
  const limits = new Map(mandateCases(portfolio, today).map(({ decision, limit }) => [decision.decision, limit]));
  const cards = new Map(portfolio.projects.map(({ id, card }) => [id, card]));
  const usual = new Map(meetingCalendar(portfolio).map(({ meeting, body }) => [meeting, body ?? undefined]));
  return made.map((each) => {
    const decider = findBody(portfolio, deciderOf(each) ?? usual.get(each.meeting));
    const card = cards.get(each.decision.card ?? '');
    const type = typeJudged(each);
    if (!card) return unjudged(each, decider);
    if (!decider || !type) return { ...unjudged(each, decider), standing: nobodysStanding(each, decider) };
    const asked: Case = { card, type, date: each.date, frame: each.decision.frame };
    return judge(each, decider, route(asked), { portfolio, limit: limits.get(each.decision) ?? null });
  });
}

/** Approvals that only recommend, or that the body could not give, open nothing. Every other outcome stands, whoever it is from. */
export function isWorthNothing({ standing, decision }: JudgedDecision): boolean {
  return standing !== 'decides' && isApproval(decision);
}

/** What an approval is, when it is not a decision: a recommendation to others, or nothing at all. Null: it stands. */
export type LesserApproval = 'recommended' | 'worthless';

/** By decision; those that stand are left out. */
export function lesserApprovals(judged: readonly JudgedDecision[]): ReadonlyMap<Decision, LesserApproval> {
  const lesser = judged.filter(isWorthNothing);
  return new Map(
    lesser.map(({ decision, standing }) => [decision, standing === 'recommends' ? 'recommended' : 'worthless']),
  );
}

function judge(
  each: CardDecision,
  decider: Body,
  route: CaseRoute,
  { portfolio, limit }: { readonly portfolio: Portfolio; readonly limit: MandateLimit | null },
): JudgedDecision {
  const judged = (standing: Standing): JudgedDecision => ({
    ...each,
    decider,
    route,
    standing,
    limit: standing === 'over_mandate' ? limit : null,
  });
  if (!hasRight(decider, each.decision)) return judged('no_right');
  if (decider.kind === 'secretariat' && limit !== null) return judged('over_mandate');
  if (isChangeByOwner(each, decider)) return judged('decides');
  return judged(placeIn(route, decider, portfolio));
}

/** At least as far up as the last of the route decides; others in the route recommend. */
function placeIn({ bodies }: CaseRoute, decider: Body, portfolio: Portfolio): Standing {
  const last = findBody(portfolio, bodies.at(-1));
  if (!last || decider.id === last.id || bodyLevel(decider) > bodyLevel(last)) return 'decides';
  if (decider.kind === 'secretariat') return 'decides';
  return bodies.includes(decider.id) ? 'recommends' : 'outside_route';
}

/** The project owner steers within what has been granted; more money is for others. */
function isChangeByOwner({ decision }: CardDecision, { kind }: Body): boolean {
  return kind === 'project_owner' && decision.type === 'change' && decision.frame === undefined && !decision.grants;
}

/** A decision that opens a stage is one about its decision point, whatever it is called. */
export function typeJudged({ decision }: Pick<CardDecision, 'decision'>): DecisionType | null {
  const gate = decision.grants && isApproval(decision) ? gateOf(decision.grants) : null;
  return gate ?? decision.type ?? null;
}

/** A decision that does not say who made it, or gives money without saying what it is about, is nobody's to give. */
function nobodysStanding({ decision }: CardDecision, decider: Body | null): Standing {
  return decider && decision.frame === undefined ? 'decides' : 'no_right';
}

function unjudged(each: CardDecision, decider: Body | null): JudgedDecision {
  return { ...each, decider, route: null, standing: 'decides', limit: null };
}
