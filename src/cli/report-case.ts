// `portfolio report case ID`: the paper of one case, for the next meeting that has it on its agenda, else as a draft.
import { casePaper } from '../app/case-paper.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import { caseBlocks } from '../render/case/case-blocks.ts';
import { type Run, subjectOf } from './call.ts';
import { exitCodes } from './exit-code.ts';
import { openReportWithPast, withChoice } from './open-report.ts';
import { present } from './present.ts';
import { writeDocument } from './write-document.ts';

export const reportCase: Run = async (call) => {
  const id = subjectOf(call);
  if (id === null) throw new PortfolioError('missing-argument', { argument: 'ID' });
  const { loaded, wishes, catalogue } = await withChoice(call, await openReportWithPast(call));
  const view = casePaper(loaded, id, wishes);
  await present(call, catalogue, await writeDocument(call, catalogue, caseBlocks(view, catalogue)));
  return exitCodes.fine;
};
