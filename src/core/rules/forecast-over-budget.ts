// Promises that a forecast so far above the budget that it is red is not reported as green. Where it is known what was last approved,
// light-disagrees judges by that instead.
import { valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { expectedAmount } from '../model/planned-cost.ts';
import type { Card } from '../model/portfolio.ts';
import { defineRule } from './rule.ts';

export const forecastOverBudget = defineRule({
  code: 'forecast-over-budget',
  severity: 'warning',
  *check(portfolio, { past }) {
    const limit = portfolio.strategy.traffic_lights?.cost_percent?.red ?? 10;
    for (const { id, file, card } of liveProjects(portfolio)) {
      if ((past.baselines.get(id)?.cost ?? null) !== null) continue;
      const totals = card.status_report?.cost?.colour === 'green' ? totalsOf(card) : null;
      if (!totals || totals.forecast <= totals.budget || totals.forecast * 100 < totals.budget * (100 + limit))
        continue;
      yield { place: valuePlace(file, ['status_report', 'cost', 'colour']), args: { ...totals, limit } };
    }
  },
});

/** Forecast and budget of all lines; null when a line that will cost something has no budget to compare with. */
function totalsOf(card: Card): { readonly forecast: number; readonly budget: number } | null {
  const lines = (card.cost?.project ?? []).filter((line) => line && expectedAmount(line) !== null);
  if (lines.length === 0 || lines.some(({ budget }) => budget === undefined)) return null;
  const forecast = lines.reduce((sum, line) => sum + (expectedAmount(line) ?? 0), 0);
  return { forecast, budget: lines.reduce((sum, { budget = 0 }) => sum + budget, 0) };
}
