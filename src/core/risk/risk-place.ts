// Where in the matrix a risk stands: the row of its likelihood and the column of its consequence, lowest first.
import type { RiskAssessment } from '../../generated/card-types.ts';
import type { RiskLevel, RiskTable } from './risk-table.ts';

export interface RiskPlace {
  readonly row: number;
  readonly column: number;
}

/** A number without a level stands at the nearest level. null when likelihood or consequence is not given, or outside the scale. */
export function riskPlace(assessment: RiskAssessment, table: RiskTable): RiskPlace | null {
  const row = indexOf(table.likelihood, assessment.likelihood, assessment.probability);
  const column = indexOf(table.consequence, assessment.consequence, assessment.loss);
  return row === null || column === null ? null : { row, column };
}

function indexOf(levels: readonly RiskLevel[], level: number | undefined, value: number | undefined): number | null {
  if (level !== undefined) return notFound(levels.findIndex((each) => each.level === level));
  return value === undefined ? null : nearest(levels, value);
}

function nearest(levels: readonly RiskLevel[], value: number): number | null {
  const distances = levels.map((each) => Math.round(1e6 * Math.abs(each.value - value)));
  return notFound(distances.lastIndexOf(Math.min(...distances)));
}

function notFound(index: number): number | null {
  return index < 0 ? null : index;
}
