// The facts that rules share, worked out once per check.
import { isWorthNothing, judgedDecisions } from '../council/judged-decisions.ts';
import { toldApprovals } from '../council/told-approvals.ts';
import { type CardDecision, decisionsByCard, nextMeeting } from '../model/decisions.ts';
import { noPast, type Past } from '../model/past.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { mayDecide } from '../policy/may-decide.ts';
import type { RuleContext } from './rule.ts';
import { ruleSeverities } from './rule-list.ts';

export function ruleContext(portfolio: Portfolio, today: string, past: Past = noPast): RuleContext {
  const judged = judgedDecisions(portfolio, today);
  const worthless = new Set(judged.filter(isWorthNothing).map(({ decision }) => decision));
  const told = toldApprovals(portfolio, judged);
  const may = mayDecide(past.policy);
  const isCounted = (each: CardDecision): boolean => may(each) && !worthless.has(each.decision);
  return {
    today,
    projectsById: new Map(portfolio.projects.map((project) => [project.id, project])),
    decisions: decisionsByCard(portfolio, { today, counts: isCounted }),
    decisionsOrTold: decisionsByCard(portfolio, {
      today,
      counts: (each) => isCounted(each) || told.has(each.decision),
    }),
    judged,
    ruleSeverities,
    nextMeeting: nextMeeting(portfolio, today),
    past,
  };
}
