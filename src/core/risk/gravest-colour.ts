// How risky a project is by the portfolio's own matrix: the colour of its gravest threat, as it stands after measures that are decided.
import type { MatrixColour, Strategy } from '../../generated/card-types.ts';
import type { Card } from '../model/portfolio.ts';
import { portfolioRiskMatrix } from './portfolio-risk-matrix.ts';

/** null when the card has no threat that can be placed in the matrix. */
export function gravestColour(card: Card, strategy: Strategy): MatrixColour | null {
  const [gravest] = portfolioRiskMatrix([{ id: '', file: '', card }], strategy).risks;
  return gravest?.now?.colour ?? null;
}
