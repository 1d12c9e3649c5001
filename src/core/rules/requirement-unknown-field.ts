// Promises that an own requirement set asks only for fields that a card can have.
import { valuePlace } from '../model/diagnostic.ts';
import { isKnownField } from '../model/is-known-field.ts';
import { numbered } from '../model/numbered.ts';
import { configurationFile } from '../model/portfolio.ts';
import { defineRule } from './rule.ts';

export const requirementUnknownField = defineRule({
  code: 'requirement-unknown-field',
  severity: 'error',
  *check(portfolio) {
    const file = configurationFile(portfolio, 'governance');
    for (const [at, { id, fields }] of numbered(portfolio.governance.requirement_sets)) {
      for (const [index, { field }] of numbered(fields)) {
        if (!field || isKnownField(portfolio, field)) continue;
        yield {
          place: valuePlace(file, ['requirement_sets', at, 'fields', index, 'field']),
          args: { field, set: id ?? '' },
        };
      }
    }
  },
});
