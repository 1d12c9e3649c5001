// One of the gravest risks: what may happen, where it stands, and what is done next.

import { byCodePoint } from '../../core/model/code-point-order.ts';
import type { MatrixPlace, PlacedRisk } from '../../core/risk/portfolio-risk-matrix.ts';
import type { MatrixColour, RiskAction, RiskStatus } from '../../generated/card-types.ts';
import type { NamedProject } from './named-project.ts';

export interface TopRisk {
  readonly project: NamedProject;
  readonly event: string;
  readonly effect: string | null;
  readonly before: MatrixColour | null;
  readonly now: MatrixColour | null;
  readonly owner: string | null;
  readonly status: RiskStatus | null;
  readonly escalate: boolean;
  readonly waitsForDecision: boolean;
  /** Measures that are not done or dropped, the first due first. */
  readonly actions: readonly RiskAction[];
}

export function topRisk(
  { project, risk, before, now, waitsForDecision }: PlacedRisk,
  names: (id: string) => NamedProject,
): TopRisk {
  const open = (risk.actions ?? []).filter(({ status }) => status !== 'done' && status !== 'dropped');
  return {
    project: names(project),
    event: risk.event ?? risk.id,
    effect: risk.effect ?? null,
    before: colourOf(before),
    now: colourOf(now),
    owner: risk.owner ?? null,
    status: risk.status ?? null,
    escalate: risk.escalate ?? false,
    waitsForDecision,
    actions: open.sort((a, b) => byCodePoint(a.due ?? '9999', b.due ?? '9999')),
  };
}

function colourOf(place: MatrixPlace | null): MatrixColour | null {
  return place?.colour ?? null;
}
