// `portfolio decide ID`: one decision in the file of a meeting, and what follows from it on the card.
import { type RecordedDecision, recordDecision } from '../../app/record-decision.ts';
import { writeEdits } from '../../app/write-edits.ts';
import type { Call, Run } from '../call.ts';
import { decisionWish } from '../decision-wish.ts';
import { exitCodes } from '../exit-code.ts';
import { type Opened, openPortfolio } from '../open-portfolio.ts';
import { present, presentBlocks, sayBlocks } from '../present.ts';

export const run: Run = async (call) => {
  const opened = await openPortfolio(call);
  const { loaded, tree, found, catalogue } = opened;
  const today = call.options.today ?? call.context.today();
  const wish = await decisionWish(call, loaded.portfolio.settings.currency ?? 'NOK', catalogue.speak);
  const recorded = recordDecision(loaded, wish, today);
  const isWritten = recorded.refused === null && !call.options.dryRun;
  if (isWritten) await writeEdits(tree, call.context.writer(found.root), recorded.edits);
  await (call.format === 'json' ? tellPrograms : tellPeople)(call, opened, recorded, isWritten);
  return recorded.refused === null ? exitCodes.fine : exitCodes.findings;
};

async function tellPrograms(call: Call, opened: Opened, recorded: RecordedDecision, isWritten: boolean): Promise<void> {
  const { decisionJson } = await import('../../render/council/decision-json.ts');
  await present(call, opened.catalogue, decisionJson(recorded, opened.catalogue, isWritten));
}

/** What the card lacks and why something is refused is talk; what was recorded is the result. */
async function tellPeople(
  call: Call,
  { catalogue }: Opened,
  recorded: RecordedDecision,
  isWritten: boolean,
): Promise<void> {
  const { decisionBlocks, lackBlocks, nextAfterDecision, warningBlocks } = await import(
    '../../render/council/decision-blocks.ts'
  );
  const lacks = lackBlocks(recorded.lacks, catalogue);
  if (recorded.refused !== null) {
    const { refusalBlocks } = await import('../../render/council/refusal-text.ts');
    return sayBlocks(call, [...lacks, ...refusalBlocks(recorded.refused, catalogue)], true);
  }
  await sayBlocks(call, [...lacks, ...warningBlocks(recorded.view, catalogue)], true);
  await presentBlocks(call, catalogue, decisionBlocks(recorded.view, catalogue, isWritten));
  await sayBlocks(call, nextAfterDecision(recorded.view, catalogue));
}
