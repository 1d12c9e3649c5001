// What has become of strategy, frames and rules, and whether the rules ask for more or less than before.
import type { Catalogue } from '../../../i18n/catalogue.ts';
import type { ComparedView, ConfigurationChange } from '../../../view/report/since-view.ts';
import type { Blocks, Inline } from '../../blocks.ts';
import { bullets, heading, paragraph, text } from '../../build-blocks.ts';
import { changeLine } from '../../diff/change-line.ts';
import { describeChange } from '../../diff/describe-change.ts';
import { type DiffContext, diffContext } from '../../diff/diff-context.ts';
import { shortHash } from './point-text.ts';

const shownAtMost = 25;

export function configurationBlocks({ configuration, diff, point }: ComparedView, catalogue: Catalogue): Blocks {
  const words = catalogue.report.since;
  if (configuration.length === 0) return [];
  const context = diffContext(diff, catalogue);
  const left = configuration.length - shownAtMost;
  return [
    heading(3, words.configuration.title),
    bullets(configuration.slice(0, shownAtMost).map((change) => lineOf(change, context))),
    ...(left > 0 ? [paragraph(words.more(left, shortHash(point.commit)))] : []),
  ];
}

function lineOf({ change, effect }: ConfigurationChange, context: DiffContext): readonly Inline[] {
  const { effects } = context.catalogue.diff.sections.policy;
  const judged = effect === null || effect === 'changes' ? [] : [text(` (${effects[effect]})`)];
  return [...changeLine(describeChange(change, context)), ...judged];
}
