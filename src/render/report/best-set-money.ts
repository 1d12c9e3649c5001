// What other amounts of money would buy: in the year in which most is asked for, step by step, and over all the years.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { FoundSet } from '../../view/report/best-set-view.ts';
import type { StaircaseView, StepRow } from '../../view/select/staircase-view.ts';
import type { Block, Blocks } from '../blocks.ts';
import { column, details, heading, paragraph, table } from '../build-blocks.ts';
import { dash } from '../rank/place-cells.ts';
import { frontierBlocks } from '../select/frontier-blocks.ts';
import { namesOf } from '../select/project-names.ts';
import { stairChart } from '../select/stair-chart.ts';

type Named = (ids: readonly string[]) => string;

export function bestSetMoneyBlocks({ staircase, frontier, rows }: FoundSet, catalogue: Catalogue): Blocks {
  const named = namesOf(new Map(rows.map(({ project }) => [project.id, project.title ?? project.id])), catalogue.speak);
  return [
    ...(staircase ? stairBlocks(staircase, named, catalogue) : []),
    ...(frontier ? frontierBlocks(frontier, named, catalogue, 4) : []),
  ];
}

/** Steps below and above the frame that are shown. */
const stepsAround = 5;

function stairBlocks(staircase: StaircaseView, named: Named, catalogue: Catalogue): Blocks {
  const { speak, charts } = catalogue;
  const words = catalogue.report.bestSet;
  const { year, steps, last, idle, next, highest } = staircase;
  const today = steps.findIndex(({ isToday }) => isToday);
  const shown = steps.slice(Math.max(0, today - stepsAround), today + stepsAround + 1);
  const gained = (step: { readonly value: number }) => speak.fixed(step.value, 1);
  return [
    heading(4, words.stairTitle(year)),
    paragraph(
      words.stairs({
        year,
        last: last && { amount: speak.shortMoney(last.to - last.from), points: gained(last) },
        idle: idle === 0 ? null : speak.shortMoney(idle),
        next: next && { amount: speak.shortMoney(next.amount), points: gained(next) },
        highest: steps.at(-1)?.isToday ? speak.shortMoney(highest) : null,
      }),
    ),
    ...(staircase.cut ? [paragraph(catalogue.select.stairs.cut)] : []),
    ...stairChart(staircase, catalogue),
    stepTable(shown, staircase, named, catalogue),
    ...(shown.length < steps.length
      ? [details(charts.stairs.all(steps.length), [stepTable(steps, staircase, named, catalogue)])]
      : []),
  ];
}

function stepTable(
  steps: readonly StepRow[],
  { frame: todays, idle }: StaircaseView,
  named: Named,
  { speak, report, select }: Catalogue,
): Block {
  const words = report.bestSet;
  const today = idle > 0 ? select.stairs.todayReaches(speak.millions(todays)) : words.today;
  const { frame, value, comesIn, goesOut } = words.stairColumns;
  const list = (ids: readonly string[]) => (ids.length === 0 ? dash : named(ids));
  return table(
    [column(`${frame}, ${speak.unitOfMillions}`, 'right'), column(value, 'right'), comesIn, goesOut, ''],
    steps.map((step) => [
      speak.millions(step.frame),
      speak.fixed(step.value, 1),
      list(step.in),
      list(step.out),
      step.isToday ? today : '',
    ]),
  );
}
