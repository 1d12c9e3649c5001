// Promises that every sector has a member in the council (seed rule 7), where the members are listed. A member speaks for the sector
// whose id or name stands in `field`.
import { councilBodies } from '../meetings/council-meetings.ts';
import { valuePlace } from '../model/diagnostic.ts';
import { numbered } from '../model/numbered.ts';
import { configurationFile } from '../model/portfolio.ts';
import { defineRule } from './rule.ts';

export const fieldWithoutMember = defineRule({
  code: 'field-without-member',
  severity: 'warning',
  *check(portfolio) {
    const councils = councilBodies(portfolio.governance).map(([, body]) => body);
    const members = councils.flatMap((council) => [...numbered(council.members)].map(([, member]) => member));
    if (members.length === 0) return;
    const fields = new Set(members.flatMap(({ field }) => field ?? []));
    const council = councils[0]?.name ?? '';
    const file = configurationFile(portfolio, 'governance');
    for (const [at, { id, name }] of numbered(portfolio.governance.sectors)) {
      if (fields.has(id) || fields.has(name)) continue;
      yield { place: valuePlace(file, ['sectors', at, 'id']), args: { sector: name ?? id, id, council } };
    }
  },
});
