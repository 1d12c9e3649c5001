// Promises that the secretariat's mandate is adopted by someone, on a date, in a case (seed rule 13).
import { keyPlace } from '../model/diagnostic.ts';
import { configurationFile } from '../model/portfolio.ts';
import { defineRule } from './rule.ts';

export const mandateNotAdopted = defineRule({
  code: 'mandate-not-adopted',
  severity: 'warning',
  *check(portfolio) {
    const mandate = portfolio.governance.secretariat?.mandate;
    if (!mandate) return;
    const { adopted = {} } = mandate;
    const missing = (['body', 'date', 'case'] as const).filter((key) => !adopted[key]);
    if (missing.length === 0) return;
    const pointer = mandate.adopted ? ['secretariat', 'mandate', 'adopted'] : ['secretariat', 'mandate'];
    const place = keyPlace(configurationFile(portfolio, 'governance'), pointer);
    yield { place, subject: ['secretariat', 'mandate', 'adopted'], args: { missing } };
  },
});
