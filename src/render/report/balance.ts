// The chapter on balance, order and dates.

import type { BalanceDimension } from '../../generated/card-types.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { BalanceView, Division, DivisionPart, TargetRow } from '../../view/report/balance-view.ts';
import type { Blocks } from '../blocks.ts';
import { bullets, column, heading, paragraph, table } from '../build-blocks.ts';
import { unknownCell } from './amount-cell.ts';
import { balanceCoverageBlocks } from './balance-coverage.ts';
import { balancePeopleBlocks } from './balance-people.ts';
import { balancePlanBlocks } from './balance-plan.ts';
import { balanceValueName } from './balance-value-name.ts';
import { balanceWorkBlocks } from './balance-work.ts';
import { divisionPicture } from './division-picture.ts';
import { numberColumns } from './number-columns.ts';
import { noMarks, type SinceMarks } from './since-mark.ts';
import { targetPicture } from './target-picture.ts';

const mostParts = 12;
const signs: Readonly<Record<TargetRow['verdict'], string>> = { inside: '● ', below: '▲ ', above: '▲ ', unknown: '' };

export function balanceBlocks(view: BalanceView, catalogue: Catalogue, marks: SinceMarks = noMarks): Blocks {
  const points = summaryPoints(view, catalogue);
  return [
    heading(2, catalogue.report.balance.title, 'balanse'),
    ...(points.length > 0 ? [bullets(points)] : []),
    ...targetBlocks(view, catalogue),
    ...divisionBlocks(view, catalogue),
    ...balanceCoverageBlocks(view.coverage, catalogue),
    ...balancePeopleBlocks(view.people, catalogue),
    ...balanceWorkBlocks(view.work, catalogue),
    ...balancePlanBlocks(view.plan, catalogue, marks),
  ];
}

function summaryPoints({ targets, coverage, plan }: BalanceView, catalogue: Catalogue): readonly string[] {
  const { report, speak } = catalogue;
  const words = report.balance.summary;
  const judged = targets.filter(({ verdict }) => verdict !== 'unknown');
  const missed = judged.filter(({ verdict }) => verdict !== 'inside');
  const uncovered = coverage.goals.filter(({ decided, proposed }) => decided.length + proposed.length === 0);
  const late = plan.dependencies.filter(({ verdict }) => verdict === 'late' || verdict === 'given_up').length;
  const next = plan.critical.find(({ date, passed }) => date !== null && !passed);
  return [
    ...(judged.length > 0
      ? [
          words.targets(
            judged.length - missed.length,
            judged.length,
            missed.map((target) => missedWords(target, catalogue)),
          ),
        ]
      : []),
    ...(coverage.goals.length === 0
      ? []
      : [uncovered.length === 0 ? words.allGoals : words.goals(uncovered.map(({ id, text }) => `${id} ${text}`))]),
    ...(late > 0 ? [words.late(late)] : []),
    ...(next?.date ? [words.next(speak.date(next.date), next.project.title ?? next.project.id)] : []),
  ];
}

function missedWords(target: TargetRow, catalogue: Catalogue): string {
  const name = balanceValueName(target.dimension, target.value, target.name, catalogue);
  return `${name} ${verdictText(target, catalogue)}`;
}

function targetBlocks({ targets, projects, total, withoutCost }: BalanceView, catalogue: Catalogue): Blocks {
  const { report, speak } = catalogue;
  const words = report.balance.targets;
  if (targets.length === 0) return [heading(3, words.title), paragraph(words.none)];
  if (total === 0) return [heading(3, words.title), paragraph(words.noCost)];
  const rows = targets.map((target) => [
    `${speak.choice(`balance_dimension=${target.dimension}`)}: ${balanceValueName(target.dimension, target.value, target.name, catalogue)}${target.of === 'projects' ? ` (${words.ofProjects})` : ''}`,
    wanted(target, catalogue),
    amountText(target, target.decided, catalogue),
    amountText(target, target.actual, catalogue),
    `${signs[target.verdict]}${verdictText(target, catalogue)}`,
  ]);
  const [what, target, decided, all, verdict] = words.columns;
  return [
    heading(3, words.title),
    paragraph(words.intro(projects - withoutCost, speak.shortMoney(total))),
    ...targetPicture(targets, rows, catalogue),
    table([column(what), column(target), column(decided, 'right'), column(all, 'right'), column(verdict)], rows),
    ...(withoutCost > 0 ? [paragraph(words.withoutCost(withoutCost))] : []),
  ];
}

function amountText({ of }: TargetRow, amount: number | null, { report, speak }: Catalogue): string {
  if (amount === null) return unknownCell;
  return of === 'number' ? report.balance.targets.projects(amount) : speak.percent(amount);
}

function verdictText({ of, verdict, off }: TargetRow, { report, speak }: Catalogue): string {
  const words = report.balance.targets;
  return of === 'number' ? words.verdictProjects(verdict, off) : words.verdict(verdict, speak.number(off, 1));
}

function wanted(target: TargetRow, catalogue: Catalogue): string {
  const { min, max } = target;
  const words = catalogue.report.balance.targets;
  const told = (amount: number) => amountText(target, amount, catalogue);
  if (min !== null && max !== null) return words.fromTo(told(min), told(max));
  return min !== null ? words.from(told(min)) : max !== null ? words.to(told(max)) : unknownCell;
}

function divisionBlocks({ divisions }: BalanceView, catalogue: Catalogue): Blocks {
  const words = catalogue.report.balance.divisions;
  if (divisions.length === 0) return [heading(3, words.title), paragraph(words.none)];
  return [
    heading(3, words.title),
    paragraph(words.intro),
    ...divisions.flatMap((division) => divisionTable(division, catalogue)),
  ];
}

function divisionTable({ dimension, parts }: Division, catalogue: Catalogue): Blocks {
  const { report, speak } = catalogue;
  const words = report.balance.divisions;
  const percent = (value: number | null) => (value === null ? unknownCell : speak.percent(value));
  const rows = parts
    .slice(0, mostParts)
    .map((part) => [
      partName(dimension, part, catalogue),
      String(part.projects),
      speak.millions(part.cost),
      percent(part.decidedPercent),
      percent(part.percent),
    ]);
  const [projects, cost, decided, all] = words.columns;
  const left = parts.length - mostParts;
  const named = parts.slice(0, mostParts).map((part) => ({ ...part, name: partName(dimension, part, catalogue) }));
  return [
    ...divisionPicture(dimension, named, catalogue),
    table(
      numberColumns([
        speak.choice(`balance_dimension=${dimension}`),
        projects,
        `${cost} (${speak.unitOfMillions})`,
        decided,
        all,
      ]),
      rows,
    ),
    ...(left > 0 ? [paragraph(words.more(left))] : []),
  ];
}

function partName(dimension: BalanceDimension, { value, name }: DivisionPart, catalogue: Catalogue): string {
  return value === null
    ? catalogue.report.balance.divisions.unstated
    : balanceValueName(dimension, value, name, catalogue);
}
