// How the case is to be carried out: when, with which deliveries, and what it depends on, with how the other project stands.
import { type DependencyVerdict, dependencyVerdict } from '../../core/model/dependency-verdict.ts';
import type { DependencyKind, Period, Stage, Status } from '../../generated/card-types.ts';
import type { PlanPoint } from '../plan-over-time.ts';
import { type PageMilestone, pageTime } from '../report/project-page/page-time.ts';
import type { CaseBasis } from './case-basis.ts';

export interface CasePlan {
  readonly period: Period;
  readonly milestones: readonly PageMilestone[];
  /** Cost and end each time that they became others. */
  readonly points: readonly PlanPoint[];
  readonly dependencies: readonly CaseDependency[];
}

export interface CaseDependency {
  readonly name: string;
  readonly kind: DependencyKind;
  readonly by: string | null;
  readonly text: string | null;
  readonly verdict: DependencyVerdict;
  readonly stage: Stage | null;
  readonly status: Status | null;
  readonly end: string | null;
}

export function casePlan(basis: CaseBasis): CasePlan {
  const { card } = basis.project;
  const { milestones, points } = pageTime({ ...basis });
  return {
    period: card.time?.period ?? {},
    milestones,
    points,
    dependencies: dependenciesOf(basis),
  };
}

function dependenciesOf({ project: { card }, portfolio }: CaseBasis): readonly CaseDependency[] {
  const cards = new Map(portfolio.projects.map((each) => [each.id, each.card]));
  return (card.links?.depends_on ?? [])
    .filter((each) => each?.card)
    .map((dependency) => {
      const other = cards.get(dependency.card);
      return {
        name: other?.title ?? dependency.card,
        kind: dependency.kind ?? 'must_finish_before',
        by: dependency.by ?? null,
        text: dependency.text ?? null,
        verdict: dependencyVerdict(dependency, card, other),
        stage: other?.stage ?? null,
        status: other?.status ?? null,
        end: other?.time?.period?.end ?? null,
      };
    });
}
