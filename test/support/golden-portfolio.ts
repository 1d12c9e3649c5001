// The golden portfolio of the vectors as cards: risk as one threat that takes the whole benefit, so that q is the given success factor.
import type { Card, Portfolio } from '../../src/core/model/portfolio.ts';
import type { RiskMode } from '../../src/generated/card-types.ts';
import golden from '../vectors/golden-portfolio.json' with { type: 'json' };
import { portfolioOf } from './portfolio-of.ts';

export const goldenToday = '2027-01-01';
const criteria = ['k1', 'k2', 'k3'];
const firstYear = 2027;

export function goldenPortfolio(mode: RiskMode = 'expected'): Portfolio {
  const projects = Object.entries(golden.inndata).map(([id, input]) => [id, goldenCard(id, input)] as const);
  return portfolioOf({
    projects: Object.fromEntries(projects),
    strategy: {
      criteria: criteria.map((id, index) => ({ id, name: id, weight: golden.vekter[index] ?? 0 })),
      risk: { mode },
    },
    capacity: {
      competences: [
        {
          id: 'utvikling',
          name: 'Utvikling',
          years: golden.kapasitet.map((fte, index) => ({ year: firstYear + index, fte })),
        },
      ],
      frames: golden.budsjett.map((amount, index) => ({ year: firstYear + index, amount: amount * 1000000 })),
    },
  });
}

/** The same as files below the portfolio's folder. JSON is YAML. */
export function goldenFiles(mode: RiskMode = 'expected'): ReadonlyMap<string, string> {
  const { projects, strategy, capacity } = goldenPortfolio(mode);
  const settings = { name: 'Gull', language: 'nb', organisations: [{ id: 'etaten', name: 'Etaten' }] };
  const texts = { 'portfolio.yaml': settings, 'strategy.yaml': strategy, 'capacity.yaml': capacity };
  return new Map([
    ...Object.entries(texts).map(([file, value]) => [file, JSON.stringify(value)] as const),
    ...projects.map(({ id, card }) => [`projects/${id}.yaml`, JSON.stringify({ title: id, ...card })] as const),
  ]);
}

interface GoldenInput {
  readonly skaar: readonly number[];
  readonly kost: readonly number[];
  readonly suksessfaktor: number;
  readonly lovpaalagt: boolean;
  readonly utvikling: readonly number[];
  readonly krever: readonly string[];
}

function goldenCard(id: string, input: GoldenInput): Card {
  const excludes = golden.utelukker.flatMap((pair) => (pair[0] === id && pair[1] ? [pair[1]] : []));
  return {
    status: 'proposed',
    stage: 'planning',
    ...(input.lovpaalagt ? { category: 'statutory' } : {}),
    scores: Object.fromEntries(criteria.map((id, index) => [id, { score: input.skaar[index] ?? 0 }])),
    cost: { project: input.kost.map((amount, index) => ({ year: firstYear + index, budget: amount * 1000000 })) },
    resources: input.utvikling.map((fte, index) => ({ competence: 'utvikling', year: firstYear + index, fte })),
    links: { depends_on: input.krever.map((card) => ({ card })), excludes },
    risks: [{ id: 'R1', event: 'x', probability: 1 - input.suksessfaktor, loss: 1 }],
  };
}
