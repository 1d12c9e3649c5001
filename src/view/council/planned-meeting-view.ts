// What a meeting got on its agenda, and what came too late for it.
import type { MeetingDay } from '../../core/meetings/meeting-body.ts';
import type { Portfolio } from '../../core/model/portfolio.ts';
import type { AgendaItem, DecisionType } from '../../generated/card-types.ts';

export interface PlannedMeetingView {
  readonly date: string;
  readonly body: string;
  readonly file: string;
  readonly isNew: boolean;
  readonly added: readonly AddedCase[];
  /** Ids of cards that await the body and were registered after the deadline. */
  readonly late: readonly string[];
}

export interface AddedCase {
  readonly case: string;
  readonly card: string;
  readonly title: string;
  readonly type: DecisionType | null;
}

interface Planned {
  readonly day: MeetingDay;
  readonly file: string;
  readonly isNew: boolean;
  readonly added: readonly AgendaItem[];
  readonly late: readonly string[];
}

export function plannedMeetingView({ projects }: Portfolio, planned: Planned): PlannedMeetingView {
  const { day, file, isNew, added, late } = planned;
  const titles = new Map(projects.map(({ id, card }) => [id, card.title ?? id]));
  return {
    date: day.date,
    body: day.meets.name,
    file,
    isNew,
    late,
    added: added.map(({ case: number = '', card = '', type = null }) => ({
      case: number,
      card,
      title: titles.get(card) ?? card,
      type,
    })),
  };
}
