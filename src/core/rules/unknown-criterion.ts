// Promises that what a card is scored on is a criterion that the ranking uses: one in the strategy, or else a default one.
import { keyPlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { type Reference, unlistedReferences } from '../model/reference.ts';
import { checkedCriteria } from '../rank/checked-criteria.ts';
import { defineRule } from './rule.ts';

export const unknownCriterion = defineRule({
  code: 'unknown-criterion',
  severity: 'error',
  *check(portfolio) {
    const criteria = checkedCriteria(portfolio);
    for (const { place, args } of unlistedReferences(criterionReferences(portfolio), criteria)) {
      const isDefault = portfolio.strategy.criteria === undefined;
      yield { place, args: { ...args, known: criteria.map(({ id }) => id), isDefault } };
    }
  },
});

function* criterionReferences(portfolio: Portfolio): Generator<Reference> {
  for (const { file, card } of liveProjects(portfolio)) {
    for (const id of Object.keys(card.scores ?? {})) yield { id, place: keyPlace(file, ['scores', id]) };
  }
}
