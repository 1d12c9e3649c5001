// `portfolio report`: the portfolio on paper. Errors in cards do not stop it; its first page tells of them.
import { report } from '../../app/report.ts';
import { PortfolioError } from '../../core/model/portfolio-error.ts';
import { type Run, textOption } from '../call.ts';
import { exitCodes } from '../exit-code.ts';
import { dateOf, openPortfolio } from '../open-portfolio.ts';
import { present } from '../present.ts';
import { writeDocument } from '../write-document.ts';

const kinds: readonly string[] = ['portfolio'];

export const run: Run = async (call) => {
  const kind = call.values.kind ?? 'portfolio';
  if (typeof kind !== 'string' || !kinds.includes(kind))
    throw new PortfolioError('unknown-report', { kind: String(kind), known: kinds });
  const opened = await openPortfolio(call);
  const { today, provenance } = await dateOf(call, opened);
  const view = report(opened.loaded, {
    today,
    provenance,
    area: textOption(call, 'area'),
    version: call.context.version,
  });
  const { portfolioReportBlocks } = await import('../../render/report/portfolio-report.ts');
  await present(call, opened.catalogue, await writeDocument(call, portfolioReportBlocks(view, opened.catalogue)));
  return exitCodes.fine;
};
