// `portfolio report public`: a short edition in plain words, for citizens and elected members.
import { publicEdition } from '../app/public-edition.ts';
import { publicBlocks } from '../render/public/public-blocks.ts';
import type { Run } from './call.ts';
import { exitCodes } from './exit-code.ts';
import { openReport } from './open-report.ts';
import { present } from './present.ts';
import { writeDocument } from './write-document.ts';

export const reportPublic: Run = async (call) => {
  const { loaded, wishes, catalogue } = await openReport(call);
  const view = publicEdition(loaded, wishes);
  await present(call, catalogue, await writeDocument(call, catalogue, publicBlocks(view, catalogue)));
  return exitCodes.fine;
};
