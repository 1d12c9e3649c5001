// `portfolio show ID`: one card on one page.
import { type ShownProject, show } from '../../app/show.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { oneProjectBlocks } from '../../render/report/one-project.ts';
import type { Call, Run } from '../call.ts';
import { exitCodes } from '../exit-code.ts';
import { dateOf, openPortfolio } from '../open-portfolio.ts';
import { present } from '../present.ts';
import { writeDocument } from '../write-document.ts';

export const run: Run = async (call) => {
  const opened = await openPortfolio(call);
  const facts = { ...(await dateOf(call, opened)), version: call.context.version };
  const shown = show(opened.loaded, String(call.values.card), facts);
  await present(call, opened.catalogue, await render(shown, opened.catalogue, call));
  return exitCodes.fine;
};

async function render({ page, project }: ShownProject, catalogue: Catalogue, call: Call): Promise<string> {
  if (call.format === 'json') return (await import('../../render/show/show-json.ts')).showJson(page, project.card);
  const blocks = oneProjectBlocks(page, catalogue, 1);
  return writeDocument(call, catalogue, blocks);
}
