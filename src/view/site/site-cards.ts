// The cards of a site in the orders that people look for them.
import { byCodePoint } from '../../core/model/code-point-order.ts';
import { stages } from '../../core/model/stage.ts';
import type { Ranking } from '../../core/rank/ranking.ts';
import type { ListRow } from '../list-view.ts';
import { alphabetKey } from './alphabet-key.ts';

export interface SiteCard extends ListRow {
  /** Its place; null for what is not ranked, or lacks scores. */
  readonly rank: number | null;
}

export const cardOrders = ['rank', 'title', 'stage', 'owner'] as const;
export type CardOrder = (typeof cardOrders)[number];

export function siteCards(rows: readonly ListRow[], ranking: Ranking): readonly SiteCard[] {
  const places = new Map(ranking.projects.map(({ id, rank }) => [id, rank]));
  return rows.map((row) => ({ ...row, rank: places.get(row.id) ?? null }));
}

/** Equal ones stand by title, and those by id. */
export function cardsInOrder(cards: readonly SiteCard[], order: CardOrder): readonly SiteCard[] {
  const keyed = cards.map((card) => ({
    card,
    key: [...keyOf(card, order), alphabetKey(card.title ?? card.id), card.id],
  }));
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ card }) => card);
}

/** What nobody has said comes last. */
const unknown = '\u{10FFFF}';

function keyOf({ rank, stage, ownerName }: SiteCard, order: CardOrder): readonly string[] {
  switch (order) {
    case 'rank':
      return [rank === null ? unknown : String(rank).padStart(6, '0')];
    case 'title':
      return [];
    case 'stage':
      return [stage === null ? unknown : String(stages.indexOf(stage))];
    case 'owner':
      return [ownerName === null ? unknown : alphabetKey(ownerName)];
  }
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at === -1 ? 0 : byCodePoint(a[at] ?? '', b[at] ?? '');
}
