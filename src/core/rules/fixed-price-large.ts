// Promises that a large fixed-price contract with a customer who is weak at steering suppliers is seen as the risk it is (seed rules
// 65 and 66). Large: above 10 million. Weak: customer competence 1 or 2 of 5. With one supplier alone, risky-contract-pattern tells.
import { valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { plannedCost } from '../model/planned-cost.ts';
import { isRiskyContract } from '../risk/success-factor-pattern.ts';
import { defineRule } from './rule.ts';

const large = 10_000_000;
const weak = 2;

export const fixedPriceLarge = defineRule({
  code: 'fixed-price-large',
  severity: 'warning',
  *check(portfolio) {
    for (const { file, card } of liveProjects(portfolio)) {
      const cost = plannedCost(card) ?? 0;
      const competence = card.success_factors?.customer_competence?.score;
      if (card.contract?.form !== 'fixed_price' || cost <= large || competence === undefined) continue;
      if (competence > weak || isRiskyContract(card)) continue;
      yield { place: valuePlace(file, ['contract', 'form']), args: { cost, competence } };
    }
  },
});
