// Planned cost and what is left of the frame, for the years in which either changed.
import type { BudgetYear } from '../../core/diff/budget-effect.ts';
import { changedYears } from '../../view/diff/changed-years.ts';
import { column, paragraph, strong, table } from '../build-blocks.ts';
import { amountWords, isRound, signed } from './amount-words.ts';
import type { DiffContext } from './diff-context.ts';
import { type DiffSection, remainder } from './diff-section.ts';

export function moneySection({ view, catalogue }: DiffContext): DiffSection {
  const { money: words } = catalogue.diff.sections;
  const { speak } = catalogue;
  const { years, over: pushed } = changedYears(view.changes.budget);
  const over = pushed.map(({ year, headroomAfter }) => `${year} (${amountWords(headroomAfter ?? 0, speak)})`);
  const inMillions = isRound(years.flatMap(amountsOf));
  const figure = inMillions ? speak.millions : (amount: number) => speak.number(amount);
  const room = (amount: number | null, frame: number | null) =>
    amount === null ? (frame === null ? words.noFrame : '–') : figure(amount);
  return {
    title: words.title,
    size: years.length,
    isFolded: false,
    write: (limit) => [
      ...(over.length > 0 ? [paragraph([strong(words.over(over))])] : []),
      table(
        [
          words.year,
          ...[words.before, words.after, words.change, words.frame, words.roomBefore, words.roomAfter].map((title) =>
            column(title, 'right'),
          ),
        ],
        years
          .slice(0, limit)
          .map((each) => [
            String(each.year),
            figure(each.before),
            figure(each.after),
            signed(each.after - each.before, figure),
            frameWords(each, figure, words.noFrame),
            room(each.headroomBefore, each.frameBefore),
            room(each.headroomAfter, each.frameAfter),
          ]),
        inMillions ? words.inMillions(speak.unitOfMillions) : words.inUnits(speak.money(0).replace('0', '').trim()),
      ),
      ...remainder(years.length, limit, catalogue),
      paragraph(words.means),
    ],
  };
}

function amountsOf(year: BudgetYear): readonly number[] {
  const { before, after, frameBefore, frameAfter, headroomBefore, headroomAfter } = year;
  return [before, after, frameBefore, frameAfter, headroomBefore, headroomAfter].filter((amount) => amount !== null);
}

function frameWords({ frameBefore, frameAfter }: BudgetYear, figure: (amount: number) => string, none: string): string {
  const [was, is] = [frameBefore, frameAfter].map((frame) => (frame === null ? none : figure(frame)));
  return was === is ? (is as string) : `${was} → ${is}`;
}
