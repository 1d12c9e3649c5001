// The use case of `portfolio report case`: one card's paper for the next meeting that has it on its agenda, else a draft.
import { whyNotHeld } from '../core/model/decisions.ts';
import type { Meeting, Portfolio } from '../core/model/portfolio.ts';
import type { AgendaItem } from '../generated/card-types.ts';
import { caseFacts } from '../view/case/case-facts.ts';
import { type CaseView, caseView } from '../view/case/case-view.ts';
import { findProject } from './find-project.ts';
import type { LoadedPortfolio } from './load-portfolio.ts';
import { type ReportWishes, reportFacts } from './report.ts';

/** Throws PortfolioError `unknown-card`. */
export function casePaper(loaded: LoadedPortfolio, id: string, wishes: Omit<ReportWishes, 'area'>): CaseView {
  const project = findProject(loaded, id);
  const { meeting, item } = comingCase(loaded.portfolio, id, wishes.today);
  return caseView(caseFacts(reportFacts(loaded, { ...wishes, area: null }), meeting), project, item);
}

/** The first meeting from today on that has the card on its agenda. */
function comingCase(
  { meetings }: Portfolio,
  id: string,
  today: string,
): { readonly meeting: Meeting | null; readonly item: AgendaItem | null } {
  for (const each of meetings) {
    const isComing = (each.meeting.date ?? each.id) >= today && each.meeting.status !== 'held';
    const item = each.meeting.agenda?.find(({ card }) => card === id);
    if (isComing && item && whyNotHeld(each) !== 'cancelled') return { meeting: each, item };
  }
  return { meeting: null, item: null };
}
