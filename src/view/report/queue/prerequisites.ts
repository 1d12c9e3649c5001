// The eight prerequisites of steering a portfolio (seed rule 24), each worked out from the files and told with the fact that decides it.
import { demands } from '../../../core/model/demands.ts';
import type { Finding } from '../../../core/model/diagnostic.ts';
import type { Card } from '../../../core/model/portfolio.ts';
import type { PrerequisiteFacts, PrerequisiteName } from '../../../core/model/prerequisite-facts.ts';
import { reportsStatus } from '../../../core/model/reports-status.ts';
import { reached } from '../../../core/model/stage.ts';
import type { ReportFacts } from '../report-facts.ts';

export type Prerequisite = {
  readonly [Name in PrerequisiteName]: {
    readonly name: Name;
    readonly met: boolean;
    readonly facts: PrerequisiteFacts[Name];
  };
}[PrerequisiteName];

export function prerequisites(facts: ReportFacts): readonly Prerequisite[] {
  return [
    strategy(facts),
    criteria(facts),
    balance(facts),
    realistic(facts),
    followUp(facts),
    meetings(facts),
    changes(facts),
    benefits(facts),
  ];
}

/** Adopted, with goals, and for a period that today is in. */
function strategy({ portfolio: { strategy: given }, today }: ReportFacts): Prerequisite {
  const year = Number(today.slice(0, 4));
  const { from = null, to = null } = given.period ?? {};
  const adopted = given.adopted?.date ?? null;
  const goals = given.goals?.length ?? 0;
  const current = from !== null && to !== null && from <= year + 1 && year <= to;
  return { name: 'strategy', met: adopted !== null && goals > 0 && current, facts: { adopted, from, to, goals } };
}

/** Weights adopted, and every ranked project that is asked for scores, which is from planning on, has them all. */
function criteria({ portfolio, ranking }: ReportFacts): Prerequisite {
  const count = portfolio.strategy.criteria?.length ?? 0;
  const adopted = portfolio.strategy.weights_adopted?.date ?? null;
  const cards = new Map(portfolio.projects.map(({ id, card }) => [id, card]));
  const unscored = ranking.projects.filter(
    ({ id, incomplete }) => incomplete && demands(portfolio, cards.get(id) ?? {}, 'planning'),
  ).length;
  return {
    name: 'criteria',
    met: count > 0 && adopted !== null && unscored === 0,
    facts: { criteria: count, adopted, unscored },
  };
}

/** Targets to balance against, and next year's money and people to balance with. */
function balance({ portfolio: { strategy: given, capacity }, today }: ReportFacts): Prerequisite {
  const year = Number(today.slice(0, 4)) + 1;
  const targets = given.balance?.length ?? 0;
  const hasFrame = (capacity.frames ?? []).some((frame) => frame.year === year);
  const competences = (capacity.competences ?? []).filter(({ years = [] }) =>
    years.some((each) => each.year === year),
  ).length;
  return {
    name: 'balance',
    met: targets > 0 && hasFrame && competences > 0,
    facts: { targets, year, hasFrame, competences },
  };
}

/** Everything that is being carried out has a period, milestones, and a cost with its uncertainty. */
function realistic({ portfolio }: ReportFacts): Prerequisite {
  const running = portfolio.projects.filter(
    ({ card }) => card.status === 'active' && (card.stage === 'execution' || card.stage === 'closing'),
  );
  const planned = running.filter(({ card }) => isPlanned(card)).length;
  return {
    name: 'realistic',
    met: running.length > 0 && planned === running.length,
    facts: { running: running.length, planned },
  };
}

function isPlanned({ time, cost, form }: Card): boolean {
  const steps = (time?.milestones ?? []).length + (time?.deliveries ?? []).length;
  const range = cost?.estimate?.low !== undefined && cost.estimate.high !== undefined;
  return time?.period?.end !== undefined && steps > 0 && (range || form === 'pilot' || form === 'line_task');
}

/** Every project that is to report has a status report that is fresh enough. */
function followUp({ portfolio, check }: ReportFacts): Prerequisite {
  const reporting = portfolio.projects.filter(({ card }) => reportsStatus(card));
  const lacking = cardsWith(check, ['stale-status-report', 'missing-status-report']);
  const fresh = reporting.filter(({ id, card }) => card.status_report?.date !== undefined && !lacking.has(id)).length;
  return {
    name: 'followUp',
    met: reporting.length > 0 && fresh === reporting.length,
    facts: { reporting: reporting.length, fresh },
  };
}

/** At least two meetings ahead, and a limit for how old a report may be. */
function meetings({ portfolio, today }: ReportFacts): Prerequisite {
  const { governance } = portfolio;
  const dates = [
    ...(governance.meetings ?? []).flatMap(({ date }) => date ?? []),
    ...portfolio.meetings
      .filter(({ meeting }) => meeting.status !== 'cancelled')
      .map(({ id, meeting }) => meeting.date ?? id),
  ];
  const ahead = new Set(dates.filter((date) => date >= today)).size;
  const maxAge = governance.reporting?.max_age_days ?? null;
  return { name: 'meetings', met: ahead >= 2 && maxAge !== null, facts: { ahead, maxAge } };
}

/** Nothing red without action, no condition and no pilot past its date. */
function changes({ check }: ReportFacts): Prerequisite {
  const count = (code: string): number => check.problems.filter(({ finding }) => finding.code === code).length;
  const facts = {
    red: count('red-without-action'),
    conditions: count('condition-overdue'),
    pilots: count('pilot-overdue'),
  };
  return { name: 'changes', met: facts.red + facts.conditions + facts.pilots === 0, facts };
}

/** Every benefit of what is carried out or delivered has an owner and a way to measure it. */
function benefits({ portfolio }: ReportFacts): Prerequisite {
  const underWay = portfolio.projects.filter(
    ({ card }) => card.status === 'active' && reached(card.stage, 'execution') && card.form !== 'pilot',
  );
  const all = underWay.flatMap(({ card }) => card.benefits ?? []);
  const complete = all.filter(({ owner, indicator }) => owner !== undefined && indicator !== undefined).length;
  return {
    name: 'benefits',
    met: all.length > 0 && complete === all.length,
    facts: { benefits: all.length, complete },
  };
}

function cardsWith({ problems }: ReportFacts['check'], codes: readonly Finding['code'][]): ReadonlySet<string> {
  return new Set(
    problems.flatMap(({ finding }) => (codes.includes(finding.code) && finding.card ? [finding.card] : [])),
  );
}
