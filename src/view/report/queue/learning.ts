// What has been tried and learned: pilots with their outcome, also those that failed, and the lessons of projects.
import type { PilotOutcome } from '../../../generated/card-types.ts';
import type { ReportFacts } from '../report-facts.ts';

export interface Learning {
  readonly pilots: readonly PilotLine[];
  readonly lessons: readonly {
    readonly id: string;
    readonly title: string | null;
    readonly text: string;
    readonly theme: string | null;
  }[];
}

export interface PilotLine {
  readonly id: string;
  readonly title: string | null;
  readonly hypothesis: string | null;
  readonly end: string | null;
  readonly outcome: PilotOutcome | null;
  readonly learned: string | null;
  /** Past its end without an outcome. */
  readonly overdue: boolean;
}

export function learning({ portfolio, today }: ReportFacts): Learning {
  const pilots = portfolio.projects.flatMap(({ id, card }) =>
    card.pilot ? [{ id, title: card.title ?? null, pilot: card.pilot }] : [],
  );
  return {
    pilots: pilots.map(({ id, title, pilot: { hypothesis, end, outcome, learned } }) => ({
      id,
      title,
      hypothesis: hypothesis ?? null,
      end: end ?? null,
      outcome: outcome ?? null,
      learned: learned ?? null,
      overdue: end !== undefined && end < today && (outcome ?? 'open') === 'open',
    })),
    lessons: portfolio.projects.flatMap(({ id, card }) =>
      (card.lessons ?? []).map(({ text, theme }) => ({ id, title: card.title ?? null, text, theme: theme ?? null })),
    ),
  };
}
