// Years that cost more than their budgets, and how it is taken back, as blocks.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { MoneyOverspendView, OverspendRow } from '../../view/report/money-overspend-view.ts';
import type { Blocks } from '../blocks.ts';
import { bullets, column, heading, paragraph, table } from '../build-blocks.ts';
import { projectLink } from './project-link.ts';

const mostRows = 12;

export function moneyOverspendBlocks(view: MoneyOverspendView, catalogue: Catalogue): Blocks {
  const { report, speak } = catalogue;
  const words = report.followUp.overspend;
  const title = heading(4, words.title);
  if (view.rows.length === 0) return [title, paragraph(words.none)];
  const [project, year, over, percent, recovered, left] = words.columns;
  const columns = [
    column(project),
    column(year, 'right'),
    column(over, 'right'),
    column(percent, 'right'),
    column(recovered),
    column(left, 'right'),
  ];
  const owners = view.organisations.map((owner) =>
    words.owner(owner.name ?? words.unknownOwner, speak.money(owner.over), speak.money(owner.left)),
  );
  return [
    title,
    paragraph(words.intro(speak.percent(view.limit), view.within)),
    table(
      columns,
      view.rows.slice(0, mostRows).map((row) => cells(row, catalogue)),
    ),
    ...(view.rows.length > mostRows ? [paragraph(words.more(view.rows.length - mostRows))] : []),
    paragraph(words.sum(speak.money(view.over), speak.money(view.left))),
    ...(owners.length > 0 ? [bullets(owners)] : []),
  ];
}

function cells({ project, year, over, percent, isAboveLimit, left, ...row }: OverspendRow, catalogue: Catalogue) {
  const { report, speak } = catalogue;
  const { nothingLeft } = report.followUp.overspend;
  return [
    projectLink(project.id, project.title),
    String(year),
    speak.money(over),
    `${isAboveLimit ? '▲ ' : ''}${speak.percent(percent, 1)}`,
    recovery(row, catalogue),
    left === 0 ? nothingLeft : speak.money(left),
  ];
}

function recovery(
  { planned, plannedIn, saved, late }: Pick<OverspendRow, 'planned' | 'plannedIn' | 'saved' | 'late'>,
  { report, speak }: Catalogue,
): string {
  const words = report.followUp.overspend;
  const parts = [
    ...(planned > 0 ? [words.planned(speak.money(planned), plannedIn.map(String), speak)] : []),
    ...(saved > 0 ? [words.saved(speak.money(saved))] : []),
    ...(late > 0 ? [words.late(speak.money(late))] : []),
  ];
  return parts.length === 0 ? words.noPlan : parts.join('; ');
}
