// Promises that a case comes to the body that decides by way of those before it: each has treated it the same day or earlier (seed rule
// 6: the council before the chief executive and the political level), and the sector leader was heard first (seed rule 3).
import type { Body, DecisionType } from '../../generated/card-types.ts';
import type { ChoiceKey } from '../../generated/schema-texts.ts';
import { findBody } from '../council/body-level.ts';
import { roundOf } from '../council/case-round.ts';
import { routePlaces } from '../council/governance-places.ts';
import { type JudgedDecision, typeJudged } from '../council/judged-decisions.ts';
import { comingCases } from '../meetings/coming-cases.ts';
import { isApproval } from '../model/decisions.ts';
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
      for (const each of final) yield* skippedBodies(portfolio, each, about);
      yield* heardAfter(portfolio, project, final.at(-1), context);
    }
  },
});

/** What lets a project go on, by a body that others may come before. The secretariat and the project owner decide within their own. */
function isFinal({ standing, decision, decider }: JudgedDecision): boolean {
  const isOwn = decider?.kind === 'secretariat' || decider?.kind === 'project_owner';
  return standing === 'decides' && isApproval(decision) && decision.type !== 'stop' && !isOwn;
}

/** A later decision in the right order makes an earlier one good. */
function lastOfEachKind(decisions: readonly JudgedDecision[]): readonly JudgedDecision[] {
  return decisions.filter(
    (each, index) => !decisions.some((other, at) => at > index && typeJudged(other) === typeJudged(each)),
  );
}

function* skippedBodies(
  portfolio: Portfolio,
  each: JudgedDecision,
  about: readonly JudgedDecision[],
): Generator<Observation<DecisionOutOfOrderArguments>> {
  const type = typeJudged(each);
  const round = type === null ? [] : roundOf(about, type, each);
  for (const body of bodiesBefore(portfolio, each)) {
    const treated = round.filter((other) => other.decider?.id === body.id);
    const before = treated.findLast(({ date }) => date <= each.date);
    if (before && hasSaid(before)) continue;
    const [other = before] = treated.filter(({ date }) => date > each.date);
    const related = other ? [placeOf(other)] : routePlaces(portfolio, each.route?.route ?? null);
    yield { place: placeOf(each), args: { ...named(each, type), skipped: body.name, heard: '' }, related };
  }
}

/** Those before it in the route; all of the route when it is a body further up that has taken the case. */
function bodiesBefore(portfolio: Portfolio, { route, decider }: JudgedDecision): readonly Body[] {
  const bodies = route?.bodies ?? [];
  const at = bodies.indexOf(decider?.id ?? '');
  return bodies
    .slice(0, at < 0 ? bodies.length : at)
    .map((id) => findBody(portfolio, id))
    .filter((body) => body !== null)
    .filter(({ kind }) => kind !== 'secretariat' && kind !== 'project_owner');
}

/** For or against. What is sent back or put off has not been treated. */
function hasSaid({ decision }: JudgedDecision): boolean {
  return isApproval(decision) || decision.outcome === 'rejected';
}

/** A project that was submitted anew, or asks for something new, has been heard about that. */
function* heardAfter(
  portfolio: Portfolio,
  { id, file, card }: Project,
  last: JudgedDecision | undefined,
  { today }: RuleContext,
): Generator<Observation<DecisionOutOfOrderArguments>> {
  const heard = card.anchoring?.sector_leader?.heard;
  if (!last || heard === undefined || heard <= last.date) return;
  const isNew = card.request !== undefined || (card.submitter?.date ?? '') > last.date;
  if (isNew || comingCases(portfolio, today).some((each) => each.card === id)) return;
  yield {
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
