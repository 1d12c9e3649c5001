// What has happened to projects one by one: come, ended, gone, moved on, changed colour, moved in time.
import type { Stage, Status } from '../../../generated/card-types.ts';
import type { Catalogue } from '../../../i18n/catalogue.ts';
import type { NamedProject } from '../../../view/report/named-project.ts';
import type { Then } from '../../../view/report/project-since.ts';
import type { ComparedView } from '../../../view/report/since-view.ts';
import type { Blocks, Inline } from '../../blocks.ts';
import { column } from '../../build-blocks.ts';
import { lightSign } from '../../light-sign.ts';
import { amountCell, unknownCell } from '../amount-cell.ts';
import { projectLink } from '../project-link.ts';
import { movedText } from './moved-text.ts';
import { sinceTable } from './since-table.ts';

export function addedBlocks({ added, point }: ComparedView, catalogue: Catalogue): Blocks {
  const { report, speak } = catalogue;
  const words = report.since;
  const columns = [
    words.project,
    speak.field('project.stage'),
    speak.field('project.status'),
    column(`${words.cost}, ${speak.unitOfMillions}`, 'right'),
    column(words.added.place, 'right'),
  ];
  const cells = (project: ComparedView['added'][number]) => [
    linkTo(project),
    stageText(project.stage, catalogue),
    statusText(project.status, catalogue),
    amountCell(project.cost, speak),
    project.rank === null ? unknownCell : String(project.rank),
  ];
  return sinceTable({ title: words.added.title, columns, rows: added, cells }, point, catalogue);
}

export function endedBlocks({ ended, point }: ComparedView, catalogue: Catalogue): Blocks {
  const words = catalogue.report.since;
  const columns = [words.project, catalogue.speak.field('project.status'), words.ended.reason];
  const cells = (project: ComparedView['ended'][number]) => [
    linkTo(project),
    statusText(project.status, catalogue),
    project.reason ?? unknownCell,
  ];
  return sinceTable({ title: words.ended.title, columns, rows: ended, cells }, point, catalogue);
}

export function removedBlocks({ removed, point }: ComparedView, catalogue: Catalogue): Blocks {
  const { report, speak } = catalogue;
  const words = report.since;
  const columns = [words.project, column(`${words.cost}, ${speak.unitOfMillions}`, 'right')];
  const cells = ({ id, title, cost }: ComparedView['removed'][number]) => [title ?? id, amountCell(cost, speak)];
  const shown = { title: words.removed.title, intro: words.removed.means, columns, rows: removed, cells };
  return sinceTable(shown, point, catalogue);
}

export function stepBlocks({ steps, point }: ComparedView, catalogue: Catalogue): Blocks {
  const { report, speak } = catalogue;
  const words = report.since;
  const columns = [words.project, speak.field('project.stage'), speak.field('project.status')];
  const cells = (project: ComparedView['steps'][number]) => [
    linkTo(project),
    becameText(project.stage, (stage) => stageText(stage, catalogue), catalogue),
    becameText(project.status, (status) => statusText(status, catalogue), catalogue),
  ];
  return sinceTable({ title: words.steps.title, columns, rows: steps, cells }, point, catalogue);
}

export function colourBlocks({ colours, point }: ComparedView, catalogue: Catalogue): Blocks {
  const { report, speak } = catalogue;
  const words = report.since;
  const columns = [words.project, words.before, words.now, words.colours.cause];
  const cells = (project: ComparedView['colours'][number]) => [
    linkTo(project),
    lightSign(project.before, speak),
    lightSign(project.now, speak),
    project.cause ?? unknownCell,
  ];
  return sinceTable({ title: words.colours.title, columns, rows: colours, cells }, point, catalogue);
}

export function endBlocks({ ends, point }: ComparedView, catalogue: Catalogue): Blocks {
  const { report, speak } = catalogue;
  const words = report.since;
  const columns = [words.project, words.before, words.now, words.ends.moved];
  const date = (iso: string | null) => (iso === null ? unknownCell : speak.shortDate(iso));
  const cells = (project: ComparedView['ends'][number]) => [
    linkTo(project),
    date(project.before),
    date(project.now),
    movedText(project, catalogue),
  ];
  return sinceTable({ title: words.ends.title, columns, rows: ends, cells }, point, catalogue);
}

function linkTo({ id, title }: NamedProject): Inline {
  return projectLink(id, title);
}

function stageText(stage: Stage | null, { speak }: Catalogue): string {
  return stage === null ? unknownCell : speak.choice(`stage=${stage}`);
}

function statusText(status: Status | null, { speak }: Catalogue): string {
  return status === null ? unknownCell : speak.choice(`status=${status}`);
}

/** What is the same is said once. */
function becameText<Value>(
  { before, now }: Then<Value>,
  tell: (value: Value | null) => string,
  { report }: Catalogue,
): string {
  return before === now ? tell(now) : report.since.steps.became(tell(before), tell(now));
}
