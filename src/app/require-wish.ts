// Whether a project can be wished in or out at all: its card is there, can be read, and is up for choice.
import type { Portfolio } from '../core/model/portfolio.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import { whyNotThere } from '../core/select/program/not-there.ts';
import type { NotThere, Program } from '../core/select/program/program.ts';
import { requireCard } from './require-card.ts';

/** Throws PortfolioError `unknown-card` for a wish about no card, and `not-choosable` for one that is not in the list. */
export function requireWish(id: string, portfolio: Portfolio, program: Program): void {
  requireCard({ portfolio }, id);
  const because = whyNotThere(id, program);
  if (because !== null) throw new PortfolioError('not-choosable', { id, because: toldAs(because) });
}

/** Throws PortfolioError `both-wished` for a project that is wished both in and out. */
export function refuseBoth({
  force,
  without,
}: {
  readonly force: readonly string[];
  readonly without: readonly string[];
}) {
  const id = force.find((each) => without.includes(each));
  if (id !== undefined) throw new PortfolioError('both-wished', { id });
}

function toldAs(because: NotThere) {
  switch (because) {
    case 'completed':
    case 'stopped':
    case 'rejected':
    case 'absent':
    case 'unreadable':
      return 'ended';
    default:
      return because;
  }
}
