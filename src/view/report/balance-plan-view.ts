// What must happen before what, and when: dependencies, roadmap and critical dates.

import { byCodePoint } from '../../core/model/code-point-order.ts';
import { type DependencyVerdict, dependencyVerdict } from '../../core/model/dependency-verdict.ts';
import { liveProjects } from '../../core/model/live-projects.ts';
import type { Card, Project } from '../../core/model/portfolio.ts';
import { reached } from '../../core/model/stage.ts';
import type { AwaitedType, DependencyKind, Stage } from '../../generated/card-types.ts';
import { type NamedProject, projectNames } from './named-project.ts';
import type { ReportFacts } from './report-facts.ts';
import { type RoadmapView, roadmapView } from './roadmap-view.ts';

export interface DependencyRow {
  readonly project: NamedProject;
  readonly on: NamedProject;
  readonly kind: DependencyKind;
  readonly by: string | null;
  readonly why: string | null;
  /** When the other is planned to be finished. */
  readonly otherEnds: string | null;
  readonly verdict: DependencyVerdict;
}

export interface CriticalDate {
  readonly date: string | null;
  readonly project: NamedProject;
  readonly kind: AwaitedType | 'statutory';
  readonly body: string | null;
  readonly text: string | null;
  /** Nobody has told of an answer, and the date is past. */
  readonly passed: boolean;
  /** The project is carried out already, without waiting. */
  readonly startedWithout: boolean;
}

export interface BalancePlanView {
  readonly dependencies: readonly DependencyRow[];
  readonly roadmap: RoadmapView;
  /** By date; those without a date last. */
  readonly critical: readonly CriticalDate[];
}

export function balancePlanView({ portfolio, today }: ReportFacts): BalancePlanView {
  const live = liveProjects(portfolio);
  const names = projectNames(portfolio);
  const cards = new Map(portfolio.projects.map(({ id, card }) => [id, card]));
  return {
    dependencies: live.flatMap((project) => dependenciesOf(project, cards, names)),
    roadmap: roadmapView(live, today),
    critical: live
      .flatMap((project) => criticalDates(project, today))
      .sort((a, b) => byCodePoint(a.date ?? '9999', b.date ?? '9999')),
  };
}

function dependenciesOf(
  { id, card }: Project,
  cards: ReadonlyMap<string, Card>,
  names: (id: string) => NamedProject,
): readonly DependencyRow[] {
  return (card.links?.depends_on ?? []).map((dependency) => {
    const other = cards.get(dependency.card);
    return {
      project: names(id),
      on: names(dependency.card),
      kind: dependency.kind ?? 'must_finish_before',
      by: dependency.by ?? null,
      why: dependency.text ?? null,
      otherEnds: other?.time?.period?.end ?? null,
      verdict: dependencyVerdict(dependency, card, other),
    };
  });
}

function criticalDates({ id, card }: Project, today: string): readonly CriticalDate[] {
  const project = { id, title: card.title ?? null };
  const carriedOut = isCarriedOut(card.stage);
  const awaited = (card.time?.decisions_awaited ?? []).map(({ type, date, body, text }) => ({
    date: date ?? null,
    project,
    kind: type,
    body: body ?? null,
    text: text ?? null,
    passed: date !== undefined && date < today,
    startedWithout: carriedOut,
  }));
  const { deadline, law } = card.statutory ?? {};
  const statutory = {
    date: deadline ?? null,
    project,
    kind: 'statutory' as const,
    body: null,
    text: law ?? null,
    startedWithout: false,
  };
  return deadline === undefined ? awaited : [...awaited, { ...statutory, passed: deadline < today }];
}

function isCarriedOut(stage: Stage | undefined): boolean {
  return reached(stage, 'execution');
}
