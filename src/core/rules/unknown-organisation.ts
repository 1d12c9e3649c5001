// Promises that owners, participants and members belong to organisations in the portfolio file, once any are listed there.
import { valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { numbered } from '../model/numbered.ts';
import { configurationFile, type Portfolio, type Project } from '../model/portfolio.ts';
import { type Reference, unlistedReferences } from '../model/reference.ts';
import { defineRule } from './rule.ts';

export const unknownOrganisation = defineRule({
  code: 'unknown-organisation',
  severity: 'error',
  check: (portfolio) => unlistedReferences(organisationReferences(portfolio), portfolio.settings.organisations),
});

function* organisationReferences(portfolio: Portfolio): Generator<Reference> {
  for (const project of liveProjects(portfolio)) yield* onCard(project);
  const file = configurationFile(portfolio, 'governance');
  for (const [at, { members }] of numbered(portfolio.governance.bodies)) {
    for (const [index, { municipality }] of numbered(members)) {
      if (!municipality) continue;
      yield { id: municipality, place: valuePlace(file, ['bodies', at, 'members', index, 'municipality']) };
    }
  }
}

function* onCard({ file, card }: Project): Generator<Reference> {
  const owner = card.owner?.organisation;
  if (owner) yield { id: owner, place: valuePlace(file, ['owner', 'organisation']) };
  for (const [index, { organisation }] of numbered(card.participants)) {
    yield { id: organisation, place: valuePlace(file, ['participants', index, 'organisation']) };
  }
}
