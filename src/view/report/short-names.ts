// Projects by their short names, where they have one: for tables, charts and sentences.
import type { Portfolio } from '../../core/model/portfolio.ts';
import type { NamedProject } from './named-project.ts';

/** An id without a card is its own name. */
export function shortNames({ projects }: Pick<Portfolio, 'projects'>): (id: string) => NamedProject {
  const names = new Map(projects.map(({ id, card }) => [id, card.short_name ?? card.title ?? null]));
  return (id) => ({ id, title: names.get(id) ?? null });
}
