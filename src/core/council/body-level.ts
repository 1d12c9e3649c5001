// Bodies, and how far up each of them stands: from the project owner to the political level.
import type { Body, BodyKind } from '../../generated/card-types.ts';
import type { CardDecision } from '../model/decisions.ts';
import type { Portfolio } from '../model/portfolio.ts';

const order: readonly BodyKind[] = [
  'project_owner',
  'secretariat',
  'other',
  'council',
  'portfolio_board',
  'management',
  'political',
];

/** 0 for the project owner, upwards; a body of no kind stands with the others. */
export function bodyLevel({ kind = 'other' }: Pick<Body, 'kind'>): number {
  return order.indexOf(kind);
}

export function findBody({ governance }: Pick<Portfolio, 'governance'>, id: string | undefined): Body | null {
  return (governance.bodies ?? []).find((body) => body.id === id) ?? null;
}

/** The id of the body that made a decision: its own, else the meeting's. */
export function deciderOf({
  decision,
  meeting,
}: {
  readonly decision: Pick<CardDecision['decision'], 'body'>;
  readonly meeting: CardDecision['meeting'];
}): string | undefined {
  return decision.body ?? meeting.meeting.body;
}
