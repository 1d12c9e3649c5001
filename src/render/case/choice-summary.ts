// What the list is short of and what the best set says of a case, in two sentences for the summary of its paper.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { CaseView } from '../../view/case/case-view.ts';
import type { ScoredChoice } from '../../view/report/choice/project-choice.ts';
import { pointsCell } from '../rank/place-cells.ts';
import { movedStart, namesOf } from '../report/choice/displacing-texts.ts';
import { displacementSentences } from './displacement-sentences.ts';

/** Without a best set: what a yes means by the list. */
export function choiceSummary(view: CaseView, catalogue: Catalogue): readonly string[] {
  const { choice } = view.standing;
  if (choice?.kind !== 'scored') return displacementSentences(view, catalogue);
  const { speak, report } = catalogue;
  const short = choice.room.short.map(({ year, amount }) =>
    report.choice.broken.money(speak.money(amount), String(year), false),
  );
  return [
    ...(short.length > 0 ? [report.choice.listShort(short, namesOf(choice.room.holders), speak)] : []),
    setSentence(choice, catalogue),
  ];
}

function setSentence({ isBest, isIn, start, delay, opposite }: ScoredChoice, { speak, report }: Catalogue): string {
  const isFree = opposite === null || opposite.price === null || opposite.isAtMost;
  return report.choice.summary({
    isBest,
    isIn,
    later: isIn ? movedStart(start, delay) : null,
    points: isFree ? null : pointsCell(opposite.price, speak),
    out: namesOf(opposite?.out ?? []),
    in: namesOf(opposite?.in ?? []),
    speak,
  });
}
