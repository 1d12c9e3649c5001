// What the portfolio reaches: goals, life events, the principles of digital first choice, and the organisations.

import { liveProjects } from '../../core/model/live-projects.ts';
import { organisationShares } from '../../core/model/organisation-shares.ts';
import { plannedCost } from '../../core/model/planned-cost.ts';
import type { Project } from '../../core/model/portfolio.ts';
import type { FirstChoice, FuturePicture, LifeEvent, PrincipleAnswer } from '../../generated/card-types.ts';
import { isProposal } from './money-cost-view.ts';
import type { NamedProject } from './named-project.ts';
import type { ReportFacts } from './report-facts.ts';

export interface GoalCoverage {
  readonly id: string;
  readonly text: string;
  readonly weight: number | null;
  /** Under way or paused, and proposals. */
  readonly decided: readonly NamedProject[];
  readonly proposed: readonly NamedProject[];
  /** Whole units of the currency. A project with several goals counts in full for each. */
  readonly cost: number;
}

export interface PrincipleCoverage {
  readonly principle: keyof FirstChoice;
  readonly answers: Readonly<Record<PrincipleAnswer, number>>;
}

export interface BalanceCoverageView {
  readonly goals: readonly GoalCoverage[];
  /** Projects that point to no goal. */
  readonly withoutGoal: readonly NamedProject[];
  /** What the strategy looks towards, and what it builds on (seed rule 23). */
  readonly picture: FuturePicture | null;
  readonly foundations: readonly string[];
  readonly lifeEvents: readonly {
    readonly event: LifeEvent;
    /** Ministry or unit, as the strategy says; null when it does not. */
    readonly responsible: string | null;
    readonly projects: readonly NamedProject[];
  }[];
  readonly principles: readonly PrincipleCoverage[];
  /** Projects that have answered the principles. */
  readonly answered: number;
  readonly organisations: readonly {
    readonly name: string;
    readonly owns: number;
    readonly takesPart: number;
    readonly pays: number;
    readonly inhabitants: number | null;
  }[];
}

const lifeEvents: readonly LifeEvent[] = [
  'having_a_child',
  'seriously_ill_child',
  'losing_and_finding_a_job',
  'new_in_norway',
  'death_and_inheritance',
  'running_a_voluntary_organisation',
  'running_a_business',
];
const principles: readonly (keyof FirstChoice)[] = [
  'ask_once',
  'no_application',
  'digital_information',
  'digital_answer',
  'immediate_answer',
  'transparency',
];

export function balanceCoverageView({ portfolio }: ReportFacts): BalanceCoverageView {
  const live = liveProjects(portfolio);
  const organisations = new Map((portfolio.settings.organisations ?? []).map((each) => [each.id, each]));
  return {
    goals: goalCoverage(live, portfolio.strategy.goals ?? []),
    withoutGoal: live.filter(({ card }) => (card.strategy?.goals ?? []).length === 0).map(named),
    picture: portfolio.strategy.future_picture ?? null,
    foundations: portfolio.strategy.principles ?? [],
    lifeEvents: live.some(({ card }) => card.life_events)
      ? lifeEvents.map((event) => ({
          event,
          responsible: portfolio.strategy.life_events?.find((each) => each?.event === event)?.responsible ?? null,
          projects: live.filter(({ card }) => card.life_events?.includes(event)).map(named),
        }))
      : [],
    principles: principles.map((principle) => ({ principle, answers: answersTo(live, principle) })),
    answered: live.filter(({ card }) => card.first_choice).length,
    organisations: organisationShares(live).map(({ organisation, ...share }) => {
      const { name = organisation, inhabitants = null } = organisations.get(organisation) ?? {};
      return { name, inhabitants, ...share };
    }),
  };
}

function goalCoverage(
  live: readonly Project[],
  goals: readonly { readonly id: string; readonly text: string; readonly weight?: number }[],
): readonly GoalCoverage[] {
  return goals.map(({ id, text, weight }) => {
    const members = live.filter(({ card }) => card.strategy?.goals?.some(({ goal }) => goal === id));
    return {
      id,
      text,
      weight: weight ?? null,
      decided: members.filter((project) => !isProposal(project)).map(named),
      proposed: members.filter(isProposal).map(named),
      cost: members.reduce((sum, { card }) => sum + (plannedCost(card) ?? 0), 0),
    };
  });
}

function answersTo(live: readonly Project[], principle: keyof FirstChoice): PrincipleCoverage['answers'] {
  const count = (answer: PrincipleAnswer) =>
    live.filter(({ card }) => card.first_choice?.[principle]?.answer === answer).length;
  return { yes: count('yes'), partly: count('partly'), no: count('no'), not_applicable: count('not_applicable') };
}

function named({ id, card }: Project): NamedProject {
  return { id, title: card.title ?? null };
}
