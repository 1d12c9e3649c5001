// Which living cards must wait for which: the dependencies that set an order in time.
import type { Dependency } from '../../generated/card-types.ts';
import { type Place, valuePlace } from './diagnostic.ts';
import { liveProjects } from './live-projects.ts';
import { numbered } from './numbered.ts';
import type { Portfolio, Project } from './portfolio.ts';

/** Card -> the cards that must finish first -> where the card says so. */
type DependencyGraph = ReadonlyMap<string, ReadonlyMap<string, Place>>;

export function dependencyGraph(portfolio: Portfolio): DependencyGraph {
  return new Map(liveProjects(portfolio).map((project) => [project.id, waitsFor(project)]));
}

/** A dependency without a kind is read as the strictest one. */
function setsOrder({ kind }: Dependency): boolean {
  return kind === undefined || kind === 'must_finish_before';
}

function waitsFor({ id, file, card }: Project): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>();
  for (const [index, dependency] of numbered(card.links?.depends_on)) {
    if (!setsOrder(dependency) || dependency.card === id || found.has(dependency.card)) continue;
    found.set(dependency.card, valuePlace(file, ['links', 'depends_on', index, 'card']));
  }
  return found;
}
