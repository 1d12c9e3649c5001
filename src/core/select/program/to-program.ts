// From a portfolio and its ranking to the programme that the choice is made in.
import { countedDecisions } from '../../council/counted-decisions.ts';
import { costByYear } from '../../economics/cost-by-year.ts';
import { yearOf } from '../../economics/economics-settings.ts';
import { byIdOf } from '../../model/code-point-order.ts';
import { type CardDecision, isApproval } from '../../model/decisions.ts';
import type { Card, Portfolio } from '../../model/portfolio.ts';
import type { RankedProject } from '../../rank/ranking.ts';
import { isCommitted } from '../../rank/standing.ts';
import type { SelectionSettings } from '../selection-settings.ts';
import { balanceRows } from './balance-rows.ts';
import { costAbovePlan } from './cost-above-plan.ts';
import { moneyRows, peopleRows } from './limit-rows.ts';
import { linkRows } from './link-rows.ts';
import { notChoosable } from './not-choosable.ts';
import { notThereIn } from './not-there.ts';
import type { Program, ProgramProject, ProgramRow, StartOption } from './program.ts';
import { moneyLimits, peopleLimits, unlimited } from './program-limits.ts';
import { type Candidate, type OptionFacts, startOptions } from './start-options.ts';
import { valueUnits } from './value-units.ts';

export function toProgram(portfolio: Portfolio, settings: SelectionSettings): Program {
  const { ranking } = settings;
  const firstYear = yearOf(ranking.today);
  const cards = new Map(portfolio.projects.map(({ id, card }) => [id, card]));
  const all = [...ranking.projects].sort(byIdOf).map((ranked) => supposedly(ranked, settings));
  const stopped = all.filter((ranked) => isStopped(ranked, settings));
  const sorted = all.filter((ranked) => !stopped.includes(ranked));
  const costs = stopped.map(({ id }) => ({ id, cost: cards.get(id)?.cost?.stopping ?? null }));
  const decisions = countedDecisions(portfolio, ranking.today);
  const candidates = sorted.map((ranked) =>
    candidateOf(ranked, cards.get(ranked.id) ?? {}, decisions.get(ranked.id) ?? []),
  );
  const isMoneyLimited = (portfolio.capacity.frames ?? []).length > 0 || (settings.frames?.size ?? 0) > 0;
  const reasons = (each: Candidate) => notChoosable(each, { firstYear, isMoneyLimited });
  const choosable = candidates.filter((each) => reasons(each).length === 0);
  const facts: OptionFacts = {
    firstYear,
    yearlyShare: 1 / (1 + (ranking.economics.discount[0]?.rate ?? 0)),
    valueUnits: settings.units ?? valueUnits(choosable.map(({ ranked: { riskAdjusted } }) => riskAdjusted ?? 0)),
    above: settings.confidence === undefined ? new Map() : costAbovePlan(portfolio, ranking, settings.confidence),
    delays: settings.delays ?? new Map(),
  };
  const { projects, options } = withColumns(choosable, facts);
  const money = moneyLimits(portfolio, firstYear, {
    frames: settings.frames,
    stopping: costs.reduce((sum, { cost }) => sum + (cost ?? 0), 0),
    isReserveUsed: settings.confidence !== undefined,
  });
  const people = peopleLimits(portfolio.capacity, firstYear);
  const left = candidates.flatMap((each) => reasons(each).map((because) => ({ id: each.ranked.id, because })));
  return {
    columns: options.length,
    projects,
    options,
    valueUnits: facts.valueUnits,
    rows: [
      ...projects.flatMap(ownRows),
      ...wishRows(projects, settings),
      ...moneyRows(options, money),
      ...peopleRows(options, people),
      ...linkRows(portfolio.projects, projects, options),
      ...balanceRows(portfolio.strategy, cards, options),
    ],
    limits: {
      money,
      people,
      ...unlimited(options, money, people),
      boundWithoutCost: projects.flatMap(({ id, bound }) =>
        bound !== null && costByYear(cards.get(id) ?? {}) === null ? [id] : [],
      ),
    },
    stopped: costs,
    notChoosable: left,
    notThere: notThereIn(portfolio, left),
  };
}

/** Left out by a wish, and running: that is to stop it. What is statutory cannot be stopped. */
function isStopped({ id, outside }: RankedProject, { without = [] }: SelectionSettings): boolean {
  return outside === 'committed' && without.includes(id);
}

function candidateOf(ranked: RankedProject, card: Card, decisions: readonly CardDecision[]): Candidate {
  const isAdopted =
    ranked.outside !== null ||
    card.status === 'active' ||
    decisions.some(({ decision }) => isApproval(decision) && decision.type === 'prioritise');
  return { ranked, card, hasBegun: isCommitted(card, decisions), isAdopted };
}

function supposedly(ranked: RankedProject, { supposed }: SelectionSettings): RankedProject {
  const riskAdjusted = ranked.riskAdjusted ?? supposed?.get(ranked.id) ?? null;
  return { ...ranked, riskAdjusted };
}

function withColumns(
  choosable: readonly Candidate[],
  facts: OptionFacts,
): { readonly projects: readonly ProgramProject[]; readonly options: readonly StartOption[] } {
  const options: StartOption[] = [];
  const projects = choosable.map((candidate): ProgramProject => {
    const { ranked, hasBegun, isAdopted } = candidate;
    const own = startOptions(candidate, facts);
    const columns = own.map((_, index) => options.length + index);
    options.push(...own);
    return { id: ranked.id, title: ranked.title, bound: ranked.outside, hasBegun, adopted: isAdopted, columns };
  });
  return { projects, options };
}

function ownRows({ id, bound, columns }: ProgramProject): readonly ProgramRow[] {
  const entries = columns.map((column) => [column, 1] as const);
  if (bound !== null) return [{ meaning: { kind: 'bound', project: id, bound }, entries, lower: 1, upper: 1 }];
  return columns.length > 1 ? [{ meaning: { kind: 'one_start', project: id }, entries, lower: null, upper: 1 }] : [];
}

function wishRows(
  projects: readonly ProgramProject[],
  { force = [], without = [] }: SelectionSettings,
): readonly ProgramRow[] {
  return projects.flatMap((project) => [
    ...(force.includes(project.id) ? [forcedRow(project)] : []),
    ...(without.includes(project.id) ? [leftOutRow(project)] : []),
  ]);
}

export function forcedRow({ id, columns }: ProgramProject): ProgramRow {
  const entries = columns.map((column) => [column, 1] as const);
  return { meaning: { kind: 'forced', project: id }, entries, lower: 1, upper: 1 };
}

export function leftOutRow({ id, columns }: ProgramProject): ProgramRow {
  const entries = columns.map((column) => [column, 1] as const);
  return { meaning: { kind: 'left_out', project: id }, entries, lower: 0, upper: 0 };
}
