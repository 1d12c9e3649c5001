// Promises that whoever decides a case may: the body has the right to that kind of decision, and the case's route leads to it.
import type { ChoiceKey } from '../../generated/schema-texts.ts';
import { findBody } from '../council/body-level.ts';
import { isByWrongBody } from '../council/by-wrong-body.ts';
import { bodyPlaces, routePlaces } from '../council/governance-places.ts';
import { hasRight } from '../council/has-right.ts';
import { type JudgedDecision, typeJudged } from '../council/judged-decisions.ts';
import { valuePlace } from '../model/diagnostic.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { defineRule } from './rule.ts';

type DecisionByWrongBodyArguments = {
  readonly body: string;
  readonly card: string;
  readonly type: ChoiceKey | '';
  /** nobody: it does not say which body, or not what it was about. */
  readonly because: 'no_right' | 'outside_route' | 'nobody';
  /** Who decides such cases; none when nobody can say. */
  readonly deciders: readonly string[];
};

export const decisionByWrongBody = defineRule<'decision-by-wrong-body', DecisionByWrongBodyArguments>({
  code: 'decision-by-wrong-body',
  severity: 'error',
  *check(portfolio, { judged }) {
    for (const each of judged) {
      if (!isByWrongBody(portfolio, each)) continue;
      const type = typeJudged(each);
      const because = whyWrong(each);
      yield {
        place: valuePlace(each.meeting.file, each.pointer),
        args: {
          body: each.decider?.name ?? '',
          card: each.decision.card ?? '',
          type: type === null ? '' : `decision_type=${type}`,
          because,
          deciders: decidersOf(portfolio, each),
        },
        related:
          because === 'no_right' && each.decider
            ? bodyPlaces(portfolio, each.decider.id, 'may_decide')
            : routePlaces(portfolio, each.route?.route ?? null),
      };
    }
  },
});

function whyWrong(each: JudgedDecision): DecisionByWrongBodyArguments['because'] {
  if (each.standing !== 'no_right') return 'outside_route';
  return each.decider === null || typeJudged(each) === null ? 'nobody' : 'no_right';
}

/** The last of the route, unless that is the body itself; without a route, those that have the right. */
function decidersOf(portfolio: Portfolio, { decision, decider, route }: JudgedDecision): readonly string[] {
  const last = findBody(portfolio, route?.bodies.at(-1));
  if (last && last.id !== decider?.id) return [last.name];
  return (portfolio.governance.bodies ?? [])
    .filter((body) => body.id !== decider?.id && body.may_decide && hasRight(body, decision))
    .map(({ name }) => name);
}
