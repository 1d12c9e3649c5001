// How sure the choice about one project is, in sentences: weights, members, its number, and the frame.
import type { Catalogue } from '../../../i18n/catalogue.ts';
import type { ScoredChoice } from '../../../view/report/choice/project-choice.ts';
import { criterionName } from '../../criterion-name.ts';
import { shareCell } from '../../rank/place-cells.ts';
import { nameOf } from './displacing-texts.ts';

export function weightsText(choice: ScoredChoice, catalogue: Catalogue): string | null {
  const { sure, isIn } = choice;
  const words = catalogue.report.choice;
  const { members, share, isSameForAll } = sure;
  const told = [
    ...(share === null ? [] : [words.share({ share: shareCell(share, catalogue.rank.robust), isIn, isSameForAll })]),
    ...(members === null ? [] : [words.membersInSet(members.inSet, members.all)]),
    ...(members === null || members.inList === null ? [] : [words.membersInList(members.inList, members.all)]),
    ...tippingText(choice, catalogue),
  ];
  return told.length === 0 ? null : told.join(' ');
}

function tippingText({ id, sure: { tipping } }: ScoredChoice, catalogue: Catalogue): readonly string[] {
  if (tipping === null) return [];
  const { speak, report } = catalogue;
  const { criterion, name, weight, tips, passes, passed } = tipping;
  return [
    report.choice.tipping({
      criterion: criterionName({ id: criterion, name }, catalogue),
      tips: speak.percent(100 * tips, 1),
      weight: speak.percent(100 * weight, 1),
      isMore: tips > weight,
      passes: passes.id === id ? null : nameOf(passes),
      passed: passed.id === id ? null : nameOf(passed),
    }),
  ];
}

export function placeText({ sure: { places } }: ScoredChoice, { report }: Catalogue): string | null {
  if (places === null) return null;
  const { rank, from, to } = places;
  const end = from === to || rank === null ? null : rank <= from ? 'best' : rank >= to ? 'worst' : null;
  return report.choice.places({ ...places, end });
}

export function moneyText(
  { isIn, sure: { frame, notAdopted } }: ScoredChoice,
  { report, speak }: Catalogue,
): string | null {
  const words = report.choice;
  const told = [
    ...(frame
      ? [
          words.frame({
            year: frame.year,
            today: speak.shortMoney(frame.today),
            turns: speak.shortMoney(frame.turns),
            isIn,
          }),
        ]
      : []),
    ...(isIn && notAdopted.length > 0 ? [words.notAdopted(notAdopted.map(String), speak)] : []),
  ];
  return told.length === 0 ? null : told.join(' ');
}
