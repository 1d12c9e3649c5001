// `portfolio report`: the portfolio on paper. Errors in cards do not stop it; its first page tells of them.
import { readPast } from '../../app/read-past.ts';
import { report } from '../../app/report.ts';
import { requireArea } from '../../app/require-area.ts';
import { since } from '../../app/since.ts';
import { PortfolioError } from '../../core/model/portfolio-error.ts';
import { type Run, textOption } from '../call.ts';
import { exitCodes } from '../exit-code.ts';
import { dateOf, openPortfolio } from '../open-portfolio.ts';
import { present, say } from '../present.ts';
import { writeDocument } from '../write-document.ts';

const kinds: readonly string[] = ['portfolio'];

export const run: Run = async (call) => {
  const kind = call.values.kind ?? 'portfolio';
  if (typeof kind !== 'string' || !kinds.includes(kind))
    throw new PortfolioError('unknown-report', { kind: String(kind), known: kinds });
  const opened = await openPortfolio(call);
  const { today, provenance } = await dateOf(call, opened);
  const area = textOption(call, 'area');
  if (area !== null) requireArea(opened.loaded.portfolio, area);
  const { loaded, history, at } = opened;
  const head = at?.commit ?? null;
  const known = await readPast(history, loaded, { head, today, allBaselines: true });
  if (known.isPartial) say(call, opened.catalogue.cli.partialHistory);
  const past = { ...known, policy: null };
  const compared = await since(loaded, { history, head, today, asked: textOption(call, 'since') }, area);
  const view = report(loaded, { today, provenance, area, since: compared, past, version: call.context.version });
  const { portfolioReportBlocks } = await import('../../render/report/portfolio-report.ts');
  await present(call, opened.catalogue, await writeDocument(call, portfolioReportBlocks(view, opened.catalogue)));
  return exitCodes.fine;
};
