// Where the project stands among the others, in one sentence; nothing for what is not ranked or has no scores.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { CaseStandingWords } from '../../i18n/report/case/standing-words.ts';
import type { CaseView } from '../../view/case/case-view.ts';
import { nounOf } from './case-names.ts';

export function placeSentence(view: CaseView, catalogue: Catalogue): readonly string[] {
  const words = catalogue.report.casePaper.standing;
  const { rank, numbered, notRankedBecause, outside } = view.standing.rank;
  if (rank === null || notRankedBecause !== null) return [];
  const mark = outside === null ? frameMark(view, words) : null;
  return [words.shortPlace({ noun: nounOf(view, catalogue), rank, numbered, mark })];
}

/** What the frame says of it; null when it says nothing. */
export function frameMark({ standing: { rank } }: CaseView, { mark }: CaseStandingWords): string | null {
  const { frame } = rank;
  return frame === 'inside' || frame === 'line' || frame === 'fits' || frame === 'outside' ? mark[frame] : null;
}
