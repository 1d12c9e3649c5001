// `portfolio history ID`: the life of one card.
import { cardHistory } from '../../app/card-history.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { HistoryView } from '../../view/history-view.ts';
import type { Call, Run } from '../call.ts';
import { exitCodes } from '../exit-code.ts';
import { openAnyPortfolio } from '../open-portfolio.ts';
import { present } from '../present.ts';
import { writeDocument } from '../write-document.ts';

export const run: Run = async (call) => {
  const { history, loaded, at, catalogue } = await openAnyPortfolio(call);
  const head = at?.commit ?? (await history.resolve('HEAD'));
  const today = call.options.today ?? call.context.today();
  const id = String(call.values.card);
  const view = await cardHistory(history, { id, loaded, head, atHead: at !== null, today });
  await present(call, catalogue, await render(view, catalogue, call));
  return exitCodes.fine;
};

async function render(view: HistoryView, catalogue: Catalogue, call: Call): Promise<string> {
  if (call.format === 'json') return (await import('../../render/history/history-json.ts')).historyJson(view);
  return writeDocument(
    call,
    catalogue,
    (await import('../../render/history/history-blocks.ts')).historyBlocks(view, catalogue),
  );
}
