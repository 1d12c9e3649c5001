// What projects, competences, sectors and organisations are called, by id, for everything that is told of a choice.
import type { Portfolio } from '../../core/model/portfolio.ts';
import { namesById } from './names-by-id.ts';

export interface ToldNames {
  /** Short names where cards have one. */
  readonly names: ReadonlyMap<string, string>;
  readonly competences: ReadonlyMap<string, string>;
  readonly sectors: ReadonlyMap<string, string>;
  readonly organisations: ReadonlyMap<string, string>;
}

/** What several of them name is called what the first calls it. */
export function toldNames(portfolios: readonly Portfolio[]): ToldNames {
  const lastFirst = [...portfolios].reverse();
  return {
    names: new Map(
      lastFirst.flatMap(({ projects }) =>
        projects.map(({ id, card }) => [id, card.short_name ?? card.title ?? id] as const),
      ),
    ),
    competences: new Map(lastFirst.flatMap(({ capacity }) => [...namesById(capacity.competences)])),
    sectors: new Map(lastFirst.flatMap(({ governance }) => [...namesById(governance.sectors)])),
    organisations: new Map(lastFirst.flatMap(({ settings }) => [...namesById(settings.organisations)])),
  };
}
