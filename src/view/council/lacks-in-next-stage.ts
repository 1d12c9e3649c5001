// What projects lack for the stage they are to enter next: the rules are run on the portfolio as if each had been let in.
import { nextStage } from '../../core/council/project-track.ts';
import { supposedFindings } from '../../core/council/supposed-findings.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import { groupedBy } from '../../core/model/grouped-by.ts';
import { liveProjects } from '../../core/model/live-projects.ts';
import type { Stage } from '../../generated/card-types.ts';
import type { ReportFacts } from '../report/report-facts.ts';

type Facts = Pick<ReportFacts, 'portfolio' | 'today' | 'check'>;

/**
 * By card, errors first, without what the secretariat has accepted. `asked`: the stage that each card on the agenda asks for; the
 * others ask for the next of their track. Cards outside the area of a report cannot be looked up here, so what the check of the whole
 * portfolio says about references is used.
 */
export function lacksInNextStage(
  { portfolio, today, check }: Facts,
  asked: ReadonlyMap<string, Stage | null> = new Map(),
): ReadonlyMap<string | null, readonly Finding[]> {
  const stages = new Map(
    liveProjects(portfolio).flatMap(({ id, card }) => {
      const stage = asked.get(id) ?? nextStage(portfolio.governance, card);
      return stage ? [[id, stage] as const] : [];
    }),
  );
  const found = supposedFindings(portfolio, stages, today).filter(({ code }) => code !== 'unknown-project');
  // Errors in reading a card are not told by a rule, so they come from the check itself.
  const told = new Set(found.map(({ code }) => code));
  const reading = check.problems
    .map(({ finding }) => finding)
    .filter(({ code, severity }) => severity === 'error' && !told.has(code));
  const accepted = new Set(
    check.problems.filter(({ finding }) => finding.accepted !== undefined).map(({ finding }) => keyOf(finding)),
  );
  const open = [...reading, ...found].filter((each) => stages.has(each.card ?? '') && !accepted.has(keyOf(each)));
  const errorsFirst = [
    ...open.filter(({ severity }) => severity === 'error'),
    ...open.filter(({ severity }) => severity === 'warning'),
  ];
  return groupedBy(errorsFirst, ({ card }) => card);
}

function keyOf({ code, card }: Finding): string {
  return `${code} ${card}`;
}
