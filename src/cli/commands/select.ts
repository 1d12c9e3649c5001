// `portfolio select`: the best set of projects within money, people and rules, and what each choice costs; or several sets side by side.
import { explainScenarios, portfoliosAt } from '../../app/explain-scenarios.ts';
import { type ExplainWishes, explainSelection } from '../../app/explain-selection.ts';
import type { WeightDrawing } from '../../core/robust/weight-draws.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { type Call, listOption, type Run, textOption } from '../call.ts';
import { confidenceOf } from '../confidence-of.ts';
import { exitCodes } from '../exit-code.ts';
import { frameWishes, timeLimitOf } from '../frame-wishes.ts';
import { dateOf, type Opened, openPortfolio } from '../open-portfolio.ts';
import { present } from '../present.ts';
import { progressOf } from '../progress.ts';
import { weightsOf } from '../weights-of.ts';
import { writeDocument } from '../write-document.ts';

type SelectView = Awaited<ReturnType<typeof explainSelection>>;
type ComparedView = Awaited<ReturnType<typeof explainScenarios>>;

export const run: Run = async (call) => {
  const seconds = timeLimitOf(call);
  const confidence = confidenceOf(call);
  const opened = await openPortfolio(call);
  const { today } = await dateOf(call, opened);
  const wishes = {
    today,
    seconds,
    confidence,
    force: listOption(call, 'force'),
    without: listOption(call, 'without'),
    frames: frameWishes(call, today),
    weights: await weightsOf(call, opened),
    weightDraws: (textOption(call, 'weightDraws') as WeightDrawing | null) ?? null,
    quick: call.options.quick === true,
  };
  const isCompared = call.options.scenarios === true || listOption(call, 'compare').length > 0;
  return isCompared ? runCompared(call, opened, wishes) : runOne(call, opened, wishes);
};

async function runOne(call: Call, opened: Opened, wishes: ExplainWishes): Promise<number> {
  const { progress: words } = opened.catalogue.select;
  const progress = progressOf(call);
  try {
    const view = await explainSelection(opened.loaded.portfolio, wishes, call.context, (part, done, all) =>
      progress.show(part === 'prices' || part === 'weights' ? words[part](done, all) : words[part]),
    );
    progress.end();
    await present(call, opened.catalogue, await render(call, opened.catalogue, view));
    return view.set === null ? exitCodes.findings : exitCodes.fine;
  } finally {
    progress.end();
  }
}

async function runCompared(call: Call, opened: Opened, wishes: ExplainWishes): Promise<number> {
  const { catalogue, history, found, loaded } = opened;
  const { progress: words } = catalogue.select;
  const progress = progressOf(call);
  try {
    const branches = await portfoliosAt(history, listOption(call, 'compare'), found.folder, (done, all) =>
      progress.show(words.branches(done, all)),
    );
    const compared = { scenarios: call.options.scenarios === true, branches };
    const view = await explainScenarios(loaded.portfolio, wishes, compared, call.context, (done, all) =>
      progress.show(words.sets(done, all)),
    );
    progress.end();
    await present(call, catalogue, await renderCompared(call, catalogue, view));
    return view.columns[0]?.value === null ? exitCodes.findings : exitCodes.fine;
  } finally {
    progress.end();
  }
}

async function render(call: Call, catalogue: Catalogue, view: SelectView): Promise<string> {
  if (call.format === 'json') return (await import('../../render/select/select-json.ts')).selectJson(view);
  if (call.format === 'csv') return (await import('../../render/select/select-csv.ts')).selectCsv(view);
  const { selectBlocks } = await import('../../render/select/select-blocks.ts');
  return writeDocument(call, catalogue, selectBlocks(view, catalogue, call.format !== 'text'));
}

async function renderCompared(call: Call, catalogue: Catalogue, view: ComparedView): Promise<string> {
  if (call.format === 'json') return (await import('../../render/select/compared-json.ts')).comparedJson(view);
  if (call.format === 'csv') return (await import('../../render/select/compared-csv.ts')).comparedCsv(view);
  const { comparedBlocks } = await import('../../render/select/compared-blocks.ts');
  return writeDocument(call, catalogue, comparedBlocks(view, catalogue, call.format !== 'text'));
}
