import { PortfolioError } from '../../core/model/portfolio-error.ts';

/** The last thing that git said before it gave up. */
export function gitFailure(stderr: string): PortfolioError {
  return new PortfolioError('git-failed', { reason: stderr.trim().split('\n').at(-1) ?? '' });
}
