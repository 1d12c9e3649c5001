// How one project's next case is treated, as facts for a few sentences: what is asked, the bodies in order, who is heard, what lacks.
import { type AwaitsBecause, awaitingCase } from '../../core/council/awaiting-cases.ts';
import type { HeardParty } from '../../core/council/hearings-of.ts';
import { isWorthNothing } from '../../core/council/judged-decisions.ts';
import { isGate } from '../../core/council/project-track.ts';
import { type QualityAssurance, type Treatment, type TreatmentStep, treatment } from '../../core/council/treatment.ts';
import { grantedStage } from '../../core/model/decisions.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import type { Card, Project } from '../../core/model/portfolio.ts';
import { stageNumber } from '../../core/model/stage.ts';
import type { DecisionType, Gate, Stage } from '../../generated/card-types.ts';
import { nameById } from '../name-by-id.ts';
import type { CouncilFacts } from './council-facts.ts';
import { type ShownCeiling, shownCeiling } from './shown-ceiling.ts';

export interface TreatmentView {
  readonly type: DecisionType;
  /** The same, when it is a decision point. */
  readonly gate: Gate | null;
  readonly from: Stage;
  readonly opens: Stage | null;
  readonly amount: number | null;
  /** Null when the project does not ask for anything now. */
  readonly because: AwaitsBecause | null;
  readonly steps: readonly ShownStep[];
  /** The name of the next body; null when all have treated the case, or nobody is to. */
  readonly next: string | null;
  /** The limits of the route, when it has any. */
  readonly limits: { readonly from: number | null; readonly below: number | null } | null;
  readonly needsAmount: boolean;
  readonly ceilings: readonly ShownCeiling[];
  readonly hearings: readonly HeardParty[];
  readonly quality: readonly QualityAssurance[];
  /** Errors only: what stops the project from entering the stage. */
  readonly lacks: readonly Finding[];
  /** The decision that has opened the stage already: "2026-09-17/V1". */
  readonly granted: { readonly date: string; readonly reference: string } | null;
}

export interface ShownStep {
  readonly name: string;
  readonly part: TreatmentStep['part'];
  /** ISO date of its approval in this case. */
  readonly done: string | null;
}

/**
 * `type`: another decision than the agenda of the next meeting says or, off the agenda, than the card asks for itself. Null for a
 * project that is over, and where nobody is to decide.
 */
export function treatmentView(
  facts: CouncilFacts,
  project: Project,
  type: DecisionType | undefined = facts.asked.get(project.id),
): TreatmentView | null {
  const awaiting = awaitingCase(facts, project);
  const isOther = type !== undefined && type !== awaiting?.treatment.type;
  const found = isOther ? treatment(facts, project, type) : (awaiting?.treatment ?? treatment(facts, project));
  if (!found || (found.steps.length === 0 && !found.needsAmount)) return null;
  return {
    ...shownRoute(facts, project.card, found),
    type: found.type,
    from: project.card.stage ?? 'idea',
    opens: found.opens,
    amount: found.amount,
    gate: isGate(found.type) ? found.type : null,
    because: awaiting?.because ?? (facts.asked.has(project.id) ? 'requested' : null),
    next: found.next?.name ?? null,
    needsAmount: found.needsAmount,
    quality: found.quality,
    lacks: (facts.lacks.get(project.id) ?? []).filter(({ severity }) => severity === 'error'),
    granted: grantedTo(facts, project, found.opens),
  };
}

function shownRoute({ portfolio }: CouncilFacts, card: Card, { steps, route, ceilings, hearings }: Treatment) {
  // Limits say why only where the route itself ends in the body that decides; a ceiling may have added others.
  const isWhy = steps.at(-1)?.body === route?.bodies?.at(-1);
  const { from = null, below = null } = (isWhy ? route : null) ?? {};
  const organisation = (id: string): string => nameById(portfolio.settings.organisations, id) ?? id;
  return {
    steps: steps.map(({ name, part, done }) => ({ name, part, done: done?.date ?? null })),
    limits: from === null && below === null ? null : { from, below },
    ceilings: ceilings.map((each) => shownCeiling(card, each)),
    hearings: hearings.map((each) => ({ ...each, missing: each.missing.map(organisation) })),
  };
}

function grantedTo({ judged }: CouncilFacts, { id }: Project, opens: Stage | null): TreatmentView['granted'] {
  const counted = judged.filter((each) => each.decision.card === id && !isWorthNothing(each));
  const granted = opens && grantedStage(counted);
  if (!granted || stageNumber(granted.stage) < stageNumber(opens)) return null;
  return { date: granted.by.date, reference: granted.by.reference };
}
