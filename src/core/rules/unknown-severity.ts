// Promises that every severity which governance sets, is for a rule: the setting for anything else would be without effect.
import { closest } from '../model/closest.ts';
import { keyPlace } from '../model/diagnostic.ts';
import { configurationFile } from '../model/portfolio.ts';
import { defineRule } from './rule.ts';

export const unknownSeverity = defineRule({
  code: 'unknown-severity',
  severity: 'warning',
  *check(portfolio, { ruleSeverities }) {
    const ruleCodes = [...ruleSeverities.keys()];
    for (const code of Object.keys(portfolio.governance.severities ?? {})) {
      if (ruleCodes.includes(code)) continue;
      yield {
        place: keyPlace(configurationFile(portfolio, 'governance'), ['severities', code]),
        args: { code, suggestion: closest(code, ruleCodes) },
      };
    }
  },
});
