// What a case paper proposes, in one word for a list: the same choice as its proposal, which is the secretariat's own or composed.
import type { CaseBasis } from './case-basis.ts';
import { caseProposal, grantsFrame } from './case-proposal.ts';
import { caseStanding } from './case-standing.ts';
import { caseVoices } from './case-voices.ts';

/** written: the secretariat's own, which only the paper can tell. choose: a pilot whose outcome is still to be chosen. */
export type ProposalChoice = 'approve' | 'conditions' | 'return' | 'stop' | 'prioritise' | 'choose' | 'written';

/** Null: nothing is asked. */
export function proposalChoice(basis: CaseBasis): ProposalChoice | null {
  const { type } = basis;
  const proposal = caseProposal(basis);
  if (proposal.written.length > 0) return 'written';
  if (type === null) return null;
  if (proposal.returned !== null) return 'return';
  if (type === 'stop' || type === 'prioritise') return type;
  if (proposal.pilot === 'open') return 'choose';
  const isConditional = proposal.lacks.length > 0 || proposal.conditions.length > 0 || hasMoreToSettle(basis);
  return isConditional ? 'conditions' : 'approve';
}

/** What the paper makes conditions of besides what the card lacks: room in the frame, those to be heard, and quality assurance. */
function hasMoreToSettle(basis: CaseBasis): boolean {
  const { displacement, rank, quality } = caseStanding(basis);
  const isShort = grantsFrame(basis.type) && rank.rank !== null && (displacement?.short ?? []).length > 0;
  return isShort || caseVoices(basis).missing.length > 0 || quality.some(({ done }) => done === null);
}
