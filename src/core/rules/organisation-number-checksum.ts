// Promises that an organisation number can be one: its last digit agrees with the other eight.
import { valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { numbered } from '../model/numbered.ts';
import { isOrganisationNumber } from '../model/organisation-number.ts';
import { configurationFile, type Portfolio } from '../model/portfolio.ts';
import type { Reference } from '../model/reference.ts';
import { defineRule } from './rule.ts';

export const organisationNumberChecksum = defineRule({
  code: 'organisation-number-checksum',
  severity: 'error',
  *check(portfolio) {
    for (const { id: number, place } of organisationNumbers(portfolio)) {
      if (!isOrganisationNumber(number)) yield { place, args: { number } };
    }
  },
});

function* organisationNumbers(portfolio: Portfolio): Generator<Reference> {
  for (const { file, card } of liveProjects(portfolio)) {
    const id = card.owner?.organisation_number;
    if (id) yield { id, place: valuePlace(file, ['owner', 'organisation_number']) };
  }
  const file = configurationFile(portfolio, 'portfolio');
  for (const [index, { organisation_number: id }] of numbered(portfolio.settings.organisations)) {
    if (id) yield { id, place: valuePlace(file, ['organisations', index, 'organisation_number']) };
  }
}
