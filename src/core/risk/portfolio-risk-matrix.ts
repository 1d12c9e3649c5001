// All threats of many projects in one matrix, as they stood before and as they stand now, after measures that are decided.
import type { MatrixColour, Risk, RiskAssessment, Strategy } from '../../generated/card-types.ts';
import { byCodePoint } from '../model/code-point-order.ts';
import type { Project } from '../model/portfolio.ts';
import { relevantThreats } from './relevant-threats.ts';
import { type RiskMatrix, riskMatrix } from './risk-colour.ts';
import { type RiskPlace, riskPlace } from './risk-place.ts';
import { type RiskTable, riskTable } from './risk-table.ts';

export interface MatrixPlace extends RiskPlace {
  readonly colour: MatrixColour;
}

export interface PlacedRisk {
  readonly project: string;
  readonly risk: Risk;
  readonly before: MatrixPlace | null;
  /** After decided measures; the same as before where none counts. null when it cannot be placed. */
  readonly now: MatrixPlace | null;
  /** The card has an assessment after measures that does not count, because they are not all decided. */
  readonly waitsForDecision: boolean;
  /** p × l now: the share of the project's benefit that is expected to be lost. null when either is unknown. */
  readonly expectedLoss: number | null;
}

export interface PortfolioRiskMatrix {
  readonly table: RiskTable;
  readonly colours: RiskMatrix;
  /** The gravest first: by colour now, then expected loss, then project and risk id. Those without a place come last. */
  readonly risks: readonly PlacedRisk[];
}

const gravity: Record<MatrixColour, number> = { red: 3, orange: 2, yellow: 1, green: 0 };

export function portfolioRiskMatrix(projects: readonly Project[], strategy: Strategy): PortfolioRiskMatrix {
  const table = riskTable(strategy);
  const colours = riskMatrix(strategy, table);
  const placed = (assessment: RiskAssessment) => withColour(riskPlace(assessment, table), colours);
  const risks = projects.flatMap(({ id, card }) =>
    relevantThreats(card, table).map(
      ({ risk, afterMeasures, probability, loss }): PlacedRisk => ({
        project: id,
        risk,
        before: placed(risk),
        now: placed(afterMeasures ? afterOf(risk) : risk),
        waitsForDecision: risk.after_measures !== undefined && !afterMeasures,
        expectedLoss: probability === null || loss === null ? null : probability * loss,
      }),
    ),
  );
  return { table, colours, risks: risks.sort(gravestFirst) };
}

// What the later assessment does not say again is as before; a level and a number for the same thing replace each other.
function afterOf({ after_measures: after = {}, ...before }: Risk): RiskAssessment {
  const likelihood = after.likelihood === undefined && after.probability === undefined ? before : after;
  const consequence = after.consequence === undefined && after.loss === undefined ? before : after;
  return {
    ...(likelihood.likelihood !== undefined && { likelihood: likelihood.likelihood }),
    ...(likelihood.probability !== undefined && { probability: likelihood.probability }),
    ...(consequence.consequence !== undefined && { consequence: consequence.consequence }),
    ...(consequence.loss !== undefined && { loss: consequence.loss }),
  };
}

function withColour(place: RiskPlace | null, colours: RiskMatrix): MatrixPlace | null {
  const colour = place && colours[place.row]?.[place.column];
  return place && colour ? { ...place, colour } : null;
}

function gravestFirst(a: PlacedRisk, b: PlacedRisk): number {
  const rank = ({ now }: PlacedRisk) => (now ? gravity[now.colour] : -1);
  return (
    rank(b) - rank(a) ||
    Math.round(1e9 * ((b.expectedLoss ?? 0) - (a.expectedLoss ?? 0))) ||
    byCodePoint(a.project, b.project) ||
    byCodePoint(a.risk.id, b.risk.id)
  );
}
