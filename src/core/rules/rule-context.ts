// The facts that rules share, worked out once per check.
import { isWorthNothing, judgedDecisions } from '../council/judged-decisions.ts';
import { decisionsByCard, nextMeeting } from '../model/decisions.ts';
import { noPast, type Past } from '../model/past.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { mayDecide } from '../policy/may-decide.ts';
import type { RuleContext } from './rule.ts';
import { ruleSeverities } from './rule-list.ts';

export function ruleContext(portfolio: Portfolio, today: string, past: Past = noPast): RuleContext {
  const judged = judgedDecisions(portfolio, today);
  const worthless = new Set(judged.filter(isWorthNothing).map(({ decision }) => decision));
  const may = mayDecide(past.policy);
  return {
    today,
    projectsById: new Map(portfolio.projects.map((project) => [project.id, project])),
    decisions: decisionsByCard(portfolio, { today, counts: (each) => may(each) && !worthless.has(each.decision) }),
    judged,
    ruleSeverities,
    nextMeeting: nextMeeting(portfolio, today),
    past,
  };
}
