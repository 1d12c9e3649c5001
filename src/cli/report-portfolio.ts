// `portfolio report`: the portfolio on paper. Errors in cards do not stop it; its first page tells of them.
import { report } from '../app/report.ts';
import { since } from '../app/since.ts';
import { portfolioReportBlocks } from '../render/report/portfolio-report.ts';
import { type Run, textOption } from './call.ts';
import { exitCodes } from './exit-code.ts';
import { openReportWithPast, withChoice } from './open-report.ts';
import { present } from './present.ts';
import { saySince } from './say-since.ts';
import { writeDocument } from './write-document.ts';

export const reportPortfolio: Run = async (call) => {
  const { loaded, history, at, wishes, catalogue } = await withChoice(call, await openReportWithPast(call));
  const { today, area } = wishes;
  const asked = textOption(call, 'since');
  const compared = await since(loaded, { history, head: at?.commit ?? null, today, asked }, area);
  const view = report(loaded, { ...wishes, since: compared });
  const blocks = portfolioReportBlocks(view, catalogue, { withoutProjects: call.options.withoutProjects === true });
  await present(call, catalogue, await writeDocument(call, catalogue, blocks));
  saySince(call, catalogue, compared);
  return exitCodes.fine;
};
