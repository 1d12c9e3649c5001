// What the data says should be clear before the council approves a case: facts from the card, the check and the frame, no judgement.

import type { Project } from '../../../core/model/portfolio.ts';
import type { RankedProject } from '../../../core/rank/ranking.ts';
import type { DecisionType, Recommendation } from '../../../generated/card-types.ts';
import type { CaseBasis } from '../../case/case-basis.ts';
import type { ReportFacts } from '../report-facts.ts';
import { isOverduePilot } from './overdue-pilot.ts';

export interface Hearing {
  readonly recommendation: Recommendation;
  readonly remark: string | null;
}

export type Obstacle =
  | { readonly kind: 'errors'; readonly count: number }
  | { readonly kind: 'condition'; readonly text: string; readonly due: string | null; readonly isOverdue: boolean }
  | { readonly kind: 'scores' }
  | { readonly kind: 'frame' }
  | { readonly kind: 'cost' }
  /** Operation without financing, from this year, whole units of the currency in the first full year. */
  | { readonly kind: 'operation'; readonly year: number; readonly amount: number }
  | { readonly kind: 'notHeard' }
  | { readonly kind: 'pilotOverdue'; readonly end: string };

export function hearingOf({ card }: Project): Hearing | null {
  const { recommendation, remark } = card.anchoring?.sector_leader ?? {};
  return recommendation === undefined ? null : { recommendation, remark: remark ?? null };
}

const grantsMoney: ReadonlySet<DecisionType | null> = new Set<DecisionType>(['BP2', 'BP3', 'budget', 'prioritise']);

export function obstaclesOf(
  { project, isLight }: Pick<CaseBasis, 'project' | 'isLight'>,
  type: DecisionType | null,
  ranked: RankedProject | null,
  facts: ReportFacts,
): readonly Obstacle[] {
  if (type === 'stop') return [];
  return [
    ...errorsIn(project, facts),
    ...openConditions(project, facts.today),
    ...(grantsMoney.has(type) ? moneyObstacles(ranked, isLight) : []),
    ...(type === 'BP3' || type === 'BP4' ? unfinancedOperation(project) : []),
    ...(project.card.status === 'proposed' && hearingOf(project) === null ? [{ kind: 'notHeard' as const }] : []),
    ...(isOverduePilot(project.card.pilot, facts.today)
      ? [{ kind: 'pilotOverdue' as const, end: project.card.pilot?.end ?? '' }]
      : []),
  ];
}

function errorsIn({ id }: Project, { check }: ReportFacts): readonly Obstacle[] {
  const count = check.problems.filter(({ finding }) => finding.card === id && finding.severity === 'error').length;
  return count > 0 ? [{ kind: 'errors', count }] : [];
}

function openConditions({ card }: Project, today: string): readonly Obstacle[] {
  const open = (card.conditions ?? []).filter(({ met }) => met === undefined);
  return open.map(({ text, due }) => ({
    kind: 'condition',
    text,
    due: due ?? null,
    isOverdue: due !== undefined && due < today,
  }));
}

/** A light case needs no scores. */
function moneyObstacles(ranked: RankedProject | null, isLight: boolean): readonly Obstacle[] {
  if (ranked === null || ranked.outside !== null) return [];
  return [
    ...(ranked.incomplete && !isLight ? [{ kind: 'scores' as const }] : []),
    ...(ranked.cost === null ? [{ kind: 'cost' as const }] : []),
    ...(ranked.frame === 'line' || ranked.frame === 'outside' ? [{ kind: 'frame' as const }] : []),
  ];
}

function unfinancedOperation({ card }: Project): readonly Obstacle[] {
  const lines = (card.cost?.operation ?? []).filter(({ financed, amount }) => financed === false && amount > 0);
  const first = [...lines].sort((a, b) => a.year - b.year)[0];
  return first === undefined ? [] : [{ kind: 'operation', year: first.year, amount: first.amount }];
}
