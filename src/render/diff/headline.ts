// The change in a few sentences: how many projects and how much money, and what became of the budgets of those that stand on both sides.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { DiffView } from '../../view/diff-view.ts';
import { amountWords, exactChange, roughChange, roughRange } from './amount-words.ts';

/** True when there is nothing at all to tell. */
export function isEmpty({ changes, problems, policy }: DiffView): boolean {
  return (
    changes.changes.length + problems.new.length + problems.fixed.length + problems.changed.length + policy.length === 0
  );
}

/** Counts and money, one sentence each. */
export function headline(view: DiffView, { diff, speak }: Catalogue): string {
  const { added, removed, changed } = view.changes.cards;
  const counts = { added: added.length, removed: removed.length, changed: changed.length };
  const { headline: words } = diff;
  const cards = counts.added + counts.removed + counts.changed === 0 ? words.noCards : words.cards(counts);
  const { before, after } = view.changes.budget;
  const change = after - before;
  const money =
    change === 0
      ? words.budgetSame(amountWords(after, speak))
      : words.budget(roughChange(change, speak), roughRange(before, after, words.range, speak));
  return `${cards} ${money}`;
}

/** What else is worth a sentence. */
export function furtherSentences(view: DiffView, { diff, speak }: Catalogue): readonly string[] {
  const { cards, budget } = view.changes;
  const { headline: words } = diff;
  const { net, ...kept } = budget.kept;
  const sentences = [
    words.ended({ stopped: cards.stopped.length, finished: cards.finished.length, renamed: cards.renamed.length }),
    cards.kept > 0 && view.changes.changes.length > 0
      ? words.kept({ ...kept, kept: cards.kept, net: exactChange(net, speak) })
      : null,
    words.others({ configuration: view.configuration.length, meetings: view.meetings.length }),
  ];
  return sentences.filter((sentence) => sentence !== null);
}
