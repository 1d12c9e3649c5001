// Promises that the strategy counts now and is not older than three years when it is replaced (seed rule 39).
import { valuePlace } from '../model/diagnostic.ts';
import { configurationFile } from '../model/portfolio.ts';
import { defineRule } from './rule.ts';

const longest = 3;

export const strategyExpired = defineRule({
  code: 'strategy-expired',
  severity: 'warning',
  *check(portfolio, { today }) {
    const { from, to } = portfolio.strategy.period ?? {};
    if (from === undefined || to === undefined || from > to) return;
    const isOver = to < Number(today.slice(0, 4));
    const years = to - from + 1;
    if (!isOver && years <= longest) return;
    const place = valuePlace(configurationFile(portfolio, 'strategy'), ['period', 'to']);
    yield { place, args: { from: String(from), to: String(to), years, longest, isOver } };
  },
});
