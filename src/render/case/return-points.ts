// The points of a proposal that sends the case back: to whom, what has to be in place, and when it may come up again.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { CaseView } from '../../view/case/case-view.ts';
import { bullets, type Content, paragraph } from '../build-blocks.ts';
import { withoutStop } from '../report/without-stop.ts';
import { subjectOf } from './case-names.ts';
import { earlierPoint, neededPhrases } from './closing-points.ts';

export function returnPoints(view: CaseView, catalogue: Catalogue): readonly Content[] {
  const words = catalogue.report.casePaper.proposal.returned;
  const { back } = view.proposal;
  const needed = [...objection(view, catalogue), ...neededPhrases(view, catalogue)];
  const { again } = back;
  const day = (date: string | null): string | null => date && catalogue.speak.date(date);
  return [
    words.back(subjectOf(view, catalogue), back.who),
    ...(needed.length > 0 ? [[paragraph(words.list), bullets(needed)]] : []),
    ...earlierPoint(view, catalogue),
    ...(again ? [words.again(catalogue.speak.date(again.date), day(again.deadline))] : []),
  ];
}

/** Where the sector leader does not recommend, what was said has to be answered. */
function objection({ proposal, voices }: CaseView, { report, speak }: Catalogue): readonly string[] {
  if (proposal.returned !== 'not_recommended') return [];
  const remark = voices.heard.find(({ party }) => party === 'sector_leader')?.remark ?? null;
  return remark === null ? [] : [report.casePaper.proposal.returned.objection(speak.quote(withoutStop(remark)))];
}
