// Projects that are not over: those that rules still ask something of.
import type { Portfolio, Project } from './portfolio.ts';
import { isEnded } from './stage.ts';

export function liveProjects(portfolio: Portfolio): readonly Project[] {
  return portfolio.projects.filter(({ card }) => !isEnded(card.status));
}
