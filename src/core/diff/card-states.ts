// Every card of a portfolio by its id, with what its file holds; also those that could not be read, which hold nothing.
import { inFolder, type Portfolio, type Project } from '../model/portfolio.ts';
import { riskTable } from '../risk/risk-table.ts';
import type { CardState } from './compare-cards.ts';
import type { PortfolioState } from './portfolio-state.ts';

export type CardStates = ReadonlyMap<string, CardState>;

export function cardStates({ portfolio, files }: PortfolioState): CardStates {
  const table = riskTable(portfolio.strategy);
  const stateOf = (project: Project, value: unknown): readonly [string, CardState] => [
    project.id,
    { project, value, riskTable: table },
  ];
  return new Map([
    ...portfolio.projects.map((project) => stateOf(project, files.get(project.file)?.value)),
    ...portfolio.unreadable.map((id) => stateOf({ id, file: cardFile(portfolio, id), card: {} }, undefined)),
  ]);
}

export function isReadable({ value }: CardState): boolean {
  return value !== undefined;
}

function cardFile({ folder }: Portfolio, id: string): string {
  return inFolder(folder, `projects/${id}.yaml`);
}
