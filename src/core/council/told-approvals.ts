// Approvals that are worth nothing and are errors themselves, where they stand. What only follows from one of them is not told once more on
// the card. A mere recommendation is no error, so what follows from that is told.
import type { Decision } from '../../generated/card-types.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { isByWrongBody } from './by-wrong-body.ts';
import { isWorthNothing, type JudgedDecision } from './judged-decisions.ts';

export function toldApprovals(portfolio: Portfolio, judged: readonly JudgedDecision[]): ReadonlySet<Decision> {
  const { severities = {} } = portfolio.governance;
  const isError = (code: string): boolean => (severities[code] ?? 'error') === 'error';
  const [overMandate, wrongBody] = [isError('decision-over-mandate'), isError('decision-by-wrong-body')];
  const isTold = (each: JudgedDecision): boolean =>
    (overMandate && each.standing === 'over_mandate') || (wrongBody && isByWrongBody(portfolio, each));
  return new Set(judged.filter((each) => isWorthNothing(each) && isTold(each)).map(({ decision }) => decision));
}
