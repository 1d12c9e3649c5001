// The cards of a comparison by what became of them.
import { type CardStates, isReadable } from './card-states.ts';
import type { Change } from './change.ts';
import type { CardPair } from './pair-cards.ts';
import type { NamedCard, PortfolioChanges } from './portfolio-changes.ts';

/** `compared`: the changes of each pair, in the same order. */
export function sortedCards(
  pairs: readonly CardPair[],
  compared: readonly (readonly Change[])[],
  old: CardStates,
  now: CardStates,
): Omit<PortfolioChanges['cards'], 'kept'> {
  const named = (id: string): NamedCard => ({ id, title: (now.get(id) ?? old.get(id))?.project.card.title ?? null });
  const names = (list: readonly CardPair[]) => list.map(({ id }) => named(id));
  const changed = pairs.filter((pair, index) => isInBoth(pair) && (compared[index] ?? []).length > 0);
  const became = (statuses: readonly string[]) => names(changed.filter((pair) => hasBecome(statuses, pair, old, now)));
  return {
    added: names(pairs.filter(({ before }) => before === null)),
    removed: names(pairs.filter(({ after }) => after === null)),
    changed: names(changed),
    renamed: pairs
      .filter((pair) => isInBoth(pair) && pair.before !== pair.after)
      .map(({ id, before }) => ({ ...named(id), from: before as string })),
    stopped: became(['stopped', 'rejected']),
    finished: became(['completed']),
  };
}

function isInBoth({ before, after }: CardPair): boolean {
  return before !== null && after !== null;
}

/** What cannot be read has no status, and says nothing of when the other side got its own. */
function hasBecome(statuses: readonly string[], pair: CardPair, old: CardStates, now: CardStates): boolean {
  const [was, is] = [old.get(pair.before ?? ''), now.get(pair.after ?? '')];
  if (!was || !is || !isReadable(was) || !isReadable(is)) return false;
  const { status } = is.project.card;
  return status !== was.project.card.status && statuses.includes(status ?? '');
}
