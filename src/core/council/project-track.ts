// Which stages a project passes: all seven, or the few of the light track (pilots and line tasks, when nobody says otherwise).
import type { DecisionType, Form, Gate, Governance, Stage } from '../../generated/card-types.ts';
import type { Card } from '../model/portfolio.ts';
import { stageGrantedBy, stageNumber, stages } from '../model/stage.ts';

/** When governance.yaml says nothing about the light track. */
export const usualLightTrack: { readonly forms: readonly Form[]; readonly stages: readonly Stage[] } = {
  forms: ['pilot', 'line_task'],
  stages: ['idea', 'execution', 'done'],
};
const gates: readonly Gate[] = ['BP1', 'BP2', 'BP3', 'BP4', 'BP5', 'BP6'];

export function isOnLightTrack({ light_track }: Governance, { form }: Pick<Card, 'form'>): boolean {
  return form !== undefined && (light_track?.forms ?? usualLightTrack.forms).includes(form);
}

export function trackOf(governance: Governance, card: Pick<Card, 'form'>): readonly Stage[] {
  return isOnLightTrack(governance, card) ? (governance.light_track?.stages ?? usualLightTrack.stages) : stages;
}

/** The stage after the card's own on its track; null at the end. A card without a stage is an idea. */
export function nextStage(governance: Governance, card: Pick<Card, 'form' | 'stage'>): Stage | null {
  const now = stageNumber(card.stage ?? 'idea');
  return trackOf(governance, card).find((stage) => stageNumber(stage) > now) ?? null;
}

/** The decision point that opens a stage; null for idea, which is open to all. */
export function gateOf(stage: Stage): Gate | null {
  return gates.find((gate) => stageGrantedBy(gate) === stage) ?? null;
}

export function isGate(type: DecisionType | undefined): type is Gate {
  return stageGrantedBy(type) !== null;
}

/**
 * What a card asks for: what it says itself, unless it has passed that decision point, else the decision point to its next stage. Null
 * when there is nothing more to ask.
 */
export function decisionAsked(
  governance: Governance,
  card: Pick<Card, 'form' | 'stage' | 'request'>,
): DecisionType | null {
  const asked = card.request?.type;
  const opens = stageGrantedBy(asked);
  if (asked && !(opens && stageNumber(opens) <= stageNumber(card.stage ?? 'idea'))) return asked;
  const next = nextStage(governance, card);
  return next && gateOf(next);
}
