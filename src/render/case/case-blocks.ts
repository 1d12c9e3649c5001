// A case paper from top to bottom: what is proposed, why, what it costs and gives, what may go wrong, who has been heard, and what the
// body has to take a stand on.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { CaseView } from '../../view/case/case-view.ts';
import type { Blocks } from '../blocks.ts';
import { benefitBlocks } from './benefit-blocks.ts';
import { checklistBlocks } from './checklist-blocks.ts';
import { headerBlocks } from './header-blocks.ts';
import { moneyBlocks } from './money-blocks.ts';
import { nothingBlocks, planBlocks } from './plan-blocks.ts';
import { proposalBlocks } from './proposal-blocks.ts';
import { questionBlocks } from './question-blocks.ts';
import { factorBlocks, riskBlocks } from './risk-blocks.ts';
import { decidedBlocks, sourceBlocks } from './source-blocks.ts';
import { choiceSection, standingBlocks } from './standing-blocks.ts';
import { summaryBlocks } from './summary-blocks.ts';
import { trustBlocks, voiceBlocks } from './voice-blocks.ts';
import { alternativesBlocks, backgroundBlocks, strategyBlocks } from './why-blocks.ts';

const sections = [
  headerBlocks,
  proposalBlocks,
  summaryBlocks,
  backgroundBlocks,
  strategyBlocks,
  alternativesBlocks,
  benefitBlocks,
  moneyBlocks,
  riskBlocks,
  factorBlocks,
  voiceBlocks,
  trustBlocks,
  planBlocks,
  standingBlocks,
  choiceSection,
  nothingBlocks,
  checklistBlocks,
  questionBlocks,
  decidedBlocks,
  sourceBlocks,
];

export function caseBlocks(view: CaseView, catalogue: Catalogue): Blocks {
  return sections.flatMap((section) => section(view, catalogue));
}
