// The facts that rules share, worked out once per check.
import { decisionsByCard, nextMeeting } from '../model/decisions.ts';
import { noPast, type Past } from '../model/past.ts';
import type { Portfolio } from '../model/portfolio.ts';
import type { RuleContext } from './rule.ts';
import { rules } from './rule-list.ts';

export function ruleContext(portfolio: Portfolio, today: string, past: Past = noPast): RuleContext {
  return {
    today,
    projectsById: new Map(portfolio.projects.map((project) => [project.id, project])),
    decisions: decisionsByCard(portfolio),
    ruleSeverities: new Map(Object.values(rules).map(({ code, severity }) => [code, severity])),
    nextMeeting: nextMeeting(portfolio, today),
    past,
  };
}
