// From the cost then to the cost now, project by project and year by year.
import type { BudgetYear } from '../../../core/diff/budget-effect.ts';
import type { BridgeLine } from '../../../core/diff/cost-bridge.ts';
import type { Catalogue } from '../../../i18n/catalogue.ts';
import { changedYears as yearsOfChange } from '../../../view/diff/changed-years.ts';
import type { ComparedView } from '../../../view/report/since-view.ts';
import type { Blocks } from '../../blocks.ts';
import { heading, paragraph, strong, table, type Words } from '../../build-blocks.ts';
import { deviationCell, unknownCell } from '../amount-cell.ts';
import { numberColumns } from '../number-columns.ts';
import { projectLink } from '../project-link.ts';

const shownAtMost = 20;

interface Amounts {
  readonly before: number;
  readonly now: number;
}

export function moneySinceBlocks(view: ComparedView, catalogue: Catalogue): Blocks {
  const { report, speak } = catalogue;
  const words = report.since;
  const { changed, groups, ...sums } = view.cost;
  if (!hasMoneyMoved(view)) return [];
  const cells = ({ before, now }: Amounts) => [
    speak.millions(before),
    speak.millions(now),
    deviationCell(now - before, speak),
  ];
  const others = changed.slice(shownAtMost);
  const sumOf = (side: keyof Amounts) => others.reduce((sum, each) => sum + each[side], 0);
  const rows: readonly (readonly Words[])[] = [
    ...changed
      .slice(0, shownAtMost)
      .map(({ id, ...amounts }) => [projectLink(id, view.names.get(id)), ...cells(amounts)]),
    ...(others.length > 0
      ? [[words.money.group('changed', others.length), ...cells({ before: sumOf('before'), now: sumOf('now') })]]
      : []),
    ...groups.map((line) => [groupText(line, catalogue), ...cells(line)]),
    [strong(words.money.sum), ...cells(sums).map(strong)],
  ];
  return [
    heading(3, words.money.title),
    table(
      numberColumns([words.money.what, words.before, words.now, words.money.change]),
      rows,
      report.money.amountsIn(speak.unitOfMillions),
    ),
    paragraph(words.money.how),
    ...yearBlocks(view, catalogue),
  ];
}

/** One whose amount became known or unknown says so already. */
function groupText({ group, projects, unknown }: BridgeLine, { report }: Catalogue): string {
  const words = report.since.money;
  const name = words.group(group, projects);
  const isSaid = group === 'becameKnown' || group === 'becameUnknown' || unknown === 0;
  return isSaid ? name : `${name} (${words.unknown(unknown)})`;
}

/** False when nothing is to be told about money. */
function hasMoneyMoved({ cost, ...view }: ComparedView): boolean {
  return cost.changed.length > 0 || cost.groups.some(({ group }) => group !== 'same') || changedYears(view).length > 0;
}

/** The frame is for the whole portfolio, and says nothing about an area. */
function changedYears({ diff, isArea }: Pick<ComparedView, 'diff' | 'isArea'>): readonly BudgetYear[] {
  const { budget } = diff.changes;
  return isArea ? budget.perYear.filter(({ before, after }) => before !== after) : yearsOfChange(budget).years;
}

function yearBlocks(view: ComparedView, { report, speak }: Catalogue): Blocks {
  const words = report.since;
  const years = changedYears(view);
  if (years.length === 0) return [];
  const withFrame = !view.isArea && years.some(({ frameAfter }) => frameAfter !== null);
  const amount = (value: number | null) => (value === null ? unknownCell : speak.millions(value));
  const rows = years.map((year) => [
    String(year.year),
    ...[year.before, year.after].map((value) => speak.millions(value)),
    deviationCell(year.after - year.before, speak),
    ...(withFrame ? [amount(year.frameAfter), amount(year.headroomBefore), amount(year.headroomAfter)] : []),
  ]);
  const { frame, left } = words.money;
  const columns = [words.money.year, words.before, words.now, words.money.change];
  return [
    heading(4, words.money.yearsTitle),
    table(
      numberColumns([...columns, ...(withFrame ? [frame, left.before, left.now] : [])]),
      rows,
      report.money.amountsIn(speak.unitOfMillions),
    ),
    ...(withFrame ? [paragraph(words.money.leftMeans)] : []),
  ];
}
