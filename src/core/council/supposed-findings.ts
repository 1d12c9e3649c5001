// What the rules would say about cards if they stood in another stage, so that everyone sees what is missing before they are let in.
import type { Stage } from '../../generated/card-types.ts';
import type { Finding } from '../model/diagnostic.ts';
import type { Past } from '../model/past.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { checkPortfolio, type DamagedFields } from '../rules/check-portfolio.ts';

/**
 * These only say that the card has not been let in, which is what is to be decided; check points are told with their list. Status is
 * asked of work that goes on: nobody has reported on what the decision itself would begin.
 */
const supposed: ReadonlySet<string> = new Set([
  'stage-beyond-decision',
  'status-without-decision',
  'stage-status-mismatch',
  'checklist-unanswered',
  'missing-status-report',
  'stale-status-report',
  'status-before-meeting',
  'leader-review-old',
]);

/** `stages`: by card. Findings about all cards; errors and warnings. */
export function supposedFindings(
  portfolio: Portfolio,
  stages: ReadonlyMap<string, Stage>,
  today: string,
  { damaged, past }: { readonly damaged?: DamagedFields; readonly past?: Past } = {},
): readonly Finding[] {
  const projects = portfolio.projects.map((project) => {
    const stage = stages.get(project.id);
    return stage === undefined ? project : { ...project, card: { ...project.card, stage } };
  });
  return checkPortfolio({ ...portfolio, projects }, today, damaged, past).filter(({ code }) => !supposed.has(code));
}
