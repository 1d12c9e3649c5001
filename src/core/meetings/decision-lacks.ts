// What a card lacks for the stage that an approval would open.
import type { Decision } from '../../generated/card-types.ts';
import type { PassageFacts } from '../council/passage.ts';
import { supposedFindings } from '../council/supposed-findings.ts';
import { isApproval } from '../model/decisions.ts';
import type { Finding } from '../model/diagnostic.ts';
import type { Project } from '../model/portfolio.ts';
import { stageGrantedBy, stageNumber } from '../model/stage.ts';

/** Errors only; none for a decision that opens no new stage. */
export function decisionLacks(facts: PassageFacts, { id, card }: Project, decision: Decision): readonly Finding[] {
  const opens = isApproval(decision) ? (decision.grants ?? stageGrantedBy(decision.type)) : null;
  if (opens === null || stageNumber(opens) <= stageNumber(card.stage ?? 'idea')) return [];
  const found = supposedFindings(facts.portfolio, new Map([[id, opens]]), facts.today, facts);
  return found.filter((each) => each.card === id && each.severity === 'error');
}
