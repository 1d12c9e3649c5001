// `portfolio list`: the projects that were asked for, one line each.
import { list } from '../../app/list.ts';
import { listSeveral } from '../../app/list-several.ts';
import type { WantedPortfolio } from '../../app/wanted-portfolios.ts';
import type { ProjectFilter } from '../../core/model/project-filter.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { ListView } from '../../view/list-view.ts';
import { type Call, listOption, type Run, textOption } from '../call.ts';
import { exitCodes } from '../exit-code.ts';
import { openPortfolio } from '../open-portfolio.ts';
import { paintFor, present, say } from '../present.ts';
import { screenWidth } from '../screen-width.ts';
import { openPortfolios, severalPortfolios } from '../several-portfolios.ts';
import { writeDocument } from '../write-document.ts';

const filters = ['stage', 'status', 'sector', 'goal', 'category', 'form', 'owner', 'colour'] as const;

export const run: Run = async (call) => {
  const wanted = await severalPortfolios(call);
  const filter = Object.fromEntries(filters.map((name) => [name, listOption(call, name)]));
  const area = textOption(call, 'area');
  if (wanted !== null) return listTogether(call, wanted, filter, area);
  const { loaded, catalogue } = await openPortfolio(call);
  const view = list(loaded.portfolio, filter, area);
  await present(call, catalogue, await render(view, catalogue, call));
  return exitCodes.fine;
};

/** By names that keep ids apart; a joint project stands where it is led. */
async function listTogether(
  call: Call,
  wanted: readonly WantedPortfolio[],
  filter: ProjectFilter,
  area: string | null,
): Promise<number> {
  const { catalogue, ...read } = await openPortfolios(call, wanted);
  const { view, elsewhere, addable } = listSeveral(read, filter, area);
  await present(call, catalogue, await render(view, catalogue, call));
  const words = catalogue.overview;
  for (const { key, folder } of read.unread) say(call, words.unread(key, folder, catalogue.speak));
  if (!addable) say(call, words.notAddable);
  if (elsewhere.length > 0) say(call, words.countedElsewhere(elsewhere, catalogue.speak));
  return exitCodes.fine;
}

async function render(view: ListView, catalogue: Catalogue, call: Call): Promise<string> {
  if (call.format === 'json') return (await import('../../render/list/list-json.ts')).listJson(view);
  if (call.format === 'csv') return (await import('../../render/list/list-csv.ts')).listCsv(view);
  if (call.format !== 'text') {
    const { listBlocks } = await import('../../render/list/list-blocks.ts');
    return writeDocument(call, catalogue, listBlocks(view, catalogue));
  }
  const { listText } = await import('../../render/list/list-text.ts');
  return listText(view, catalogue, await paintFor(call), screenWidth(call));
}
