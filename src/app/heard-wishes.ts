// The wishes that mean something in a portfolio, and those that do not: there is no such card there, or it is not up for choice.
import type { Portfolio } from '../core/model/portfolio.ts';
import { rankPortfolio } from '../core/rank/rank-portfolio.ts';
import { whyNotThere } from '../core/select/program/not-there.ts';
import type { Program } from '../core/select/program/program.ts';
import { toProgram } from '../core/select/program/to-program.ts';
import type { IgnoredWish } from '../view/select/compared-view.ts';
import type { SelectWishes } from './select.ts';

export interface HeardWishes {
  readonly wishes: SelectWishes;
  readonly ignored: readonly IgnoredWish[];
  readonly program: Program;
}

export function heardWishes(portfolio: Portfolio, wishes: SelectWishes): HeardWishes {
  const { today, weights } = wishes;
  const ranking = wishes.ranking ?? rankPortfolio(portfolio, { today, weights });
  const program = toProgram(portfolio, { ...wishes, ranking });
  const isHeard = (id: string) => whyNotThere(id, program) === null;
  const ignored = (wish: IgnoredWish['wish'], ids: readonly string[]) =>
    [...new Set(ids)].flatMap((id): readonly IgnoredWish[] => {
      const because = whyNotThere(id, program);
      return because === null ? [] : [{ id, wish, because }];
    });
  return {
    wishes: { ...wishes, ranking, force: wishes.force.filter(isHeard), without: wishes.without.filter(isHeard) },
    ignored: [...ignored('force', wishes.force), ...ignored('without', wishes.without)],
    program,
  };
}
