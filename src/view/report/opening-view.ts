// The opening of the report: whose portfolio and when, the picture in a few lines, what the council is asked to decide, and the key figures.
import { nextMeeting } from '../../core/model/decisions.ts';
import { type CaseFacts, caseFacts } from '../case/case-facts.ts';
import { type CouncilFacts, councilFacts } from '../council/council-facts.ts';
import { type Cover, coverOf } from './opening/cover.ts';
import { type KeyFigures, keyFigures } from './opening/key-figures.ts';
import { type Picture, pictureOf } from './opening/picture.ts';
import { type ProposedDecision, proposedDecisions } from './opening/proposed-decisions.ts';
import type { ReportFacts } from './report-facts.ts';

export interface OpeningView {
  readonly cover: Cover;
  readonly picture: Picture;
  readonly decisions: readonly ProposedDecision[];
  readonly keyFigures: KeyFigures;
}

/** `papers`: of the next meeting. */
export function openingView(
  facts: ReportFacts,
  council: CouncilFacts = councilFacts(facts),
  papers: CaseFacts = caseFacts(facts, nextMeeting(facts.portfolio, facts.today)),
): OpeningView {
  return {
    cover: coverOf(facts),
    picture: pictureOf(facts),
    decisions: proposedDecisions(facts, council, papers),
    keyFigures: keyFigures(facts),
  };
}
