// Who and what a project touches beside those who carry it out: users' voices, systems, stakeholders, and agreements with others.
import type { Agreement, People, Stakeholder, System } from '../../../generated/card-types.ts';
import type { PageFacts } from './page-facts.ts';

export interface PageSurroundings {
  readonly roles: Pick<People, (typeof roles)[number]>;
  readonly systems: readonly System[];
  readonly stakeholders: readonly Stakeholder[];
  readonly agreements: readonly Agreement[];
}

const roles = ['senior_user', 'user_representative', 'architect', 'line_recipient'] as const;

export function pageSurroundings({ project: { card } }: PageFacts): PageSurroundings {
  const people = card.people ?? {};
  return {
    roles: Object.fromEntries(roles.flatMap((role) => (people[role] === undefined ? [] : [[role, people[role]]]))),
    systems: card.need?.systems ?? [],
    stakeholders: card.anchoring?.stakeholders ?? [],
    agreements: card.agreements ?? [],
  };
}
