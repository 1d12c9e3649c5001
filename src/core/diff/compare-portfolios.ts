// Compares a portfolio at two moments: every card with itself, the configuration, and what all of it does to money and places.
import { byCodePoint } from '../model/code-point-order.ts';
import type { Project } from '../model/portfolio.ts';
import type { FrameMark } from '../rank/frame-line.ts';
import { rankPortfolio } from '../rank/rank-portfolio.ts';
import type { Ranking } from '../rank/ranking.ts';
import { budgetEffect } from './budget-effect.ts';
import { type CardStates, cardStates } from './card-states.ts';
import { compareConfiguration } from './compare-configuration.ts';
import { comparePair } from './compare-pair.ts';
import { type CardPair, type CardValues, pairCards } from './pair-cards.ts';
import type { PortfolioChanges } from './portfolio-changes.ts';
import type { PortfolioState } from './portfolio-state.ts';
import { rankMoves } from './rank-moves.ts';
import { sortedCards } from './sorted-cards.ts';

/** `today` is the day that both are ranked by, ISO. */
export function comparePortfolios(before: PortfolioState, after: PortfolioState, today: string): PortfolioChanges {
  const [old, now] = [cardStates(before), cardStates(after)];
  const pairs = pairCards(valuesOf(old), valuesOf(now));
  const compared = pairs.map((pair) => comparePair(pair, old, now));
  const configuration = compareConfiguration(before, after);
  const kept = pairs.flatMap(({ before: id, after: newId }): readonly (readonly [Project, Project])[] => {
    const [one, other] = [old.get(id ?? '')?.project, now.get(newId ?? '')?.project];
    return one && other ? [[one, other]] : [];
  });
  const ranking = underNewNames(before.ranking, pairs);
  const isReconfigured = configuration.some(({ fileKind }) => fileKind !== 'meeting' && fileKind !== 'weights');
  return {
    cards: { ...sortedCards(pairs, compared, old, now), kept: kept.length },
    changes: [...compared.flat(), ...configuration],
    budget: budgetEffect(before, after, kept),
    ranking: rankMoves(ranking, after.ranking),
    rankingByConfiguration: isReconfigured ? configurationMoves(before, after, today) : [],
    selection: selectionMoves(ranking, after.ranking),
  };
}

/** A card that has another id now keeps its place under it. */
function underNewNames(ranking: Ranking, pairs: readonly CardPair[]): Ranking {
  const names = new Map(pairs.flatMap(({ id, before }) => (before !== null && before !== id ? [[before, id]] : [])));
  if (names.size === 0) return ranking;
  return { ...ranking, projects: ranking.projects.map((each) => ({ ...each, id: names.get(each.id) ?? each.id })) };
}

function valuesOf(cards: CardStates): CardValues {
  return new Map([...cards].map(([id, { value }]) => [id, value]));
}

function configurationMoves(before: PortfolioState, after: PortfolioState, today: string) {
  const { settings, strategy, governance, capacity } = after.portfolio;
  const mixed = { ...before.portfolio, settings, strategy, governance, capacity };
  return rankMoves(before.ranking, rankPortfolio(mixed, { today }));
}

const inside: readonly (FrameMark | null)[] = ['first', 'inside', 'fits'];

function selectionMoves(before: Ranking, after: Ranking): PortfolioChanges['selection'] {
  const insideOf = ({ projects }: Ranking) =>
    projects.filter(({ frame }) => inside.includes(frame)).map(({ id }) => id);
  const [old, now] = [new Set(insideOf(before)), new Set(insideOf(after))];
  return {
    entered: [...now].filter((id) => !old.has(id)).sort(byCodePoint),
    left: [...old].filter((id) => !now.has(id)).sort(byCodePoint),
  };
}
