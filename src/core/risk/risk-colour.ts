// The colour of a risk in the matrix: strategy.yaml's own matrix, else Prosjektportalen's five by five.
import type { MatrixColour, RiskAssessment, Strategy } from '../../generated/card-types.ts';
import { riskPlace } from './risk-place.ts';
import { type RiskTable, riskTable } from './risk-table.ts';

/** One row for each likelihood from the lowest, one column for each consequence from the lowest. */
export type RiskMatrix = readonly (readonly MatrixColour[])[];

const fiveByFive: RiskMatrix = [
  ['green', 'green', 'green', 'yellow', 'orange'],
  ['green', 'green', 'yellow', 'orange', 'orange'],
  ['green', 'yellow', 'orange', 'orange', 'red'],
  ['yellow', 'orange', 'orange', 'red', 'red'],
  ['orange', 'orange', 'red', 'red', 'red'],
];

/**
 * As many rows and columns as the scales have levels. A scale of another length reads the default matrix at the nearest place, and so
 * does every scale when the strategy's own matrix has a cell that is no colour.
 */
export function riskMatrix(strategy: Strategy, table: RiskTable = riskTable(strategy)): RiskMatrix {
  const given = strategy.risk?.matrix;
  if (given !== undefined && given.length > 0 && given.every((row) => row.every(isColour))) return given;
  return table.likelihood.map((_, row) =>
    table.consequence.map((_, column) => defaultColour(row, table.likelihood.length, column, table.consequence.length)),
  );
}

/** null when likelihood or consequence is not given, or stands outside the scale. */
export function riskColour(assessment: RiskAssessment, strategy: Strategy): MatrixColour | null {
  const table = riskTable(strategy);
  const place = riskPlace(assessment, table);
  return place === null ? null : (riskMatrix(strategy, table)[place.row]?.[place.column] ?? null);
}

function isColour(colour: MatrixColour): boolean {
  return fiveByFive.some((row) => row.includes(colour));
}

function defaultColour(row: number, rows: number, column: number, columns: number): MatrixColour {
  return fiveByFive[placed(row, rows)]?.[placed(column, columns)] ?? 'red';
}

// Half-way places go up, to the graver colour.
function placed(index: number, count: number): number {
  return count < 2 ? fiveByFive.length - 1 : Math.round((index / (count - 1)) * (fiveByFive.length - 1));
}
