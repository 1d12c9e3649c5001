// `portfolio report minutes DATE`: the minutes of a meeting that has been held. A draft until they are approved.
import { minutes } from '../app/minutes.ts';
import { readProposals } from '../app/read-proposals.ts';
import { minutesBlocks } from '../render/papers/minutes-blocks.ts';
import { type Run, subjectOf } from './call.ts';
import { exitCodes } from './exit-code.ts';
import { openReport } from './open-report.ts';
import { present } from './present.ts';
import { writeDocument } from './write-document.ts';

export const reportMinutes: Run = async (call) => {
  const { loaded, wishes, catalogue, history } = await openReport(call);
  const proposals = await readProposals(history, loaded, subjectOf(call), wishes);
  const view = minutes(loaded, subjectOf(call), wishes, proposals);
  await present(call, catalogue, await writeDocument(call, catalogue, minutesBlocks(view, catalogue)));
  return exitCodes.fine;
};
