// `portfolio rank`: the projects in order with their reasons, and why one stands where it does.
import { explainRank, onlyAsked } from '../../app/explain-rank.ts';
import { type RankWishes, rank } from '../../app/rank.ts';
import { PortfolioError } from '../../core/model/portfolio-error.ts';
import type { WeightDrawing } from '../../core/robust/weight-draws.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Blocks } from '../../render/blocks.ts';
import { type Call, type Run, textOption } from '../call.ts';
import { exitCodes } from '../exit-code.ts';
import { dateOf, openPortfolio } from '../open-portfolio.ts';
import { present } from '../present.ts';
import { weightsOf } from '../weights-of.ts';
import { writeDocument } from '../write-document.ts';

type RankView = ReturnType<typeof rank>;
type WhyView = ReturnType<typeof explainRank>;

export const run: Run = async (call) => {
  const opened = await openPortfolio(call);
  const { portfolio } = opened.loaded;
  const { today } = await dateOf(call, opened);
  const view = rank(portfolio, {
    today,
    area: textOption(call, 'area'),
    weights: await weightsOf(call, opened),
    robust: robustOf(call),
    quick: call.options.quick === true,
  });
  const asked = textOption(call, 'why');
  const why = asked === null ? null : explainRank(portfolio, view, asked);
  await present(call, opened.catalogue, await render(call, opened.catalogue, view, why));
  return exitCodes.fine;
};

async function render(call: Call, catalogue: Catalogue, view: RankView, why: WhyView | null): Promise<string> {
  const { format } = call;
  const wanted = why === null ? view : onlyAsked(view, why);
  if (why?.kind === 'not-ranked') throw await notRanked(why, catalogue);
  if (format === 'json') return (await import('../../render/rank/rank-json.ts')).rankJson(wanted);
  if (format === 'csv') return (await import('../../render/rank/rank-csv.ts')).rankCsv(wanted);
  const detailed = format !== 'text';
  const blocks = await blocksOf(view, why, catalogue, detailed);
  return writeDocument(call, catalogue, [...blocks, ...(await robustBlocksOf(wanted, catalogue, detailed))]);
}

async function blocksOf(
  view: RankView,
  why: Exclude<WhyView, { kind: 'not-ranked' }> | null,
  catalogue: Catalogue,
  detailed: boolean,
): Promise<Blocks> {
  if (why !== null) return (await import('../../render/rank/why-blocks.ts')).whyBlocks(why, catalogue);
  return (await import('../../render/rank/rank-blocks.ts')).rankBlocks(view, catalogue, detailed);
}

async function robustBlocksOf({ robust }: RankView, catalogue: Catalogue, detailed: boolean): Promise<Blocks> {
  if (robust === null || robust.rows.length === 0) return [];
  return (await import('../../render/rank/robust-blocks.ts')).robustBlocks(robust, catalogue, detailed);
}

/** Who says how weights are drawn wants to know what the draws say. */
function robustOf(call: Call): RankWishes['robust'] {
  const draws = (textOption(call, 'weightDraws') as WeightDrawing | null) ?? null;
  return call.options.robust === true || draws !== null ? { draws } : null;
}

async function notRanked(
  { id, because, ranking }: Extract<WhyView, { kind: 'not-ranked' }>,
  catalogue: Catalogue,
): Promise<PortfolioError> {
  const { why: words } = catalogue.rank;
  if (typeof because === 'string') return new PortfolioError('not-ranked', { id, because: words.because[because] });
  const { criterionNames } = await import('../../render/criterion-name.ts');
  return new PortfolioError('not-ranked', {
    id,
    because: words.missingScores(because.map(criterionNames(ranking.criteria, catalogue))),
  });
}
