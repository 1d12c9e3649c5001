// Promises that every sector has a leader who can be heard about its proposals (seed rule 3), where bodies treat them.
import { valuePlace } from '../model/diagnostic.ts';
import { numbered } from '../model/numbered.ts';
import { configurationFile } from '../model/portfolio.ts';
import { defineRule } from './rule.ts';

export const sectorWithoutLeader = defineRule({
  code: 'sector-without-leader',
  severity: 'warning',
  *check(portfolio) {
    const { bodies = [], sectors } = portfolio.governance;
    if (bodies.length === 0) return;
    const file = configurationFile(portfolio, 'governance');
    for (const [at, { id, name, leader }] of numbered(sectors)) {
      if (leader) continue;
      const place = valuePlace(file, ['sectors', at, 'name']);
      yield { place, subject: ['sectors', at, 'leader'], args: { sector: name ?? id } };
    }
  },
});
