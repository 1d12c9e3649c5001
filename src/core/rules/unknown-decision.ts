// Promises that a condition names a decision that a meeting has made, once meetings have made any.
import { allDecisions } from '../model/decisions.ts';
import { valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { numbered } from '../model/numbered.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { type Reference, unlistedReferences } from '../model/reference.ts';
import { defineRule } from './rule.ts';

export const unknownDecision = defineRule({
  code: 'unknown-decision',
  severity: 'error',
  check: (portfolio) =>
    unlistedReferences(
      decisionReferences(portfolio),
      allDecisions(portfolio).map(({ decision, reference }) => ({ id: decision.id && reference })),
    ),
});

function* decisionReferences(portfolio: Portfolio): Generator<Reference> {
  for (const { file, card } of liveProjects(portfolio)) {
    for (const [index, { decision }] of numbered(card.conditions)) {
      if (decision) yield { id: decision, place: valuePlace(file, ['conditions', index, 'decision']) };
    }
  }
}
