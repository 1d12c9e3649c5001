// What was stopped, rejected or put on hold, with the reason: what was not chosen is published as openly as what was.

import { decisionsByCard } from '../../../core/model/decisions.ts';
import type { Status } from '../../../generated/card-types.ts';
import type { ReportFacts } from '../report-facts.ts';

export interface HaltedProject {
  readonly id: string;
  readonly title: string | null;
  readonly status: Extract<Status, 'stopped' | 'rejected' | 'on_hold'>;
  readonly reason: string | null;
  /** Date of the last decision about it. */
  readonly decided: string | null;
}

const statuses = ['stopped', 'rejected', 'on_hold'] as const;

export function haltedProjects({ portfolio, today }: ReportFacts): readonly HaltedProject[] {
  const decisions = decisionsByCard(portfolio, { today });
  return statuses.flatMap((status) =>
    portfolio.projects
      .filter(({ card }) => card.status === status)
      .map(({ id, card }) => {
        const last = decisions.get(id)?.at(-1);
        const reason = card.status_reason ?? last?.decision.reason ?? null;
        return { id, title: card.title ?? null, status, reason, decided: last?.date ?? null };
      }),
  );
}
