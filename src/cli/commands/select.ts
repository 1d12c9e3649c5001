// `portfolio select`: the best set of projects within money, people and rules, and what each choice costs.
import { explainSelection } from '../../app/explain-selection.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { type Call, listOption, type Run } from '../call.ts';
import { exitCodes } from '../exit-code.ts';
import { frameWishes, timeLimitOf } from '../frame-wishes.ts';
import { dateOf, openPortfolio } from '../open-portfolio.ts';
import { present } from '../present.ts';
import { progressOf } from '../progress.ts';
import { weightsOf } from '../weights-of.ts';
import { writeDocument } from '../write-document.ts';

type SelectView = Awaited<ReturnType<typeof explainSelection>>;

export const run: Run = async (call) => {
  const seconds = timeLimitOf(call);
  const opened = await openPortfolio(call);
  const { today } = await dateOf(call, opened);
  const wishes = {
    today,
    seconds,
    force: listOption(call, 'force'),
    without: listOption(call, 'without'),
    frames: frameWishes(call, today),
    weights: await weightsOf(call, opened),
    quick: call.options.quick === true,
  };
  const { progress: words } = opened.catalogue.select;
  const progress = progressOf(call);
  try {
    const view = await explainSelection(opened.loaded.portfolio, wishes, call.context.solver, (part, done, all) =>
      progress.show(part === 'prices' || part === 'weights' ? words[part](done, all) : words[part]),
    );
    progress.end();
    await present(call, opened.catalogue, await render(call, opened.catalogue, view));
    return view.set === null ? exitCodes.findings : exitCodes.fine;
  } finally {
    progress.end();
  }
};

async function render(call: Call, catalogue: Catalogue, view: SelectView): Promise<string> {
  if (call.format === 'json') return (await import('../../render/select/select-json.ts')).selectJson(view);
  if (call.format === 'csv') return (await import('../../render/select/select-csv.ts')).selectCsv(view);
  const { selectBlocks } = await import('../../render/select/select-blocks.ts');
  return writeDocument(call, selectBlocks(view, catalogue, call.format === 'markdown'));
}
