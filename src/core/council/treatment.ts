// How a card's next case is treated: what it asks for, who prepares, recommends and decides, who has done so, and who is next.
import type { Ceiling, DecisionType, Gate, QualityAssuranceStep, Route, Stage } from '../../generated/card-types.ts';
import { type CardDecision, isApproval } from '../model/decisions.ts';
import type { Card, Portfolio, Project } from '../model/portfolio.ts';
import { isEnded, stageGrantedBy } from '../model/stage.ts';
import { findBody } from './body-level.ts';
import { roundOf } from './case-round.ts';
import type { CaseRouter } from './case-route.ts';
import { type HeardParty, hearingsOf } from './hearings-of.ts';
import type { JudgedDecision } from './judged-decisions.ts';
import { measuredCost } from './measured-cost.ts';
import { decisionAsked, isGate, nextStage } from './project-track.ts';

export interface Treatment {
  readonly type: DecisionType;
  /** The stage that an approval opens; null for other kinds of decisions. */
  readonly opens: Stage | null;
  /** What is asked for, in whole units of the currency; null when it is unknown. */
  readonly amount: number | null;
  readonly route: Route | null;
  readonly needsAmount: boolean;
  readonly ceilings: readonly Ceiling[];
  readonly steps: readonly TreatmentStep[];
  /** The first that has not treated the case; null when all have, or nobody is to. */
  readonly next: TreatmentStep | null;
  readonly hearings: readonly HeardParty[];
  readonly quality: readonly QualityAssurance[];
}

export interface TreatmentStep {
  /** The id, and the name where governance.yaml knows the body. */
  readonly body: string;
  readonly name: string;
  readonly part: 'prepares' | 'recommends' | 'decides';
  /** The approval that it has given in this case. */
  readonly done: CardDecision | null;
}

export interface QualityAssurance {
  readonly step: QualityAssuranceStep;
  readonly done: string | null;
}

export interface TreatmentFacts {
  readonly portfolio: Portfolio;
  readonly route: CaseRouter;
  readonly judged: readonly JudgedDecision[];
  readonly today: string;
}

const neededBefore: Readonly<Partial<Record<Gate, readonly QualityAssuranceStep[]>>> = {
  BP2: ['KS1'],
  BP3: ['KS1', 'KS2'],
};

/** `type`: another decision than the card asks for itself. Null when the project is over and there is nothing to ask. */
export function treatment(facts: TreatmentFacts, project: Project, type?: DecisionType): Treatment | null {
  const { card, id } = project;
  const { governance } = facts.portfolio;
  const asked = type ?? (isEnded(card.status) ? null : decisionAsked(governance, card));
  if (asked === null) return null;
  const amount = amountAsked(card, asked);
  const { route, bodies, ceilings, needsAmount } = facts.route({
    card,
    type: asked,
    date: facts.today,
    frame: amount ?? undefined,
  });
  const about = roundOf(
    facts.judged.filter(({ decision }) => decision.card === id),
    asked,
  );
  const steps = bodies.map((body, index) => stepOf(facts.portfolio, body, index === bodies.length - 1, about));
  return {
    type: asked,
    opens: isGate(asked) ? (stageGrantedBy(asked) ?? nextStage(governance, card)) : null,
    amount,
    route,
    needsAmount,
    ceilings,
    steps,
    next: steps.find(({ part, done }) => part !== 'prepares' && !done) ?? null,
    hearings: hearingsOf(governance, card, asked),
    quality: qualityOf(card, asked, ceilings),
  };
}

function stepOf(portfolio: Portfolio, id: string, isLast: boolean, round: readonly JudgedDecision[]): TreatmentStep {
  const body = findBody(portfolio, id);
  const prepares = body?.kind === 'secretariat' && !isLast;
  const part = isLast ? 'decides' : prepares ? 'prepares' : 'recommends';
  const done = approvalBy(id, round);
  return { body: id, name: body?.name ?? id, part, done };
}

/** A case that was sent back or put off since begins again. */
function approvalBy(body: string, round: readonly JudgedDecision[]): CardDecision | null {
  const last = round.findLast((each) => each.decider?.id === body);
  const reset = round.findLast((each) => !isApproval(each.decision));
  if (!last || !isApproval(last.decision)) return null;
  return reset && round.indexOf(reset) > round.indexOf(last) ? null : last;
}

/** What the card asks for, and never less than what it costs: nobody chooses who decides by asking for a part. */
function amountAsked(card: Card, type: DecisionType): number | null {
  const cost = measuredCost(card);
  const asked = type === card.request?.type ? card.request.frame : undefined;
  return asked === undefined ? cost : Math.max(asked, cost ?? asked);
}

function qualityOf(card: Card, type: DecisionType, ceilings: readonly Ceiling[]): readonly QualityAssurance[] {
  const asked = new Set(ceilings.flatMap((ceiling) => ceiling.quality_assurance ?? []));
  const needed = isGate(type) ? (neededBefore[type] ?? []) : [];
  return needed
    .filter((step) => asked.has(step))
    .map((step) => ({
      step,
      done: (card.quality_assurance ?? []).find((each) => each?.step === step)?.date ?? null,
    }));
}
