// Promises that two projects that exclude each other are not both under way.
import { byCodePoint, byIdOf } from '../model/code-point-order.ts';
import { type Place, valuePlace } from '../model/diagnostic.ts';
import { numbered } from '../model/numbered.ts';
import type { Project } from '../model/portfolio.ts';
import { isRunning } from '../model/stage.ts';
import { defineRule } from './rule.ts';

type Pair = readonly [smaller: Project, larger: Project];

export const exclusiveBothActive = defineRule({
  code: 'exclusive-both-active',
  severity: 'error',
  *check(portfolio, { projectsById }) {
    for (const [smaller, larger] of runningPairs(portfolio.projects, projectsById)) {
      yield {
        place: reference(smaller, larger.id),
        args: { id: smaller.id, other: larger.id },
        related: [reference(larger, smaller.id)],
      };
    }
  },
});

/** Each pair once, with the smaller id first, whichever of the two names the other. */
function runningPairs(projects: readonly Project[], byId: ReadonlyMap<string, Project>): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  for (const project of projects.filter(({ card }) => isRunning(card.status))) {
    for (const [, id] of numbered(project.card.links?.excludes)) {
      const other = byId.get(id);
      if (!other || id === project.id || !isRunning(other.card.status)) continue;
      const pair: Pair = byIdOf(project, other) < 0 ? [project, other] : [other, project];
      pairs.set(`${pair[0].id} ${pair[1].id}`, pair);
    }
  }
  return [...pairs].sort(([a], [b]) => byCodePoint(a, b)).map(([, pair]) => pair);
}

/** Where a card excludes another; its status when it does not say so itself. */
function reference({ file, card }: Project, other: string): Place {
  for (const [index, id] of numbered(card.links?.excludes)) {
    if (id === other) return valuePlace(file, ['links', 'excludes', index]);
  }
  return valuePlace(file, ['status']);
}
