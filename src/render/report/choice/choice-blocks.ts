// What one project displaces and how sure that is: short sentences under a few leads, the same on its page and in its case paper.
import type { Catalogue } from '../../../i18n/catalogue.ts';
import { idInCommand } from '../../../i18n/in-command.ts';
import type { ProjectChoice, ScoredChoice, UnscoredChoice } from '../../../view/report/choice/project-choice.ts';
import type { Blocks } from '../../blocks.ts';
import { paragraph } from '../../build-blocks.ts';
import { shareCell } from '../../rank/place-cells.ts';
import { type Labelled, labelledBullets } from '../project-page/labelled-bullets.ts';
import { laterText, onPlanText, oppositeText, standingText } from './displacing-texts.ts';
import { moneyText, placeText, weightsText } from './sureness-texts.ts';

export function choiceBlocks(choice: ProjectChoice | null, catalogue: Catalogue): Blocks {
  if (choice === null) return [];
  if (choice.kind === 'unscored') return [paragraph(unscoredText(choice, catalogue))];
  const { leads } = catalogue.report.choice;
  const items: readonly Labelled[] = [
    [leads.standing, standingText(choice, catalogue)],
    [choice.isIn ? leads.planned(choice.onPlan?.start ?? null) : leads.obstacle, onPlanText(choice, catalogue)],
    [choice.isIn ? leads.without : leads.forced, oppositeText(choice, catalogue)],
    [leads.later, laterText(choice, catalogue)],
    [leads.weights, weightsText(choice, catalogue)],
    [leads.place, placeText(choice, catalogue)],
    [leads.money, moneyText(choice, catalogue)],
    [leads.scores, scoresText(choice, catalogue)],
    [leads.how, howText(choice, catalogue)],
  ];
  return labelledBullets(items);
}

function unscoredText({ needed, share }: UnscoredChoice, { report, rank, speak }: Catalogue): string {
  const words = report.choice;
  if (needed === null) return words.noScore;
  if (Math.round(10 * needed) === 0) return words.anyScore;
  return words.ownScores({ needed: speak.fixed(needed, 1), share: shareCell(share, rank.robust) });
}

function scoresText({ sure: { unscored } }: ScoredChoice, { report }: Catalogue): string | null {
  return unscored.all === 0 ? null : report.choice.unscored(unscored.all, unscored.free);
}

function howText(
  { id, isBest, isIn, basis, opposite, sure }: ScoredChoice,
  { report, speak }: Catalogue,
): string | null {
  if (opposite === null && basis.draws === null) return null;
  const words = report.choice;
  return words.how({
    isBest: isBest && opposite?.isAtMost !== true,
    divisor: basis.rate === 0 ? null : speak.number(1 + basis.rate, 3),
    draws: basis.draws && words.draws({ ...basis.draws, count: speak.number(basis.draws.count) }),
    hasTipping: sure.tipping !== null,
    command: `portfolio select ${isIn ? '--without' : '--force'} ${idInCommand(id)}`,
  });
}
