// The risks that can still take something away, each with the assessment that counts.
import type { Risk, RiskAssessment } from '../../generated/card-types.ts';
import type { Card } from '../model/portfolio.ts';
import { type RiskTable, valueOfLevel } from './risk-table.ts';

export interface Threat {
  readonly id: string;
  readonly risk: Risk;
  /** True when the assessment after measures counts. */
  readonly afterMeasures: boolean;
  /** null where the card does not say: then nothing is taken away, and the report tells. */
  readonly probability: number | null;
  /** Share of the benefit. */
  readonly loss: number | null;
  /** Whole units of the currency. */
  readonly cost: number | null;
  readonly delayMonths: number | null;
}

/** Opportunities and threats that are no longer relevant are left out. In the order of the card. */
export function relevantThreats({ risks = [] }: Card, table: RiskTable): readonly Threat[] {
  return risks
    .filter((risk) => risk.type !== 'opportunity' && risk.status !== 'no_longer_relevant')
    .map((risk) => toThreat(risk, table));
}

/**
 * Only decided measures lower a risk: there is at least one, and every one is decided or done (a dropped one is neither), or
 * the risk's own status says that the measures are in place.
 */
export function measuresCount({ status, actions = [] }: Risk): boolean {
  if (status === 'treated') return true;
  return (
    actions.length > 0 &&
    actions.every((action) => action.status === 'done' || (action.decided === true && action.status !== 'dropped'))
  );
}

function toThreat(risk: Risk, table: RiskTable): Threat {
  const afterMeasures = risk.after_measures !== undefined && measuresCount(risk);
  const after = afterMeasures ? (risk.after_measures ?? {}) : {};
  return {
    id: risk.id,
    risk,
    afterMeasures,
    probability: risk.status === 'occurred' ? 1 : (probabilityOf(after, table) ?? probabilityOf(risk, table)),
    loss: lossOf(after, table) ?? lossOf(risk, table),
    cost: after.cost ?? risk.cost ?? null,
    delayMonths: after.delay_months ?? risk.delay_months ?? null,
  };
}

// A number says more than a level, so it comes first.
function probabilityOf({ probability, likelihood }: RiskAssessment, table: RiskTable): number | null {
  return probability ?? (likelihood === undefined ? null : valueOfLevel(table.likelihood, likelihood));
}

function lossOf({ loss, consequence }: RiskAssessment, table: RiskTable): number | null {
  return loss ?? (consequence === undefined ? null : valueOfLevel(table.consequence, consequence));
}
