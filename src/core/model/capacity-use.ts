// How the people that projects share are booked, per competence and year, against how many there are.
import type { Capacity, Resource } from '../../generated/card-types.ts';
import { byCodePoint } from './code-point-order.ts';
import type { Project } from './portfolio.ts';

/** Full-time equivalents, to the hundredth. */
export interface CapacityCell {
  readonly competence: string;
  /** null for a competence that only cards mention. */
  readonly name: string | null;
  readonly year: number;
  /** null when capacity.yaml says nothing about the year. */
  readonly capacity: number | null;
  readonly assigned: number;
  /** Asked for and not yet given. */
  readonly requested: number;
  /** What is assigned alone above capacity, and what all that is asked for would be. 0 when there is enough; null without a capacity. */
  readonly overAssigned: number | null;
  readonly short: number | null;
  /** Who has asked for it and not got it, the most first; where too much is given already, everyone who books it. */
  readonly users: readonly { readonly id: string; readonly fte: number }[];
}

/** Competences in the order of capacity.yaml, then by id; years from `fromYear` in which there is a capacity or a booking. */
export function capacityUse(
  projects: readonly Project[],
  { competences = [] }: Capacity,
  fromYear: number,
): readonly CapacityCell[] {
  const booked = projects.flatMap(({ id, card }) => (card.resources ?? []).map((resource) => ({ id, ...resource })));
  const unknown = booked
    .map(({ competence }) => competence)
    .filter((id) => !competences.some((each) => each.id === id));
  const all = [
    ...competences,
    ...[...new Set(unknown)].sort(byCodePoint).map((id) => ({ id, name: undefined, years: [] })),
  ];
  return all.flatMap(({ id, name, years = [] }) => {
    const ofCompetence = booked.filter(({ competence }) => competence === id);
    const shown = new Set([...years, ...ofCompetence].map(({ year }) => year).filter((year) => year >= fromYear));
    return [...shown]
      .sort((a, b) => a - b)
      .map((year) => {
        const capacity = years.find((each) => each.year === year)?.fte ?? null;
        return {
          competence: id,
          name: name ?? null,
          year,
          capacity,
          ...bookingOf(
            ofCompetence.filter((each) => each.year === year),
            capacity,
          ),
        };
      });
  });
}

type Booked = Resource & { readonly id: string };

function bookingOf(booked: readonly Booked[], capacity: number | null) {
  const assigned = sumOf(booked.filter(({ status }) => status === 'assigned'));
  const requested = sumOf(booked.filter(({ status }) => status !== 'assigned'));
  const above = (fte: number) => (capacity === null ? null : Math.max(0, hundredths(fte - capacity)));
  const overAssigned = above(assigned);
  const users = usersOf(overAssigned ? booked : booked.filter(({ status }) => status !== 'assigned'));
  return { assigned, requested, overAssigned, short: above(assigned + requested), users };
}

function usersOf(booked: readonly Booked[]): readonly { readonly id: string; readonly fte: number }[] {
  const ids = [...new Set(booked.map(({ id }) => id))];
  const users = ids.map((id) => ({ id, fte: sumOf(booked.filter((each) => each.id === id)) }));
  return users.sort((a, b) => b.fte - a.fte || byCodePoint(a.id, b.id));
}

function sumOf(booked: readonly Booked[]): number {
  return hundredths(booked.reduce((sum, { fte }) => sum + (fte ?? 0), 0));
}

function hundredths(fte: number): number {
  return Math.round(fte * 100) / 100;
}
