// The facts that rules share, worked out once per check.
import { decisionsByCard, nextMeeting } from '../model/decisions.ts';
import { noPast, type Past } from '../model/past.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { mayDecide } from '../policy/may-decide.ts';
import type { RuleContext } from './rule.ts';
import { ruleSeverities } from './rule-list.ts';

export function ruleContext(portfolio: Portfolio, today: string, past: Past = noPast): RuleContext {
  return {
    today,
    projectsById: new Map(portfolio.projects.map((project) => [project.id, project])),
    decisions: decisionsByCard(portfolio, { today, counts: mayDecide(past.policy) }),
    ruleSeverities,
    nextMeeting: nextMeeting(portfolio, today),
    past,
  };
}
