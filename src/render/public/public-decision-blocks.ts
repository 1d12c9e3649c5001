// What was decided lately, in everyday words, with the reason.
import type { DecisionType, Gate } from '../../generated/card-types.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { PublicDecision, PublicDecisions } from '../../view/public/public-decisions.ts';
import type { Blocks } from '../blocks.ts';
import { bullets, heading, paragraph, strong } from '../build-blocks.ts';
import { withoutStop } from '../report/without-stop.ts';

export function publicDecisionBlocks(meetings: readonly PublicDecisions[], catalogue: Catalogue): Blocks {
  const { report, speak } = catalogue;
  const words = report.publicEdition;
  const title = heading(2, words.decided);
  if (meetings.length === 0) return [title, paragraph(words.nothingDecided)];
  return [
    title,
    ...meetings.flatMap(({ date, body, decisions }) => [
      paragraph(`${words.decidedIn(speak.date(date), body)}:`),
      bullets(decisions.map((each) => decisionText(each, catalogue))),
    ]),
  ];
}

function decisionText(decision: PublicDecision, catalogue: Catalogue) {
  const { title, reason } = decision;
  const why = reason === null ? '' : ` ${withoutStop(reason)}.`;
  return [strong(title), ` ${meaning(decision, catalogue)}.${why}`];
}

function meaning({ outcome, type, opens, isAdvice, decider }: PublicDecision, { report }: Catalogue): string {
  const words = report.publicEdition;
  if (outcome !== 'approved' && outcome !== 'approved_with_conditions') return words.outcome[outcome];
  const approved =
    opens !== null && opens !== 'idea'
      ? words.opened[opens]
      : type !== null && Object.hasOwn(words.approved, type)
        ? words.approved[type as Exclude<DecisionType, Gate>]
        : words.approvedOther;
  return `${approved}${outcome === 'approved_with_conditions' ? words.onConditions : ''}${isAdvice ? words.asAdvice(decider) : ''}`;
}
