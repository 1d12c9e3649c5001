// What projects demand of each other as rows: what one needs, what must be finished first, exclusion, and variants of the same thing.
import type { Dependency } from '../../../generated/card-types.ts';
import { costByYear } from '../../economics/cost-by-year.ts';
import { exclusivePairs, variantFamilies } from '../../model/exclusive-pairs.ts';
import type { Card, Project } from '../../model/portfolio.ts';
import { notRankedBecause } from '../../rank/standing.ts';
import type { ProgramProject, ProgramRow, StartOption } from './program.ts';

interface LinkFacts {
  readonly cards: ReadonlyMap<string, Card>;
  readonly chosen: ReadonlyMap<string, ProgramProject>;
  readonly options: readonly StartOption[];
}

export function linkRows(
  projects: readonly Project[],
  program: readonly ProgramProject[],
  options: readonly StartOption[],
): readonly ProgramRow[] {
  const facts = {
    cards: new Map(projects.map(({ id, card }) => [id, card])),
    chosen: new Map(program.map((project) => [project.id, project])),
    options,
  };
  return [...program.flatMap((project) => needRows(project, facts)), ...rivalRows(program, facts)];
}

// Shared people are told by the rows of people, not by need. What has begun is past its needs.
function needRows(project: ProgramProject, facts: LinkFacts): readonly ProgramRow[] {
  if (project.hasBegun) return [];
  const dependencies = facts.cards.get(project.id)?.links?.depends_on ?? [];
  return dependencies.flatMap((dependency) =>
    dependency.card === undefined ||
    dependency.card === project.id ||
    dependency.kind === 'shares_people' ||
    isMet(facts.cards.get(dependency.card))
      ? []
      : needRow(project, dependency, facts),
  );
}

/** Delivered, or in ordinary operation: what is needed is there. */
function isMet(card: Card | undefined): boolean {
  return (
    card?.status === 'completed' ||
    (card !== undefined && ['delivered', 'operation'].includes(notRankedBecause(card) ?? ''))
  );
}

function needRow(project: ProgramProject, dependency: Dependency, facts: LinkFacts): readonly ProgramRow[] {
  const other = dependency.card;
  const suppliers = facts.chosen.get(other)?.columns ?? [];
  const finish = dependency.kind === 'must_finish_before' ? finishOf(facts.cards.get(other)) : null;
  const deadline = dependency.by ?? startOf(facts.cards.get(project.id));
  if (finish === null || deadline === null) {
    const meaning = { kind: 'requires', project: project.id, other } as const;
    return [{ meaning, entries: [...ones(project.columns), ...minusOnes(suppliers)], lower: null, upper: 0 }];
  }
  return project.columns.map((column) => {
    const inTime = suppliers.filter(
      (supplier) => delayed(finish, facts.options[supplier]) <= delayed(deadline, facts.options[column]),
    );
    const meaning = { kind: 'after', project: project.id, other, start: facts.options[column]?.start ?? null } as const;
    return { meaning, entries: [...ones([column]), ...minusOnes(inTime)], lower: null, upper: 0 };
  });
}

/** Variants share one row, which says more than a row for each pair. */
function rivalRows(program: readonly ProgramProject[], { cards, chosen }: LinkFacts): readonly ProgramRow[] {
  const projects = program.map(({ id }) => ({ id, card: cards.get(id) ?? {} }));
  const families = variantFamilies(projects);
  const pairs = exclusivePairs(projects).filter(
    ([a, b]) => !families.some((family) => family.includes(a) && family.includes(b)),
  );
  return [
    ...pairs.flatMap((pair) => atMostOne('excludes', pair, chosen)),
    ...families.flatMap((family) => atMostOne('variants', family, chosen)),
  ];
}

/** Those that have begun are past their rivals, and count as one: they leave no room for the others. */
function atMostOne(
  kind: 'excludes' | 'variants',
  projects: readonly string[],
  chosen: LinkFacts['chosen'],
): readonly ProgramRow[] {
  const rivals = projects.flatMap((id) => chosen.get(id) ?? []);
  const counted = [
    ...rivals.filter(({ hasBegun }) => hasBegun).slice(0, 1),
    ...rivals.filter((each) => !each.hasBegun),
  ];
  if (counted.length < 2) return [];
  const entries = ones(counted.flatMap(({ columns }) => columns));
  return [{ meaning: { kind, projects }, entries, lower: null, upper: 1 }];
}

function finishOf(card: Card | undefined): string | null {
  const end = card?.time?.period?.end ?? card?.pilot?.end;
  return end ?? yearEnd(card, (years) => Math.max(...years), '12-31');
}

function startOf(card: Card | undefined): string | null {
  const start = card?.time?.period?.start ?? card?.pilot?.start;
  return start ?? yearEnd(card, (years) => Math.min(...years), '01-01');
}

function yearEnd(card: Card | undefined, pick: (years: readonly number[]) => number, day: string): string | null {
  const years = [...(costByYear(card ?? {}) ?? [])].flatMap(([year, amount]) => (amount > 0 ? [year] : []));
  return years.length === 0 ? null : `${pick(years)}-${day}`;
}

function delayed(date: string, option: StartOption | undefined): string {
  return `${Number(date.slice(0, 4)) + (option?.delay ?? 0)}${date.slice(4)}`;
}

function ones(columns: readonly number[]): ProgramRow['entries'] {
  return columns.map((column) => [column, 1]);
}

function minusOnes(columns: readonly number[]): ProgramRow['entries'] {
  return columns.map((column) => [column, -1]);
}
