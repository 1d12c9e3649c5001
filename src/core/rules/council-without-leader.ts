// Promises that a digitalisation council has a leader (seed rule 8).
import { councilBodies } from '../meetings/council-meetings.ts';
import { valuePlace } from '../model/diagnostic.ts';
import { configurationFile } from '../model/portfolio.ts';
import { defineRule } from './rule.ts';

export const councilWithoutLeader = defineRule({
  code: 'council-without-leader',
  severity: 'warning',
  *check(portfolio) {
    const file = configurationFile(portfolio, 'governance');
    for (const [at, { id, name, leader }] of councilBodies(portfolio.governance)) {
      if (leader) continue;
      const place = valuePlace(file, ['bodies', at, 'name']);
      yield { place, subject: ['bodies', at, 'leader'], args: { council: name ?? id } };
    }
  },
});
