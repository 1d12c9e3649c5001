// The requirement sets that are shipped: which fields a card has to have from which stage. "full" follows the decision points of
// Prosjektveiviseren and asks little at the start; "register" is a plain overview. Own sets stand in governance.yaml.
import type { Severity, Stage } from '../../generated/card-types.ts';

export interface FieldRequirement {
  /** Path with dots. "a|b" is one of them; a step through a list means every element; "scores.*" means every criterion. */
  readonly field: string;
  readonly from: Stage;
  /** Left out: error. */
  readonly severity?: Severity;
  /** For lists: how many. Left out: one. */
  readonly atLeast?: number;
  /** Left out: always. `priced`: of the benefits in the list, only those that are told in money. */
  readonly when?: 'pilot' | 'several-participants' | 'priced';
  /** True: no more than a warning while the card is an idea. */
  readonly isMildAtIdea?: boolean;
}

const full: readonly FieldRequirement[] = [
  { field: 'title', from: 'idea' },
  { field: 'form', from: 'idea' },
  { field: 'stage', from: 'idea' },
  { field: 'status', from: 'idea' },
  { field: 'owner', from: 'idea' },
  { field: 'people.responsible', from: 'idea' },
  { field: 'submitter.role', from: 'idea' },
  { field: 'need.problem', from: 'idea' },
  { field: 'need.for_whom', from: 'idea' },
  { field: 'benefits', from: 'idea' },
  { field: 'benefits.for_whom|benefits.arena', from: 'idea' },
  { field: 'benefits.arena', from: 'idea', when: 'priced', isMildAtIdea: true },
  { field: 'cost.project|cost.estimate.likely|cost.estimate.low', from: 'idea' },
  { field: 'pilot.hypothesis', from: 'idea', when: 'pilot' },
  { field: 'pilot.criterion', from: 'idea', when: 'pilot' },
  { field: 'pilot.start', from: 'idea', when: 'pilot' },
  { field: 'pilot.end', from: 'idea', when: 'pilot' },

  { field: 'nature', from: 'concept' },
  { field: 'category', from: 'concept' },
  { field: 'sector', from: 'concept' },
  { field: 'areas', from: 'concept' },
  { field: 'need.purpose', from: 'concept' },
  { field: 'need.why_now', from: 'concept' },
  { field: 'need.if_nothing_is_done', from: 'concept' },
  { field: 'strategy.goals', from: 'concept' },
  { field: 'time.period.start', from: 'concept' },
  { field: 'time.period.end', from: 'concept' },
  { field: 'funding', from: 'concept' },
  { field: 'need.story', from: 'concept', severity: 'warning' },
  { field: 'need.systems', from: 'concept', severity: 'warning' },
  { field: 'method', from: 'concept', severity: 'warning' },
  { field: 'innovation', from: 'concept', severity: 'warning' },
  { field: 'dimensions', from: 'concept', severity: 'warning' },
  { field: 'reuse', from: 'concept', severity: 'warning' },
  { field: 'collaboration', from: 'concept', severity: 'warning', when: 'several-participants' },

  { field: 'scores.*', from: 'planning' },
  { field: 'alternatives', from: 'planning', atLeast: 2 },
  { field: 'cost.project', from: 'planning' },
  { field: 'cost.estimate.low', from: 'planning' },
  { field: 'cost.estimate.likely', from: 'planning' },
  { field: 'cost.estimate.high', from: 'planning' },
  { field: 'cost.estimate.limits', from: 'planning' },
  { field: 'risks', from: 'planning', atLeast: 3 },
  { field: 'success_factors.ambition', from: 'planning' },
  { field: 'success_factors.contract', from: 'planning' },
  { field: 'success_factors.customer_competence', from: 'planning' },
  { field: 'success_factors.flexible_scope', from: 'planning' },
  { field: 'success_factors.benefits_management', from: 'planning' },
  { field: 'success_factors.frequent_delivery', from: 'planning' },
  { field: 'success_factors.handover', from: 'planning' },
  { field: 'people.project_owner', from: 'planning' },
  { field: 'people.manager', from: 'planning' },
  { field: 'people.benefits_responsible', from: 'planning' },
  { field: 'change', from: 'planning' },
  { field: 'trust.privacy', from: 'planning' },
  { field: 'trust.security', from: 'planning' },
  { field: 'trust.architecture', from: 'planning' },
  { field: 'time.milestones', from: 'planning' },
  { field: 'first_choice.ask_once', from: 'planning', severity: 'warning' },
  { field: 'first_choice.no_application', from: 'planning', severity: 'warning' },
  { field: 'first_choice.digital_information', from: 'planning', severity: 'warning' },
  { field: 'first_choice.digital_answer', from: 'planning', severity: 'warning' },
  { field: 'first_choice.immediate_answer', from: 'planning', severity: 'warning' },
  { field: 'first_choice.transparency', from: 'planning', severity: 'warning' },
  { field: 'resources', from: 'planning', severity: 'warning' },
  { field: 'trust.user_involvement', from: 'planning', severity: 'warning' },
  { field: 'trust.accessibility', from: 'planning', severity: 'warning' },
  { field: 'people.senior_user', from: 'planning', severity: 'warning' },
  { field: 'people.architect', from: 'planning', severity: 'warning' },

  { field: 'cost.operation', from: 'execution' },
  { field: 'benefits.responsible', from: 'execution' },
  { field: 'benefits.full_effect_from', from: 'execution' },
  { field: 'benefits.use', from: 'execution' },
  { field: 'benefits.class', from: 'execution', when: 'priced' },
  { field: 'archive.case_number', from: 'execution' },
  { field: 'contract', from: 'execution', severity: 'warning' },
  { field: 'people.line_recipient', from: 'execution', severity: 'warning' },
  { field: 'time.deliveries', from: 'execution', severity: 'warning' },

  { field: 'lessons', from: 'closing' },
];

const register: readonly FieldRequirement[] = [
  { field: 'title', from: 'idea' },
  { field: 'owner', from: 'idea' },
  { field: 'cost', from: 'idea', severity: 'warning' },
  { field: 'time.period.end', from: 'idea', severity: 'warning' },
];

export const requirementSets: Readonly<Record<string, readonly FieldRequirement[]>> = { full, register };

export function shippedRequirements(set: 'full' | 'register'): readonly FieldRequirement[] {
  return requirementSets[set] ?? [];
}
