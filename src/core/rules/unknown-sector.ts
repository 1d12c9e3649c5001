// Promises that a card's sector stands in the governance file, once sectors are listed there.
import { valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { unlistedReferences } from '../model/reference.ts';
import { defineRule } from './rule.ts';

export const unknownSector = defineRule({
  code: 'unknown-sector',
  severity: 'error',
  check: (portfolio) =>
    unlistedReferences(
      liveProjects(portfolio).flatMap(({ file, card: { sector } }) =>
        sector ? [{ id: sector, place: valuePlace(file, ['sector']) }] : [],
      ),
      portfolio.governance.sectors,
    ),
});
