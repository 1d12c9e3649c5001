// Portfolios of any size for the benchmark of the choice: four years, five competences, dependencies and exclusions, from a fixed seed.
import type { Card, Portfolio } from '../src/core/model/portfolio.ts';
import { randomStream } from '../src/core/risk/random-stream.ts';
import type { Frame, Resource } from '../src/generated/card-types.ts';
import { portfolioOf } from '../test/support/portfolio-of.ts';

export interface Size {
  readonly projects: number;
  /** Possible start years of each project. */
  readonly starts: number;
  /** The part of all that is asked for that there is room for, 0–1. */
  readonly room: number;
}

const years = [2027, 2028, 2029, 2030];
const competences = ['arkitektur', 'endring', 'ledelse', 'sikkerhet', 'utvikling'];
const criteria = ['goals', 'users', 'capacity', 'coherence', 'foundation'];
const nameOf = (index: number) => `prosjekt-${String(index).padStart(3, '0')}`;

export function randomPortfolio({ projects: count, starts, room }: Size): Portfolio {
  const next = randomStream(1, 'bench', `${count} ${starts} ${room}`);
  const projects = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [nameOf(index), randomCard(index, starts, next)]),
  );
  return portfolioOf({ projects, strategy: {}, capacity: capacityFor(Object.values(projects), room) });
}

function randomCard(index: number, starts: number, next: () => number): Card {
  const whole = (most: number) => Math.floor(next() * most);
  const [first, length] = [2027 + whole(3), 1 + whole(3)];
  const span = Array.from({ length }, (_, year) => first + year);
  const isStatutory = next() < 0.05;
  const needs = !isStatutory && index > 0 && next() < 0.25 ? [nameOf(whole(index))] : [];
  const excludes = index > 0 && next() < 0.05 ? [nameOf(whole(index))] : [];
  return {
    status: 'proposed',
    stage: 'planning',
    ...(isStatutory ? { category: 'statutory' } : {}),
    scores: Object.fromEntries(criteria.map((id) => [id, { score: whole(6) }])),
    risks: [{ id: 'R1', event: 'x', probability: whole(30) / 100, loss: 0.5 }],
    time: {
      allowed_starts: Array.from({ length: starts }, (_, delay) => first + delay),
      period: { start: `${first}-01-01`, end: `${first + length - 1}-12-31` },
    },
    cost: { project: span.map((year) => ({ year, budget: (5 + whole(75)) * 100_000 })) },
    resources: competences.flatMap((competence) =>
      next() < 0.45 ? span.map((year) => ({ competence, year, fte: (1 + whole(15)) / 10 })) : [],
    ),
    links: {
      depends_on: needs.map((card) => ({ card, kind: next() < 0.5 ? 'shares_solution' : 'must_finish_before' })),
      excludes,
    },
  };
}

function capacityFor(cards: readonly Card[], room: number): Portfolio['capacity'] {
  const asked = (year: number) =>
    cards
      .flatMap(({ cost }) => cost?.project ?? [])
      .reduce((sum, line) => sum + (line.year === year ? (line.budget ?? 0) : 0), 0);
  const people = cards.flatMap(({ resources = [] }): readonly Resource[] => resources);
  const wanted = (id: string, year: number) =>
    people.reduce((sum, each) => sum + (each.competence === id && each.year === year ? each.fte : 0), 0);
  return {
    frames: years.map((year): Frame => ({ year, amount: Math.round(asked(year) * room) })),
    competences: competences.map((id) => ({
      id,
      name: id,
      years: years.map((year) => ({ year, fte: Math.round(10 * wanted(id, year) * room * 1.1) / 10 })),
    })),
  };
}
