// Which adopted goals a project serves, in the strategy's own words, and what has been asked of it from above.
import type { Directive } from '../../../generated/card-types.ts';
import type { PageFacts } from './page-facts.ts';

export interface PageGoals {
  readonly goals: readonly { readonly id: string; readonly text: string | null; readonly reason: string | null }[];
  readonly directives: readonly Directive[];
}

export function pageGoals({ project: { card }, portfolio }: PageFacts): PageGoals {
  const adopted = new Map((portfolio.strategy.goals ?? []).map(({ id, text }) => [id, text]));
  return {
    goals: (card.strategy?.goals ?? []).map(({ goal, reason }) => ({
      id: goal,
      text: adopted.get(goal) ?? null,
      reason: reason ?? null,
    })),
    directives: card.strategy?.directives ?? [],
  };
}
