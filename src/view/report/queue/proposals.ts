// Proposals that await treatment: what each lacks, what the sector leader says, and when it is treated. Those on the agenda come first.

import { nextMeeting } from '../../../core/model/decisions.ts';
import type { Finding } from '../../../core/model/diagnostic.ts';
import { plannedCost } from '../../../core/model/planned-cost.ts';
import type { DecisionType, Recommendation, Stage } from '../../../generated/card-types.ts';
import { lacksOf } from '../../case/case-proposal.ts';
import { type LackGroup, lackGroups } from '../../case/lack-groups.ts';
import { type LackSubject, lackSubject } from '../../case/lack-subject.ts';
import type { CouncilFacts } from '../../council/council-facts.ts';
import type { ReportFacts } from '../report-facts.ts';

export interface Proposal {
  readonly id: string;
  readonly title: string | null;
  readonly stage: Stage | null;
  readonly cost: number | null;
  /** Null: the sector leader is not heard, as far as the card says. */
  readonly heard: string | null;
  readonly recommendation: Recommendation | null;
  readonly remark: string | null;
  readonly agenda: { readonly date: string; readonly case: string | null; readonly type: DecisionType | null } | null;
  /**
   * What the check would say about the card in the stage that it asks to enter, so that the council sees what is missing before it
   * lets the proposal in. Errors first, without what the secretariat has accepted.
   */
  readonly lacks: readonly Finding[];
  /** What it has to have first, counted as its case paper counts it. */
  readonly needs: readonly LackGroup[];
  readonly subject: LackSubject;
}

export function proposals({ portfolio, today }: ReportFacts, { lacks }: CouncilFacts): readonly Proposal[] {
  const meeting = nextMeeting(portfolio, today);
  const agenda = new Map(
    (meeting?.meeting.agenda ?? []).flatMap((item) => (item.card ? [[item.card, item] as const] : [])),
  );
  const waiting = portfolio.projects.filter(({ card }) => card.status === 'proposed');
  const found = waiting.map(({ id, card }): Proposal => {
    const item = agenda.get(id);
    return {
      id,
      title: card.title ?? null,
      stage: card.stage ?? null,
      cost: plannedCost(card),
      heard: card.anchoring?.sector_leader?.heard ?? null,
      recommendation: card.anchoring?.sector_leader?.recommendation ?? null,
      remark: card.anchoring?.sector_leader?.remark ?? null,
      agenda:
        item && meeting
          ? { date: meeting.meeting.date ?? meeting.id, case: item.case ?? null, type: item.type ?? null }
          : null,
      lacks: lacks.get(id) ?? [],
      needs: lackGroups(lacksOf({ type: item?.type ?? null, lacks: lacks.get(id) ?? [] })),
      subject: lackSubject(card),
    };
  });
  // The agenda's own order, then by id.
  const order = [...agenda.keys()];
  const place = ({ id, agenda: on }: Proposal): number => (on ? order.indexOf(id) : order.length);
  return found.sort((a, b) => place(a) - place(b));
}
