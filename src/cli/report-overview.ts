// `portfolio report overview`: several portfolios in one, across municipalities or sectors. Of one portfolio it is an overview of that one.
import { overview } from '../app/overview.ts';
import { wantedFolders } from '../app/wanted-portfolios.ts';
import { overviewBlocks } from '../render/overview/overview-blocks.ts';
import { overviewJson } from '../render/overview/overview-json.ts';
import type { Run } from './call.ts';
import { exitCodes } from './exit-code.ts';
import { findPortfolio } from './open-portfolio.ts';
import { present, say } from './present.ts';
import { openPortfolios, severalPortfolios } from './several-portfolios.ts';
import { writeDocument } from './write-document.ts';

export const reportOverview: Run = async (call) => {
  const wanted = (await severalPortfolios(call)) ?? wantedFolders([findPortfolio(call, false).found.root]);
  const { catalogue, ...read } = await openPortfolios(call, wanted);
  const view = overview(read);
  const text =
    call.format === 'json' ? overviewJson(view) : await writeDocument(call, catalogue, overviewBlocks(view, catalogue));
  await present(call, catalogue, text);
  for (const { key, folder } of read.unread) say(call, catalogue.overview.unread(key, folder, catalogue.speak));
  return exitCodes.fine;
};
