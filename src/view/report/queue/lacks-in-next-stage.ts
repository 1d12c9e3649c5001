// What proposals lack for the stage they ask to enter: the rules are run on the portfolio as if each had been let in.

import type { Finding } from '../../../core/model/diagnostic.ts';
import { groupedBy } from '../../../core/model/grouped-by.ts';
import type { Project } from '../../../core/model/portfolio.ts';
import { stageNumber, stages } from '../../../core/model/stage.ts';
import { checkPortfolio } from '../../../core/rules/check-portfolio.ts';
import type { Stage } from '../../../generated/card-types.ts';
import type { ReportFacts } from '../report-facts.ts';

/**
 * The first three only say that the proposal has not been let in, which is what the council is to decide. Cards outside the area of
 * the report cannot be looked up here, so what the check of the whole portfolio says about references is used.
 */
const supposed: ReadonlySet<string> = new Set([
  'stage-beyond-decision',
  'status-without-decision',
  'stage-status-mismatch',
  'unknown-project',
]);

/** By card. `asked`: the stage that each card on the agenda asks for; the others ask for the one after their own. */
export function lacksInNextStage(
  facts: ReportFacts,
  asked: ReadonlyMap<string, Stage | null>,
): ReadonlyMap<string | null, readonly Finding[]> {
  const { portfolio, today, check } = facts;
  const letIn = portfolio.projects.map((project) => supposeIn(project, asked.get(project.id) ?? null));
  const proposed = new Set(portfolio.projects.filter(({ card }) => card.status === 'proposed').map(({ id }) => id));
  const supposedFindings = checkPortfolio({ ...portfolio, projects: letIn }, today).filter(
    ({ code }) => !supposed.has(code),
  );
  // Errors in reading a card are not told by a rule, so they come from the check itself.
  const told = new Set(supposedFindings.map(({ code }) => code));
  const reading = check.problems
    .map(({ finding }) => finding)
    .filter(({ code, severity }) => severity === 'error' && !told.has(code));
  const accepted = new Set(
    check.problems.filter(({ finding }) => finding.accepted !== undefined).map(({ finding }) => keyOf(finding)),
  );
  const open = [...reading, ...supposedFindings].filter(
    (finding) => proposed.has(finding.card ?? '') && !accepted.has(keyOf(finding)),
  );
  const errorsFirst = [
    ...open.filter(({ severity }) => severity === 'error'),
    ...open.filter(({ severity }) => severity === 'warning'),
  ];
  return groupedBy(errorsFirst, ({ card }) => card);
}

function supposeIn(project: Project, asked: Stage | null): Project {
  const { card } = project;
  if (card.status !== 'proposed') return project;
  const next = asked ?? stages[stageNumber(card.stage ?? 'idea') + 1];
  return next ? { ...project, card: { ...card, stage: next } } : project;
}

function keyOf({ code, card }: Finding): string {
  return `${code} ${card}`;
}
