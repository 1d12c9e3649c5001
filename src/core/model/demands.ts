// What is asked of one card, by requirement set, form, stage and status. Ended projects are asked for no more than title and owner,
// and pilots and line tasks stay on a light track: what is asked at idea, and for pilots the pilot itself.
import type { Stage } from '../../generated/card-types.ts';
import { isOnLightTrack } from '../council/project-track.ts';
import { chosenRequirements } from './chosen-requirements.ts';
import type { Card, Portfolio } from './portfolio.ts';
import type { FieldRequirement } from './requirement-sets.ts';
import { isEnded, reached } from './stage.ts';

/** True when a card may be asked for what belongs to this stage, beyond the fields that the requirement set names. */
export function demands(portfolio: Portfolio, card: Card, stage: Stage): boolean {
  return !isEnded(card.status) && hasCome(portfolio, card, stage) && !chosenRequirements(portfolio).asksLittle;
}

/** The requirements that this card has to meet now. */
export function requirementsOf(portfolio: Portfolio, card: Card): readonly FieldRequirement[] {
  const { fields } = chosenRequirements(portfolio);
  return fields
    .filter((each) => each.severity !== 'off' && appliesTo(portfolio, card, each))
    .map((each) => (each.isMildAtIdea && !reached(card.stage, 'concept') ? { ...each, severity: 'warning' } : each));
}

/** True on the full track from a stage on; a card without a stage is an idea. */
function hasCome({ governance }: Portfolio, card: Card, stage: Stage): boolean {
  return stage === 'idea' || (!isOnLightTrack(governance, card) && reached(card.stage, stage));
}

function appliesTo(portfolio: Portfolio, card: Card, { field, from, when }: FieldRequirement): boolean {
  if (isEnded(card.status)) return field === 'title' || field === 'owner';
  if (when === 'pilot' && card.form !== 'pilot') return false;
  if (when === 'several-participants' && (card.participants?.length ?? 0) < 2) return false;
  return hasCome(portfolio, card, from);
}
