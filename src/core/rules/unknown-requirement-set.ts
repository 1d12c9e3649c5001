// Promises that the requirement set in use, and each set that an own set builds on, exists.
import { knownSets } from '../model/chosen-requirements.ts';
import { valuePlace } from '../model/diagnostic.ts';
import { numbered } from '../model/numbered.ts';
import { configurationFile } from '../model/portfolio.ts';
import { unknownReferences } from '../model/reference.ts';
import { defineRule } from './rule.ts';

export const unknownRequirementSet = defineRule({
  code: 'unknown-requirement-set',
  severity: 'error',
  *check(portfolio) {
    const file = configurationFile(portfolio, 'governance');
    const { requirement_set: chosen, requirement_sets: own = [] } = portfolio.governance;
    if (chosen)
      yield* unknownReferences([{ id: chosen, place: valuePlace(file, ['requirement_set']) }], knownSets(own));
    for (const [index, { extends: base }] of numbered(own)) {
      if (!base) continue;
      const reference = { id: base, place: valuePlace(file, ['requirement_sets', index, 'extends']) };
      yield* unknownReferences([reference], knownSets(own.slice(0, index)));
    }
  },
});
