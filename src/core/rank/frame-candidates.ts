// What the frame line is walked with: the projects of the list in its order, and before them what delivered projects still cost.
import { costByYear } from '../economics/cost-by-year.ts';
import type { Card, Portfolio } from '../model/portfolio.ts';
import type { FrameCandidate } from './frame-line.ts';
import { type Outside, takesFromFrameUnranked } from './standing.ts';

export interface ListedProject {
  readonly id: string;
  readonly outside: Outside | null;
  /** Null while a score is missing. */
  readonly value: number | null;
  /** Planned project cost, whole units of the currency. */
  readonly cost: number | null;
}

/** `listed`: in the order of the list. */
export function frameCandidates(
  { projects }: Pick<Portfolio, 'projects'>,
  listed: readonly ListedProject[],
): readonly FrameCandidate[] {
  const cards = new Map(projects.map(({ id, card }) => [id, card]));
  return [
    ...projects.flatMap(({ id, card }) => deliveredCandidate(id, card)),
    ...listed.map(({ id, outside, value, cost }) => ({
      id,
      first: outside !== null,
      scored: value !== null,
      cost: costByYear(cards.get(id) ?? {}),
      priced: cost !== null,
    })),
  ];
}

/** What is delivered is not ranked, but what it still costs is committed and taken before the list. */
function deliveredCandidate(id: string, card: Card): readonly FrameCandidate[] {
  const cost = takesFromFrameUnranked(card) ? costByYear(card) : null;
  return cost === null ? [] : [{ id, first: true, scored: false, cost, priced: true }];
}
