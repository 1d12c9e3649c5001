// The chapter about what awaits treatment, what has been decided, and how well the portfolio is steered.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { QueueView } from '../../view/report/queue-view.ts';
import type { Blocks } from '../blocks.ts';
import { heading } from '../build-blocks.ts';
import { conditionsBlocks, decisionsBlocks, haltedBlocks } from './queue/decided-blocks.ts';
import { learningBlocks } from './queue/learning-blocks.ts';
import { proposalsBlocks } from './queue/proposals-blocks.ts';
import { qualityBlocks } from './queue/quality-blocks.ts';
import { knotsBlocks, mandateBlocks, prerequisitesBlocks } from './queue/steering-blocks.ts';
import { treatedBlocks } from './queue/treated-blocks.ts';
import { noMarks, type SinceMarks } from './since-mark.ts';

export function queueBlocks(view: QueueView, catalogue: Catalogue, marks: SinceMarks = noMarks): Blocks {
  return [
    heading(2, catalogue.report.queue.title),
    ...proposalsBlocks(view.proposals, catalogue, marks),
    ...conditionsBlocks(view.conditions, catalogue),
    ...haltedBlocks(view.halted, catalogue, marks),
    ...decisionsBlocks(view.decisions, catalogue),
    ...treatedBlocks(view.treated, catalogue),
    ...mandateBlocks(view.mandate, catalogue),
    ...prerequisitesBlocks(view.prerequisites, catalogue),
    ...knotsBlocks(view.knots, catalogue),
    ...learningBlocks(view.learning, catalogue),
    ...qualityBlocks(view.quality, catalogue),
  ];
}
