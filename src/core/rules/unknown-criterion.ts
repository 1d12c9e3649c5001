// Promises that what a card is scored on is a criterion in the strategy, once the strategy has criteria.
import { keyPlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { type Reference, unlistedReferences } from '../model/reference.ts';
import { defineRule } from './rule.ts';

export const unknownCriterion = defineRule({
  code: 'unknown-criterion',
  severity: 'error',
  check: (portfolio) => unlistedReferences(criterionReferences(portfolio), portfolio.strategy.criteria),
});

function* criterionReferences(portfolio: Portfolio): Generator<Reference> {
  for (const { file, card } of liveProjects(portfolio)) {
    for (const id of Object.keys(card.scores ?? {})) yield { id, place: keyPlace(file, ['scores', id]) };
  }
}
