// The points of a proposal that come from the bodies before: their conditions, and that the frame is theirs when it is another than the
// one asked for.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { CaseView } from '../../view/case/case-view.ts';
import { withoutStop } from '../report/without-stop.ts';

export function recommendedPoints({ proposal }: CaseView, { report, speak }: Catalogue): readonly string[] {
  const words = report.casePaper.proposal.recommended;
  const { recommended, frameAsked } = proposal;
  const { frame, conditions } = recommended;
  return [
    ...(frame && frameAsked !== null ? [words.frame(frame.body, speak.money(frameAsked))] : []),
    ...conditions.map(({ body, text, due }) => words.condition(body, withoutStop(text), due && speak.date(due))),
  ];
}
