// What others have said and decided about a project: anchoring word for word, decisions, conditions and the coming case.
import { type LesserApproval, lesserApprovals } from '../../../core/council/judged-decisions.ts';
import type { Condition, Decision, DecisionType, Recommendation } from '../../../generated/card-types.ts';
import { nameById } from '../../name-by-id.ts';
import type { PageFacts } from './page-facts.ts';

export type HeardParty =
  | 'sector_leader'
  | 'expert_group'
  | 'finance_director'
  | 'users'
  | 'employees'
  | 'top_management';

export interface PageCouncil {
  readonly heard: readonly HeardVoice[];
  readonly decisions: readonly PageDecision[];
  readonly conditions: readonly PageCondition[];
  /** On the agenda of the next meeting. */
  readonly coming: { readonly date: string; readonly type: DecisionType | null; readonly case: string | null } | null;
}

export interface HeardVoice {
  readonly party: HeardParty;
  /** Null: not heard, as far as the card says. */
  readonly date: string | null;
  readonly recommendation: Recommendation | null;
  readonly remark: string | null;
}

export interface PageDecision {
  readonly date: string;
  readonly body: string | null;
  readonly decision: Decision;
  /** Null: it stands as it was made. */
  readonly lesser: LesserApproval | null;
}

export interface PageCondition extends Condition {
  readonly state: 'met' | 'open' | 'overdue';
  /** The decision that set it; null when no meeting has a decision of that name. */
  readonly made: { readonly date: string; readonly case: string | null } | null;
}

const parties: readonly HeardParty[] = [
  'sector_leader',
  'expert_group',
  'finance_director',
  'users',
  'employees',
  'top_management',
];

export function pageCouncil(facts: PageFacts): PageCouncil {
  const { project, portfolio, decisions, today } = facts;
  const { card } = project;
  const lesser = lesserApprovals(facts.council.judged);
  return {
    heard: parties.flatMap((party) => voiceOf(facts, party)),
    decisions: decisions.map(({ date, decision, meeting }) => ({
      date,
      body: nameById(portfolio.governance.bodies, decision.body ?? meeting.meeting.body),
      decision,
      lesser: lesser.get(decision) ?? null,
    })),
    conditions: (card.conditions ?? []).map((condition) => ({
      ...condition,
      state: stateOf(condition, today),
      made: madeIn(condition, facts),
    })),
    coming: comingCase(facts),
  };
}

/** The sector leader is always told of, since a proposal must not be treated before that. */
function voiceOf({ project: { card } }: PageFacts, party: HeardParty): readonly HeardVoice[] {
  const voice = card.anchoring?.[party];
  if (!voice && party !== 'sector_leader') return [];
  const recommendation = party === 'sector_leader' ? (card.anchoring?.sector_leader?.recommendation ?? null) : null;
  return [{ party, date: voice?.heard ?? null, recommendation, remark: voice?.remark ?? null }];
}

function stateOf({ met, due }: Condition, today: string): PageCondition['state'] {
  if (met !== undefined) return 'met';
  return due !== undefined && due < today ? 'overdue' : 'open';
}

function madeIn({ decision }: Condition, { decisions }: PageFacts): PageCondition['made'] {
  const found = decisions.find(({ reference }) => reference === decision);
  return found ? { date: found.date, case: found.decision.case ?? null } : null;
}

function comingCase({ nextMeeting, project }: PageFacts): PageCouncil['coming'] {
  const item = nextMeeting?.meeting.agenda?.find(({ card }) => card === project.id);
  if (!nextMeeting || !item) return null;
  return { date: nextMeeting.meeting.date ?? nextMeeting.id, type: item.type ?? null, case: item.case ?? null };
}
