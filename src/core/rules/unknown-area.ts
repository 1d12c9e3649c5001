// Promises that a card's service areas stand in the portfolio file, once areas are listed there.
import { valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { numbered } from '../model/numbered.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { type Reference, unlistedReferences } from '../model/reference.ts';
import { defineRule } from './rule.ts';

export const unknownArea = defineRule({
  code: 'unknown-area',
  severity: 'error',
  check: (portfolio) => unlistedReferences(areaReferences(portfolio), portfolio.settings.areas),
});

function* areaReferences(portfolio: Portfolio): Generator<Reference> {
  for (const { file, card } of liveProjects(portfolio)) {
    for (const [index, id] of numbered(card.areas)) yield { id, place: valuePlace(file, ['areas', index]) };
  }
}
