// Cost and time against what was last approved, as blocks: what the figures say, and where the project says something else.
import type { Catalogue } from '../../i18n/catalogue.ts';
import { type ApprovedRow, type ApprovedView, disagrees, type JudgedLight } from '../../view/report/approved-view.ts';
import type { Then } from '../../view/report/project-since.ts';
import type { Blocks } from '../blocks.ts';
import { heading, lineBreak, paragraph, table, type Words } from '../build-blocks.ts';
import { lightSign } from '../light-sign.ts';
import { amountCell, deviationCell, unknownCell } from './amount-cell.ts';
import { projectLink } from './project-link.ts';
import { movedText } from './since/moved-text.ts';

const shownAtMost = 25;

/** Nothing at all where nothing is known of what was approved. */
export function approvedBlocks(view: ApprovedView, catalogue: Catalogue): Blocks {
  const { report, speak } = catalogue;
  const words = report.past.approved;
  const { rows, asApproved, limits, disagreeing } = view;
  if (rows.length + asApproved === 0) return [];
  const title = heading(3, words.title);
  if (rows.length === 0) return [title, paragraph(`${words.intro} ${words.allAsApproved(asApproved)}`)];
  const { cost, light, end, project } = words.columns;
  const left = rows.length - shownAtMost;
  const percent = (value: number) => speak.percent(value, 1);
  const months = (value: number) => speak.number(value, 1);
  const { costPercent, delayMonths } = limits;
  const told = {
    yellow: { percent: percent(costPercent.yellow), months: months(delayMonths.yellow) },
    red: { percent: percent(costPercent.red), months: months(delayMonths.red) },
  };
  return [
    title,
    paragraph(disagreeing > 0 ? `${words.intro} ${words.disagreeing(disagreeing)}` : words.intro),
    table(
      [project, `${cost}, ${speak.unitOfMillions}`, light, end, light],
      rows.slice(0, shownAtMost).map((row) => cellsOf(row, catalogue)),
    ),
    ...(left > 0 ? [paragraph(words.more(left))] : []),
    paragraph(asApproved > 0 ? `${words.othersAsApproved(asApproved)} ${words.limits(told)}` : words.limits(told)),
  ];
}

function cellsOf({ id, title, decided, ...row }: ApprovedRow, catalogue: Catalogue): readonly Words[] {
  const { report, speak } = catalogue;
  return [
    [projectLink(id, title), lineBreak, report.past.approved.decided(speak.shortDate(decided))],
    costText(row.cost, catalogue),
    lightText(row.costLight, catalogue),
    endText(row.end, catalogue),
    lightText(row.timeLight, catalogue),
  ];
}

function costText({ before, now }: Then<number>, { speak }: Catalogue): string {
  if (before === now) return amountCell(now, speak);
  const pair = `${amountCell(before, speak)} → ${amountCell(now, speak)}`;
  return before === null || now === null ? pair : `${pair} (${deviationCell(now - before, speak)})`;
}

function endText(end: Then<string>, catalogue: Catalogue): string {
  const { before, now } = end;
  const date = (iso: string | null) => (iso === null ? unknownCell : catalogue.speak.shortDate(iso));
  if (before === now) return date(now);
  const pair = `${date(before)} → ${date(now)}`;
  return before === null || now === null ? pair : `${pair} (${movedText(end, catalogue)})`;
}

function lightText(light: JudgedLight | null, { report, speak }: Catalogue): string {
  if (light === null) return unknownCell;
  const suggested = lightSign(light.suggested, speak);
  return disagrees(light) ? `${suggested}, ${report.past.approved.stated(lightSign(light.stated, speak))}` : suggested;
}
