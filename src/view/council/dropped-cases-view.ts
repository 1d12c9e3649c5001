// The cases that were taken off the agenda of a meeting.
import type { Portfolio } from '../../core/model/portfolio.ts';
import type { AgendaItem, DecisionType } from '../../generated/card-types.ts';

export interface DroppedCasesView {
  readonly date: string;
  readonly file: string;
  readonly dropped: readonly DroppedCase[];
}

export interface DroppedCase {
  /** Its number; null when it had none. */
  readonly case: string | null;
  readonly card: string;
  readonly title: string;
  readonly type: DecisionType | null;
}

export function droppedCase(
  { projects }: Portfolio,
  { case: number, card = '', title, type }: AgendaItem,
): DroppedCase {
  const project = projects.find(({ id }) => id === card);
  return { case: number ?? null, card, title: title ?? project?.card.title ?? card, type: type ?? null };
}
