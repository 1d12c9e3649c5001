// Changed cards as they should be read where there is not room for all: those that moved in their life first, then by how much money.
import type { CardChanges } from '../diff-view.ts';

export function cardsInOrder(cards: readonly CardChanges[]): readonly CardChanges[] {
  return [...cards].sort((a, b) => moves(b) - moves(a) || money(b) - money(a) || b.changes.length - a.changes.length);
}

/** How many of stage, status and reported colour changed. */
function moves({ changes }: CardChanges): number {
  return changes.filter(({ field }) => ['stage', 'status', 'status_report.overall.colour'].includes(field)).length;
}

function money({ changes }: CardChanges): number {
  const cost = changes.find(({ field, total }) => total && field === 'cost');
  return Math.abs(cost?.delta ?? 0);
}
