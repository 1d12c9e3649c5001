// `portfolio advance ID`: what a project needs to move one stage; and moves it when it has it.
import { advance } from '../../app/advance.ts';
import { writeEdits } from '../../app/write-edits.ts';
import type { Run } from '../call.ts';
import { exitCodes } from '../exit-code.ts';
import { openWithPast } from '../open-with-past.ts';
import { present, presentBlocks } from '../present.ts';

export const run: Run = async (call) => {
  const today = call.options.today ?? call.context.today();
  const { opened, past } = await openWithPast(call, today);
  const { loaded, tree, found, catalogue } = opened;
  const { view, edit } = advance(loaded, String(call.values.card), today, past);
  const isWritten = edit !== null && !call.options.dryRun;
  if (isWritten) await writeEdits(tree, call.context.writer(found.root), [edit]);
  if (call.format === 'json') {
    const { advanceJson } = await import('../../render/council/advance-json.ts');
    await present(call, catalogue, advanceJson(view, catalogue, isWritten));
  } else {
    const { advanceBlocks } = await import('../../render/council/advance-blocks.ts');
    await presentBlocks(call, catalogue, advanceBlocks(view, catalogue, isWritten));
  }
  return view.isOpen ? exitCodes.fine : exitCodes.findings;
};
