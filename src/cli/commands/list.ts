// `portfolio list`: the projects that were asked for, one line each.
import { list } from '../../app/list.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { ListView } from '../../view/list-view.ts';
import { type Call, listOption, type Run, textOption } from '../call.ts';
import { exitCodes } from '../exit-code.ts';
import { openPortfolio } from '../open-portfolio.ts';
import { paintFor, present } from '../present.ts';

const filters = ['stage', 'status', 'sector', 'goal', 'category', 'form', 'owner', 'colour'] as const;

export const run: Run = async (call) => {
  const { loaded, catalogue } = await openPortfolio(call);
  const filter = Object.fromEntries(filters.map((name) => [name, listOption(call, name)]));
  const view = list(loaded.portfolio, filter, textOption(call, 'area'));
  await present(call, catalogue, await render(view, catalogue, call));
  return exitCodes.fine;
};

async function render(view: ListView, catalogue: Catalogue, call: Call): Promise<string> {
  if (call.format === 'json') return (await import('../../render/list/list-json.ts')).listJson(view);
  if (call.format === 'csv') return (await import('../../render/list/list-csv.ts')).listCsv(view);
  if (call.format === 'markdown') return markdown(view, catalogue);
  const { listText } = await import('../../render/list/list-text.ts');
  return listText(view, catalogue, await paintFor(call), widthOf(call));
}

async function markdown(view: ListView, catalogue: Catalogue): Promise<string> {
  const [{ listBlocks }, { writeMarkdown }] = await Promise.all([
    import('../../render/list/list-blocks.ts'),
    import('../../render/markdown/write-markdown.ts'),
  ]);
  return writeMarkdown(listBlocks(view, catalogue));
}

/** The same everywhere but on a wide terminal. */
function widthOf({ context, options }: Call): number {
  const narrow = 100;
  return context.stdout.isTerminal && options.output === undefined ? Math.max(narrow, context.stdout.columns) : narrow;
}
