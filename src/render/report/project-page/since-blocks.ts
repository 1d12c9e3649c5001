// What has moved on this project since the moment that the report is compared with, in one line at the top of its page.
import type { Catalogue } from '../../../i18n/catalogue.ts';
import type { ProjectPage } from '../../../view/report/project-page-view.ts';
import { isMoved, type ProjectSince } from '../../../view/report/project-since.ts';
import type { Blocks } from '../../blocks.ts';
import { paragraph, strong } from '../../build-blocks.ts';
import { lightSign } from '../../light-sign.ts';
import { sinceMarks } from '../since-mark.ts';

export function sinceBlocks({ id, since }: ProjectPage, catalogue: Catalogue): Blocks {
  if (since === null) return [];
  const words = catalogue.report.since.marks;
  const moved = since.isNew ? [words.new] : movedFacts(id, since, catalogue);
  return moved.length === 0 ? [] : [paragraph([strong(`${words.since}:`), ` ${moved.join(' · ')}`])];
}

function movedFacts(id: string, since: ProjectSince, catalogue: Catalogue): readonly string[] {
  const { speak } = catalogue;
  const marks = sinceMarks(new Map([[id, since]]), catalogue);
  const { stage, status, colour, cost, end } = since;
  return [
    ...(isMoved(stage) && stage.now ? [marks.stage(id, speak.choice(`stage=${stage.now}`))] : []),
    ...(isMoved(status) && status.now ? [marks.status(id, speak.choice(`status=${status.now}`))] : []),
    ...(isMoved(colour) ? [marks.light(id, lightSign(colour.now, speak))] : []),
    ...(isMoved(cost) && cost.now !== null ? [marks.amount(id, speak.shortMoney(cost.now))] : []),
    ...(isMoved(end) && end.now !== null ? [marks.end(id, speak.shortDate(end.now))] : []),
  ];
}
