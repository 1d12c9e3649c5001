// The check list of a decision point without any answers: whose it is, and whether it must be answered.
import { type CheckPoint, checklistOf } from '../core/council/checklist-of.ts';
import type { Portfolio } from '../core/model/portfolio.ts';
import type { Gate } from '../generated/card-types.ts';

export interface GateChecklist {
  readonly gate: Gate;
  /** The name of the portfolio whose own list it is; null for the shipped one. */
  readonly owner: string | null;
  /** Where an own list comes from, when it says so. */
  readonly source: string | null;
  readonly points: readonly CheckPoint[];
  /** Whether the points have to be answered before the decision point is passed. */
  readonly isRequired: boolean;
}

/** `portfolio`: null outside any. */
export function gateChecklist(gate: Gate, portfolio: Portfolio | null): GateChecklist {
  const { isOwn, source, points } = checklistOf(portfolio?.governance ?? {}, {}, gate);
  const owner = isOwn && portfolio ? (portfolio.settings.name ?? '') : null;
  return { gate, owner, source, points, isRequired: portfolio?.governance.checklist_use === 'required' };
}
