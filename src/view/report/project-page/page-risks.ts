// The risks of a project, the gravest first, before and after measures.

import { measuresCount } from '../../../core/risk/relevant-threats.ts';
import { riskColour } from '../../../core/risk/risk-colour.ts';
import { riskPlace } from '../../../core/risk/risk-place.ts';
import type { RiskLevel } from '../../../core/risk/risk-table.ts';
import type { MatrixColour, Risk, RiskAction, RiskAssessment, RiskStrategy } from '../../../generated/card-types.ts';
import type { PageFacts } from './page-facts.ts';

export interface PageRisk {
  readonly id: string;
  readonly opportunity: boolean;
  readonly cause: string | null;
  readonly event: string;
  readonly effect: string | null;
  readonly before: PageAssessment;
  readonly after: PageAssessment | null;
  /** Whether the measures are decided, and so the assessment after them counts. */
  readonly decided: boolean;
  readonly strategy: RiskStrategy | null;
  readonly owner: string | null;
  readonly escalate: boolean;
  readonly actions: readonly RiskAction[];
}

export interface PageAssessment {
  readonly colour: MatrixColour | null;
  readonly likelihood: PageLevel | null;
  readonly consequence: PageLevel | null;
}

/** A level of the scale with its label. Where the card gives a share from 0 to 1, the level is the nearest to it, or null. */
export interface PageLevel {
  readonly level: number | null;
  readonly label: string | null;
  readonly share: number | null;
}

export interface PageRisks {
  readonly risks: readonly PageRisk[];
  /** Risks that the card keeps but that are no longer relevant. */
  readonly past: number;
}

export function pageRisks(facts: PageFacts): PageRisks {
  const all = facts.project.card.risks ?? [];
  const current = all.filter(({ status }) => status !== 'no_longer_relevant');
  const risks = current.map((risk) => toPageRisk(risk, facts));
  // Sorting is stable, so equal ones keep the order of the card.
  return { risks: [...risks].sort((a, b) => gravity(b) - gravity(a)), past: all.length - current.length };
}

function toPageRisk(risk: Risk, facts: PageFacts): PageRisk {
  return {
    id: risk.id,
    opportunity: risk.type === 'opportunity',
    cause: risk.cause ?? null,
    event: risk.event ?? risk.id,
    effect: risk.effect ?? null,
    before: assessed(risk, facts),
    after: risk.after_measures ? assessed(risk.after_measures, facts) : null,
    decided: measuresCount(risk),
    strategy: risk.strategy ?? null,
    owner: risk.owner ?? null,
    escalate: risk.escalate ?? false,
    actions: risk.actions ?? [],
  };
}

function assessed(assessment: RiskAssessment, { portfolio, ranking: { riskTable } }: PageFacts): PageAssessment {
  const place = riskPlace(assessment, riskTable);
  return {
    colour: riskColour(assessment, portfolio.strategy),
    likelihood: levelOf(riskTable.likelihood, assessment.likelihood, assessment.probability, place?.row),
    consequence: levelOf(riskTable.consequence, assessment.consequence, assessment.loss, place?.column),
  };
}

/** `index`: of the level where the risk stands in the matrix. */
function levelOf(
  levels: readonly RiskLevel[],
  level: number | undefined,
  share: number | undefined,
  index: number | undefined,
): PageLevel | null {
  if (level !== undefined) {
    return { level, label: levels.find((each) => each.level === level)?.label ?? null, share: null };
  }
  if (share === undefined) return null;
  const near = index === undefined ? undefined : levels[index];
  return { level: near?.level ?? null, label: near?.label ?? null, share };
}

const gravities: Readonly<Record<MatrixColour, number>> = { green: 1, yellow: 2, orange: 3, red: 4 };

/** Threats before opportunities, then by the colour that counts now. */
function gravity({ opportunity, before, after, decided }: PageRisk): number {
  const colour = (decided && after ? after : before).colour;
  return (opportunity ? 0 : 10) + (colour ? gravities[colour] : 0);
}
