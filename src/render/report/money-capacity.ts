// People against what projects need, as blocks.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { CapacityRow, MoneyCapacityView } from '../../view/report/money-capacity-view.ts';
import type { Blocks, Inline } from '../blocks.ts';
import { bullets, column, heading, paragraph, table, text } from '../build-blocks.ts';
import { unknownCell } from './amount-cell.ts';
import { capacityChart } from './capacity-chart.ts';
import { capacityHeatPicture } from './capacity-heat-picture.ts';
import { giveWayBlocks } from './choice/give-way-blocks.ts';
import { projectLink } from './project-link.ts';

const mostUsers = 8;

export function moneyCapacityBlocks(view: MoneyCapacityView, catalogue: Catalogue): Blocks {
  const words = catalogue.report.money.capacity;
  if (view.rows.length === 0) return [heading(3, words.title), paragraph(words.none)];
  const columns = words.columns.map((header, index) => column(header, index > 1 && index < 5 ? 'right' : 'left'));
  const short = view.rows.filter((row) => (row.short ?? 0) > 0);
  return [
    heading(3, words.title),
    paragraph(view.isWhole ? `${words.intro} ${words.whole}` : words.intro),
    ...capacityChart(view.rows, catalogue),
    ...capacityHeatPicture(view.rows, catalogue),
    table(
      columns,
      view.rows.map((row) => capacityCells(row, catalogue)),
    ),
    ...(short.length === 0 ? [] : [heading(4, words.whoTitle), bullets(short.map((row) => whoNeeds(row, catalogue)))]),
    ...giveWayBlocks(view.giveWay, catalogue),
  ];
}

function capacityCells(row: CapacityRow, catalogue: Catalogue): readonly string[] {
  const { speak } = catalogue;
  return [
    row.name ?? row.competence,
    String(row.year),
    row.capacity === null ? unknownCell : speak.number(row.capacity, 2),
    speak.number(row.assigned, 2),
    speak.number(row.requested, 2),
    verdict(row, catalogue),
  ];
}

function verdict({ overAssigned, short }: CapacityRow, { report, speak }: Catalogue): string {
  const words = report.money.capacity;
  if (overAssigned === null || short === null) return words.unknown;
  if (overAssigned > 0) return words.overAssigned(speak.number(overAssigned, 2));
  return short > 0 ? words.short(speak.number(short, 2)) : words.enough;
}

function whoNeeds(
  { name, competence, year, short, overAssigned, users }: CapacityRow,
  { report, speak }: Catalogue,
): readonly Inline[] {
  const words = report.money.capacity;
  const listed = users
    .slice(0, mostUsers)
    .flatMap(({ project, fte }, index) => [
      ...(index > 0 ? [text(', ')] : []),
      projectLink(project.id, project.title),
      text(words.ofFte(speak.number(fte, 2))),
    ]);
  const left = users.length - mostUsers;
  return [
    text(words.who(name ?? competence, year, speak.number(short ?? 0, 2), (overAssigned ?? 0) > 0)),
    ...listed,
    ...(left > 0 ? [text(words.moreUsers(left))] : []),
  ];
}
