// Why a project is not in the programme at all: it is over, it is not something to choose about, or too little is known of it.
import type { Card, Portfolio } from '../../model/portfolio.ts';
import { notRankedBecause } from '../../rank/standing.ts';
import type { NotThere, Program } from './program.ts';

/** By id; what has no card is not in it. */
export function notThereIn(
  { projects, unreadable }: Pick<Portfolio, 'projects' | 'unreadable'>,
  notChoosable: Program['notChoosable'],
): ReadonlyMap<string, NotThere> {
  return new Map([
    ...unreadable.map((id) => [id, 'unreadable'] as const),
    ...projects.flatMap(({ id, card }) => {
      const because = notThere(card);
      return because === null ? [] : [[id, because] as const];
    }),
    // Of several reasons the first.
    ...[...notChoosable].reverse().map(({ id, because }) => [id, because] as const),
  ]);
}

/** null for what is there, also for what a wish stops. */
export function whyNotThere(
  id: string,
  { projects, stopped, notThere }: Pick<Program, 'projects' | 'stopped' | 'notThere'>,
): NotThere | null {
  const because = notThere.get(id);
  if (because !== undefined) return because;
  return [...projects, ...stopped].some((each) => each.id === id) ? null : 'absent';
}

function notThere(card: Card): NotThere | null {
  const because = notRankedBecause(card);
  if (because !== 'ended') return because;
  return card.status === 'rejected' || card.status === 'stopped' ? card.status : 'completed';
}
