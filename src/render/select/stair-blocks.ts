// What every amount in one year would buy, as a table with today's frame marked, and the steps nearest to it in words.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { StaircaseView, StepRow } from '../../view/select/staircase-view.ts';
import type { SelectView } from '../../view/select-view.ts';
import type { Blocks } from '../blocks.ts';
import { column, heading, paragraph, strong, table, type Words } from '../build-blocks.ts';
import { dash, distanceText, pointsCell } from '../rank/place-cells.ts';
import { namesOf } from './project-names.ts';
import { stairChart } from './stair-chart.ts';

/** On a screen: so many steps up to today's, and so many above it. */
const shownBelow = 6;
const shownAbove = 3;

export function stairBlocks({ staircase, names }: SelectView, catalogue: Catalogue, detailed: boolean): Blocks {
  if (staircase === null) return [];
  const { stairs: words } = catalogue.select;
  const shown = detailed ? staircase.steps : nearToday(staircase.steps);
  const more = staircase.steps.length - shown.length;
  return [
    heading(2, words.title(staircase.year)),
    paragraph(nearestText(staircase, catalogue)),
    ...(detailed ? stairChart(staircase, catalogue) : []),
    stepTable(shown, staircase, names, catalogue),
    paragraph([
      ...(more > 0 ? [`${words.more(more)} `] : []),
      words.means(staircase.year),
      ...(staircase.cut ? [` ${words.cut}`] : []),
    ]),
  ];
}

function nearToday(steps: readonly StepRow[]): readonly StepRow[] {
  const today = steps.findIndex(({ isToday }) => isToday);
  const at = today === -1 ? 0 : today;
  return steps.slice(Math.max(0, at - shownBelow + 1), at + 1 + shownAbove);
}

function nearestText(
  { last, idle, next, highest, steps }: StaircaseView,
  { select: { stairs: words }, speak }: Catalogue,
): string {
  const money = speak.shortMoney;
  const points = (value: number) => distanceText(value, speak);
  return [
    ...(last ? [words.last({ from: money(last.from), to: money(last.to), value: points(last.value) })] : []),
    ...(idle > 0 ? [words.idle(money(idle))] : []),
    ...(next ? [words.next({ amount: money(next.amount), value: points(next.value) })] : []),
    ...(steps.at(-1)?.isToday ? [words.noNext(money(highest))] : []),
  ].join(' ');
}

function stepTable(
  steps: readonly StepRow[],
  { frame: todays, idle }: StaircaseView,
  names: SelectView['names'],
  { select: words, speak }: Catalogue,
) {
  const { columns, stairs } = words;
  const today = idle > 0 ? stairs.todayReaches(speak.millions(todays)) : stairs.today;
  const named = namesOf(names, speak);
  const listed = (ids: readonly string[]) => (ids.length === 0 ? dash : named(ids));
  const headers = [
    column(`${columns.frame}, ${speak.unitOfMillions}`, 'right'),
    column(columns.value, 'right'),
    columns.in,
    columns.out,
    columns.limits,
  ];
  const rows = steps.map(({ frame, value, in: comesIn, out, isToday }): readonly Words[] => {
    const cells = [speak.millions(frame), pointsCell(value, speak), listed(comesIn), listed(out)];
    return isToday ? [...cells.map(strong), strong(today)] : cells;
  });
  return table(headers, rows);
}
