// The changes sorted out as they are read: card by card, then the configuration, then the meetings.
import type { Change } from '../../core/diff/change.ts';
import type { PortfolioChanges } from '../../core/diff/portfolio-changes.ts';
import type { CardChanges, DiffView } from '../diff-view.ts';

/** Cards that are new or gone are told as a whole, and not here. */
export function changesByCard({
  cards,
  changes,
}: PortfolioChanges): Pick<DiffView, 'byCard' | 'configuration' | 'meetings'> {
  const ofCard = new Map<string, Change[]>();
  for (const change of changes) {
    if (change.card !== null) ofCard.set(change.card, [...(ofCard.get(change.card) ?? []), change]);
  }
  const byCard = cards.changed.map(({ id, title }): CardChanges => {
    const own = ofCard.get(id) ?? [];
    return { id, title, file: own[0]?.file ?? '', changes: own };
  });
  const others = changes.filter(({ card }) => card === null);
  return {
    byCard,
    configuration: others.filter(({ fileKind }) => fileKind !== 'meeting'),
    meetings: others.filter(({ fileKind }) => fileKind === 'meeting'),
  };
}
