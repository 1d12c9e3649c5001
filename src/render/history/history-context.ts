// What the changes of one commit are worded with: the names that hold now, and the card on both sides of the commit.
import type { Card } from '../../core/model/portfolio.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { CommitEntry, HistoryView } from '../../view/history-view.ts';
import type { ChangeContext } from '../diff/diff-context.ts';
import { diffNames } from '../diff/diff-names.ts';

export function historyContext(entry: CommitEntry | null, view: HistoryView, catalogue: Catalogue): ChangeContext {
  const { id, portfolio, criteria } = view;
  const side = (card: Card | null | undefined) => ({ cards: new Map(card ? [[id, card]] : []), others: new Map() });
  return {
    catalogue,
    names: diffNames({ portfolios: [portfolio, portfolio], criteria }, catalogue),
    now: side(entry?.cards.after),
    was: side(entry?.cards.before),
  };
}
