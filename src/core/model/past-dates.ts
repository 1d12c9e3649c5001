// Every date on a card that tells of something that has already happened.
import type { Milestone } from '../../generated/card-types.ts';
import type { Pointer } from './diagnostic.ts';
import { numbered } from './numbered.ts';
import type { Card } from './portfolio.ts';

interface PastDate {
  readonly pointer: Pointer;
  readonly date: string;
}

export function* pastDates(card: Card): Generator<PastDate> {
  for (const [pointer, date] of allPastDates(card)) if (date !== undefined) yield { pointer, date };
}

type Dated = readonly [pointer: Pointer, date: string | undefined];

function* allPastDates(card: Card): Generator<Dated> {
  yield [['submitter', 'date'], card.submitter?.date];
  yield* heard(card);
  yield* actual('milestones', card.time?.milestones);
  yield* actual('deliveries', card.time?.deliveries);
  for (const [at, { measurements }] of numbered(card.benefits)) {
    for (const [index, { date }] of numbered(measurements))
      yield [['benefits', at, 'measurements', index, 'date'], date];
  }
  yield [['status_report', 'date'], card.status_report?.date];
  for (const [index, { met }] of numbered(card.conditions)) yield [['conditions', index, 'met'], met];
  yield [['status_report', 'leader_reviewed'], card.status_report?.leader_reviewed];
  yield [['request', 'date'], card.request?.date];
  yield* signedAndSent(card);
}

function* signedAndSent({ agreements, quality_assurance: assurances, funding }: Card): Generator<Dated> {
  for (const [index, { date }] of numbered(agreements)) yield [['agreements', index, 'date'], date];
  for (const [index, { date }] of numbered(assurances)) yield [['quality_assurance', index, 'date'], date];
  for (const [index, { applied }] of numbered(funding)) yield [['funding', index, 'applied'], applied];
}

function* heard({ participants, anchoring }: Card): Generator<Dated> {
  for (const [index, { finance_director_heard }] of numbered(participants)) {
    yield [['participants', index, 'finance_director_heard'], finance_director_heard];
  }
  for (const who of [
    'sector_leader',
    'expert_group',
    'finance_director',
    'users',
    'employees',
    'top_management',
  ] as const) {
    yield [['anchoring', who, 'heard'], anchoring?.[who]?.heard];
  }
}

function* actual(list: 'milestones' | 'deliveries', milestones: readonly Milestone[] | undefined): Generator<Dated> {
  for (const [index, milestone] of numbered(milestones)) yield [['time', list, index, 'actual'], milestone.actual];
}
