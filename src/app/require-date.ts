// A date on the command line that is no date is told before anything is worked out from it.
import { isIsoDate } from '../core/model/is-iso-date.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';

/** Throws PortfolioError `unknown-value` unless the text is an ISO date that exists. */
export function requireDate(option: string, value: string): void {
  if (!isIsoDate(value)) throw new PortfolioError('unknown-value', { option, value, allowed: ['YYYY-MM-DD'] });
}
