// What was proposed in the cases of a meeting that has been held, where the agenda does not say it: as the papers had it, put together from
// the cards that the body saw.
import type { Meeting } from '../../core/model/portfolio.ts';
import type { AgendaItem } from '../../generated/card-types.ts';
import { type CaseView, caseView } from '../case/case-view.ts';
import { projectOf } from './agenda-case.ts';
import type { MeetingFacts } from './meeting-facts.ts';

/** By items of the agenda as it is now. An item that is left out was not on the agenda then. */
export type ProposalsThen = ReadonlyMap<AgendaItem, CaseView>;

/** `then`: of the meeting as it stood in what the body saw. */
export function proposalsThen({ meeting }: Meeting, then: MeetingFacts): ProposalsThen {
  const { agenda = [] } = then.meeting.meeting;
  const found = unproposed(meeting.agenda).flatMap((item) => {
    const was = sameCase(item, agenda);
    const project = was && projectOf(then, was);
    return was && project ? [[item, caseView(then, project, was)] as const] : [];
  });
  return new Map(found);
}

/** Cases about cards, whose papers have a proposal, without one of the secretariat's own. */
export function unproposed(agenda: readonly AgendaItem[] = []): readonly AgendaItem[] {
  return agenda.filter(({ card, type, proposal = [] }) => card && type && proposal.length === 0);
}

/** A card may be on one agenda with several kinds of decisions. */
function sameCase({ card, type }: AgendaItem, agenda: readonly AgendaItem[]): AgendaItem | null {
  return agenda.find((was) => was.card === card && was.type === type) ?? null;
}
