// The portfolio's risk matrix as a picture: how many risks stand in each cell, before and now.

import type { MatrixPlace, PlacedRisk, PortfolioRiskMatrix } from '../../core/risk/portfolio-risk-matrix.ts';
import type { MatrixColour } from '../../generated/card-types.ts';

export interface MatrixCell {
  readonly colour: MatrixColour | null;
  readonly before: number;
  readonly now: number;
}

export interface RiskMatrixView {
  readonly likelihood: readonly AxisLevel[];
  readonly consequence: readonly AxisLevel[];
  /** One row for each likelihood from the lowest, one cell for each consequence from the lowest. */
  readonly rows: readonly (readonly MatrixCell[])[];
  /** Gravest colour first. */
  readonly colours: readonly { readonly colour: MatrixColour; readonly before: number; readonly now: number }[];
  readonly risks: number;
  /** Risks that do not say how likely they are, or how much they take. */
  readonly unplaced: number;
  /** Risks that would be graver than green now, and whose measures are not all decided. */
  readonly waitForDecision: number;
}

export interface AxisLevel {
  readonly level: number;
  readonly label: string | null;
}

const gravestFirst: readonly MatrixColour[] = ['red', 'orange', 'yellow', 'green'];

export function riskMatrixView({ table, colours, risks }: PortfolioRiskMatrix): RiskMatrixView {
  const count = (side: 'before' | 'now', test: (place: MatrixPlace) => boolean) =>
    risks.filter((risk) => isAt(risk[side], test)).length;
  return {
    likelihood: table.likelihood.map(({ level, label }) => ({ level, label })),
    consequence: table.consequence.map(({ level, label }) => ({ level, label })),
    rows: table.likelihood.map((_, row) =>
      table.consequence.map((_each, column) => {
        const here = (place: MatrixPlace) => place.row === row && place.column === column;
        return { colour: colours[row]?.[column] ?? null, before: count('before', here), now: count('now', here) };
      }),
    ),
    colours: gravestFirst.map((colour) => ({
      colour,
      before: count('before', (place) => place.colour === colour),
      now: count('now', (place) => place.colour === colour),
    })),
    risks: risks.length,
    unplaced: risks.filter(({ now }) => now === null).length,
    waitForDecision: risks.filter(isWaiting).length,
  };
}

function isAt(place: MatrixPlace | null, test: (place: MatrixPlace) => boolean): boolean {
  return place !== null && test(place);
}

function isWaiting({ waitsForDecision, now }: PlacedRisk): boolean {
  return waitsForDecision && now !== null && now.colour !== 'green';
}
