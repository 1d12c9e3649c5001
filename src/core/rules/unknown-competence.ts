// Promises that the people a card asks for are of a competence in the capacity file, once competences are listed there.
import { valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { numbered } from '../model/numbered.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { type Reference, unlistedReferences } from '../model/reference.ts';
import { defineRule } from './rule.ts';

export const unknownCompetence = defineRule({
  code: 'unknown-competence',
  severity: 'error',
  check: (portfolio) => unlistedReferences(competenceReferences(portfolio), portfolio.capacity.competences),
});

function* competenceReferences(portfolio: Portfolio): Generator<Reference> {
  for (const { file, card } of liveProjects(portfolio)) {
    for (const [index, { competence }] of numbered(card.resources)) {
      yield { id: competence, place: valuePlace(file, ['resources', index, 'competence']) };
    }
  }
}
