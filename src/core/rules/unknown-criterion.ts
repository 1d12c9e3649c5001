// Promises that what a card is scored on, and a member gives weight, is a criterion that the ranking uses: one in the strategy, or else
// a default one.
import { keyPlace, valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { type Reference, unlistedReferences } from '../model/reference.ts';
import { checkedCriteria } from '../rank/checked-criteria.ts';
import { isOrder, weighedCriteria } from '../rank/own-weights.ts';
import { defineRule } from './rule.ts';

export const unknownCriterion = defineRule({
  code: 'unknown-criterion',
  severity: 'error',
  *check(portfolio) {
    const criteria = checkedCriteria(portfolio);
    const isDefault = portfolio.strategy.criteria === undefined;
    const known = criteria.map(({ id }) => id);
    for (const { place, args } of unlistedReferences(criterionReferences(portfolio), criteria))
      yield { place, args: { ...args, known, isDefault, holder: 'card' } };
    for (const { place, args } of unlistedReferences(weightReferences(portfolio), criteria))
      yield { place, args: { ...args, known, isDefault, holder: 'weights' } };
  },
});

function* criterionReferences(portfolio: Portfolio): Generator<Reference> {
  for (const { file, card } of liveProjects(portfolio)) {
    for (const id of Object.keys(card.scores ?? {})) yield { id, place: keyPlace(file, ['scores', id]) };
  }
}

function* weightReferences({ memberWeights = [] }: Portfolio): Generator<Reference> {
  for (const { file, weights } of memberWeights) {
    if (weights === null) continue;
    for (const [index, id] of weighedCriteria(weights).entries())
      yield { id, place: isOrder(weights) ? valuePlace(file, [index]) : keyPlace(file, [id]) };
  }
}
