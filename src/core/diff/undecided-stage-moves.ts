// Which cards now stand in a stage that no decision lets them stand in, and did not stand there before.
import { countedDecisions } from '../council/counted-decisions.ts';
import { grantedStage } from '../model/decisions.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { stageNumber } from '../model/stage.ts';
import type { PortfolioChanges } from './portfolio-changes.ts';

/**
 * Ids, in order. Going on needs a decision that reaches that far; going back needs one that says so. A new card in a portfolio that
 * had cards may not begin further on than a decision lets it, or a card could move by getting another name.
 */
export function undecidedStageMoves({ changes, cards }: PortfolioChanges, after: Portfolio): readonly string[] {
  const decisions = countedDecisions(after);
  const added = new Set(cards.kept + cards.removed.length === 0 ? [] : cards.added.map(({ id }) => id));
  const moves = new Map(
    changes
      .filter(({ field, fileKind }) => fileKind === 'project' && field === 'stage')
      .map(({ card, kind }) => [card, kind]),
  );
  return after.projects
    .filter(({ id, card: { stage } }) => {
      const move = moves.get(id);
      if (stage === undefined || (!added.has(id) && move === undefined)) return false;
      if (stage === 'idea' && move !== 'back') return false;
      const granted = grantedStage(decisions.get(id) ?? [])?.stage;
      if (granted === undefined) return true;
      return move === 'back' ? granted !== stage : stageNumber(stage) > stageNumber(granted);
    })
    .map(({ id }) => id);
}
