// The opening of the report: whose portfolio and when, the picture in a few lines, what the council is asked to decide, and the key figures.
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

export function openingView(facts: ReportFacts): OpeningView {
  return {
    cover: coverOf(facts),
    picture: pictureOf(facts),
    decisions: proposedDecisions(facts),
    keyFigures: keyFigures(facts),
  };
}
