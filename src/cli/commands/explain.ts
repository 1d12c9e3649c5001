// `portfolio explain`: what a rule or a field means, why, an example and the remedy. Needs neither a portfolio nor a network; inside a
// portfolio a decision point is explained by the body's own check list.
import { didYouMean } from '../../app/did-you-mean.ts';
import { explain, explainGate, knownTerms } from '../../app/explain.ts';
import { PortfolioError } from '../../core/model/portfolio-error.ts';
import { explainFieldBlocks, explainRuleBlocks } from '../../render/explain/explain-blocks.ts';
import { explainChecklistBlocks } from '../../render/explain/explain-checklist.ts';
import type { Run } from '../call.ts';
import { catalogueWithoutPortfolio, openIfThere } from '../open-portfolio.ts';
import { presentBlocks } from '../present.ts';

export const run: Run = async (call) => {
  const term = String(call.values.term);
  const { example, field, gate } = explain(term);
  const opened = gate ? await openIfThere(call) : null;
  const catalogue = opened?.catalogue ?? (await catalogueWithoutPortfolio(call));
  const blocks = example
    ? explainRuleBlocks(term, example, catalogue)
    : gate
      ? explainChecklistBlocks(explainGate(gate, opened?.loaded ?? null), catalogue)
      : field
        ? explainFieldBlocks(field, catalogue)
        : null;
  if (!blocks)
    throw new PortfolioError('unknown-code', { code: term, suggestion: await didYouMean(term, knownTerms()) });
  await presentBlocks(call, catalogue, blocks);
  return 0;
};
