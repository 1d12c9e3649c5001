// What has been tried and learned: pilots with their outcome, also those that failed, and the lessons of projects.
import type { PilotOutcome } from '../../../generated/card-types.ts';
import type { ReportFacts } from '../report-facts.ts';

export interface Learning {
  readonly pilots: readonly PilotLine[];
  /** Pilots that have been judged, also those that were stopped: each has taught something (seed rule 86). */
  readonly judged: JudgedPilots;
  readonly lessons: readonly {
    readonly id: string;
    readonly title: string | null;
    readonly text: string;
    readonly theme: string | null;
  }[];
}

export interface JudgedPilots extends Readonly<Record<Exclude<PilotOutcome, 'open'>, number>> {
  readonly judged: number;
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
    judged: judgedPilots(pilots.map(({ pilot }) => pilot.outcome ?? 'open')),
    lessons: portfolio.projects.flatMap(({ id, card }) =>
      (card.lessons ?? []).map(({ text, theme }) => ({ id, title: card.title ?? null, text, theme: theme ?? null })),
    ),
  };
}

function judgedPilots(outcomes: readonly PilotOutcome[]): JudgedPilots {
  const count = (outcome: PilotOutcome) => outcomes.filter((each) => each === outcome).length;
  const [discard, adjust, scale] = [count('discard'), count('adjust'), count('scale')];
  return { judged: discard + adjust + scale, discard, adjust, scale };
}
