// Promises that a threat is not graver after its measures than before.
import type { Risk, RiskAssessment } from '../../generated/card-types.ts';
import { keyPlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { numbered } from '../model/numbered.ts';
import { type RiskTable, riskTable, valueOfLevel } from '../risk/risk-table.ts';
import { defineRule } from './rule.ts';

export const measuresRaiseRisk = defineRule({
  code: 'measures-raise-risk',
  severity: 'warning',
  *check(portfolio) {
    const table = riskTable(portfolio.strategy);
    for (const { file, card } of liveProjects(portfolio)) {
      for (const [index, risk] of numbered(card.risks)) {
        if (risk.type === 'opportunity' || !isGraverAfter(risk, table)) continue;
        yield {
          place: keyPlace(file, ['risks', index, 'after_measures']),
          args: { risk: risk.event ?? risk.id ?? '' },
        };
      }
    }
  },
});

/** Expected loss, cost or delay: chance times size, where levels count as what they stand for. What is not said again is as before. */
function isGraverAfter(risk: Risk, table: RiskTable): boolean {
  const after = risk.after_measures;
  if (!after) return false;
  const before = chanceOf(risk, table);
  const chance = chanceOf(after, table) ?? before;
  if (before === null || chance === null) return false;
  const sizes = [
    [lossOf(risk, table), lossOf(after, table)],
    [risk.cost ?? null, after.cost ?? null],
    [risk.delay_months ?? null, after.delay_months ?? null],
  ] as const;
  return sizes.some(([was, is]) => was !== null && chance * (is ?? was) > before * was + 1e-9);
}

function chanceOf({ probability, likelihood }: RiskAssessment, table: RiskTable): number | null {
  return probability ?? (likelihood === undefined ? null : valueOfLevel(table.likelihood, likelihood));
}

function lossOf({ loss, consequence }: RiskAssessment, table: RiskTable): number | null {
  return loss ?? (consequence === undefined ? null : valueOfLevel(table.consequence, consequence));
}
