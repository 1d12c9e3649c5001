// Reads someone's own weights: a file with one weight per criterion, or the criteria with the most important first. What does not fit the strategy is told, never guessed.

import type { Portfolio } from '../core/model/portfolio.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import { parseYaml } from '../core/parse/parse-yaml.ts';
import { readingSeverities } from '../core/parse/reading-findings.ts';
import { ownWeights } from '../core/rank/own-weights.ts';
import { rankingCriteria } from '../core/rank/ranking-criteria.ts';

export type ReadFile = (path: string) => Promise<Uint8Array>;

/** `doors`: the places where a file of this name may be, the nearest first. Throws PortfolioError when none has it or it cannot be used. */
export async function readWeights(
  file: string,
  doors: readonly ReadFile[],
  { strategy }: Portfolio,
): Promise<Readonly<Record<string, number>>> {
  const { value, problems } = parseYaml(await firstThatOpens(file, doors));
  const refused = problems.find(({ code }) => readingSeverities[code] === 'error');
  if (refused) throw new PortfolioError('unreadable-file', { file, reason: refused.code });
  const known = rankingCriteria(strategy).map(({ id }) => id);
  if (Array.isArray(value)) return weightsByOrder(file, value, known);
  const given = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
  if (given.length === 0)
    throw new PortfolioError('unknown-value', { option: file, value: String(value), allowed: known });
  for (const [id, weight] of given) {
    if (!known.includes(id)) throw new PortfolioError('unknown-weight', { file, criterion: id, known });
    if (!isWeight(weight))
      throw new PortfolioError('unknown-value', { option: `${file}: ${id}`, value: String(weight), allowed: [] });
  }
  if (given.every(([, weight]) => weight === 0))
    throw new PortfolioError('unknown-value', { option: file, value: '0', allowed: [] });
  return Object.fromEntries(given as readonly (readonly [string, number])[]);
}

/** Criteria with the most important first. All of them must be there: nobody knows where one that is left out was meant to stand. */
function weightsByOrder(
  file: string,
  order: readonly unknown[],
  known: readonly string[],
): Readonly<Record<string, number>> {
  const weights = ownWeights(order.map(String), known);
  if (weights === null)
    throw new PortfolioError('unknown-value', { option: file, value: order.map(String).join(', '), allowed: known });
  return weights;
}

/** As in schemas/weights.schema.json: greater ones would leave no sum to divide by. */
const mostWeight = 1_000_000;

function isWeight(weight: unknown): boolean {
  return typeof weight === 'number' && weight >= 0 && weight <= mostWeight;
}

async function firstThatOpens(file: string, [door, ...others]: readonly ReadFile[]): Promise<Uint8Array> {
  if (door === undefined) throw new PortfolioError('unreadable-file', { file, reason: 'ENOENT' });
  try {
    return await door(file);
  } catch (error) {
    if (others.length > 0 && error instanceof PortfolioError && error.code === 'unreadable-file')
      return firstThatOpens(file, others);
    throw error;
  }
}
