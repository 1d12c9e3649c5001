// A project as tables and sentences mention it.
import type { Portfolio } from '../../core/model/portfolio.ts';

export interface NamedProject {
  readonly id: string;
  readonly title: string | null;
}

/** Looks names up by id. An id without a card is its own name. */
export function projectNames({ projects }: Pick<Portfolio, 'projects'>): (id: string) => NamedProject {
  const titles = new Map(projects.map(({ id, card }) => [id, card.title ?? null]));
  return (id) => ({ id, title: titles.get(id) ?? null });
}
