// Promises that a case comes to the body that decides by way of those before it: each has treated it the same day or earlier (seed rule
// 6: the council before the chief executive and the political level), and the sector leader was heard first (seed rule 3).
import type { DecisionType } from '../../generated/card-types.ts';
import type { ChoiceKey } from '../../generated/schema-texts.ts';
import { routePlaces } from '../council/governance-places.ts';
import { type JudgedDecision, typeJudged } from '../council/judged-decisions.ts';
import { skippedBodies, takesFurther } from '../council/skipped-bodies.ts';
import { comingCases } from '../meetings/coming-cases.ts';
import { type Observation, type Place, valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import type { Portfolio, Project } from '../model/portfolio.ts';
import { defineRule, type RuleContext } from './rule.ts';

type DecisionOutOfOrderArguments = {
  readonly card: string;
  readonly type: ChoiceKey | '';
  readonly body: string;
  /** The body that has not treated the case first; "" when it is the sector leader. */
  readonly skipped: string;
  /** When the sector leader was heard, ISO; "" when it is a body. */
  readonly heard: string;
  /** Of the decision, ISO. */
  readonly date: string;
};

export const decisionOutOfOrder = defineRule<'decision-out-of-order', DecisionOutOfOrderArguments>({
  code: 'decision-out-of-order',
  severity: 'error',
  *check(portfolio, context) {
    for (const project of liveProjects(portfolio)) {
      const about = context.judged.filter(({ decision }) => decision.card === project.id);
      const final = lastOfEachKind(about.filter(isFinal));
      for (const each of final) yield* skipped(portfolio, each, about);
      yield* heardAfter(portfolio, project, final.at(-1), context);
    }
  },
});

/** What lets a project go on. */
function isFinal(each: JudgedDecision): boolean {
  return each.standing === 'decides' && takesFurther(each);
}

/** A later decision in the right order makes an earlier one good. */
function lastOfEachKind(decisions: readonly JudgedDecision[]): readonly JudgedDecision[] {
  return decisions.filter(
    (each, index) => !decisions.some((other, at) => at > index && typeJudged(other) === typeJudged(each)),
  );
}

function* skipped(
  portfolio: Portfolio,
  each: JudgedDecision,
  about: readonly JudgedDecision[],
): Generator<Observation<DecisionOutOfOrderArguments>> {
  const type = typeJudged(each);
  for (const { body, said } of skippedBodies(portfolio, each, about)) {
    const related = said ? [placeOf(said)] : routePlaces(portfolio, each.route?.route ?? null);
    yield { place: placeOf(each), args: { ...named(each, type), skipped: body.name, heard: '' }, related };
  }
}

/** A project that was submitted anew, or asks for something new, has been heard about that. So may a project on a coming agenda: a warning. */
function* heardAfter(
  portfolio: Portfolio,
  { id, file, card }: Project,
  last: JudgedDecision | undefined,
  { today }: RuleContext,
): Generator<Observation<DecisionOutOfOrderArguments>> {
  const heard = card.anchoring?.sector_leader?.heard;
  if (!last || heard === undefined || heard <= last.date) return;
  const isNew = card.request !== undefined || (card.submitter?.date ?? '') > last.date;
  if (isNew) return;
  const isComing = comingCases(portfolio, today).some((each) => each.card === id);
  yield {
    ...(isComing && { severity: 'warning' }),
    place: placeOf(last),
    args: { ...named(last, typeJudged(last)), skipped: '', heard },
    related: [valuePlace(file, ['anchoring', 'sector_leader', 'heard'])],
  };
}

function named({ decision, decider, date }: JudgedDecision, type: DecisionType | null) {
  const key: ChoiceKey | '' = type === null ? '' : `decision_type=${type}`;
  return { card: decision.card ?? '', type: key, body: decider?.name ?? '', date };
}

function placeOf({ meeting, pointer }: JudgedDecision): Place {
  return valuePlace(meeting.file, pointer);
}
