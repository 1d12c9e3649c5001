// Promises that a card's goals stand in the strategy, once the strategy has goals.
import { valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { numbered } from '../model/numbered.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { type Reference, unlistedReferences } from '../model/reference.ts';
import { defineRule } from './rule.ts';

export const unknownGoal = defineRule({
  code: 'unknown-goal',
  severity: 'error',
  check: (portfolio) => unlistedReferences(goalReferences(portfolio), portfolio.strategy.goals),
});

function* goalReferences(portfolio: Portfolio): Generator<Reference> {
  for (const { file, card } of liveProjects(portfolio)) {
    for (const [index, { goal }] of numbered(card.strategy?.goals)) {
      yield { id: goal, place: valuePlace(file, ['strategy', 'goals', index, 'goal']) };
    }
  }
}
