// Promises a warning where a project leans on one that has ended without result, or that is behind while the first is under way.
import type { Dependency, Stage, Status } from '../../generated/card-types.ts';
import { valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { numbered } from '../model/numbered.ts';
import type { Card } from '../model/portfolio.ts';
import { isEnded, reached, stageNumber } from '../model/stage.ts';
import { defineRule } from './rule.ts';

type Weakness =
  | { readonly field: 'status'; readonly state: `status=${Status}` }
  | { readonly field: 'stage'; readonly state: `stage=${Stage}` };

export const weakerDependency = defineRule({
  code: 'weaker-dependency',
  severity: 'warning',
  *check(portfolio, { projectsById }) {
    for (const { id, file, card } of liveProjects(portfolio)) {
      for (const [index, dependency] of numbered(card.links?.depends_on)) {
        const other = projectsById.get(dependency.card);
        const weakness = other && other.id !== id && needsResult(dependency) && weaknessOf(other.card, card);
        if (!weakness) continue;
        yield {
          place: valuePlace(file, ['links', 'depends_on', index, 'card']),
          args: { other: other.id, state: weakness.state },
          related: [valuePlace(other.file, [weakness.field])],
        };
      }
    }
  },
});

/** Those who share people compete; neither needs what the other makes. */
function needsResult({ kind }: Dependency): boolean {
  return kind !== 'shares_people';
}

function weaknessOf({ stage, status }: Card, own: Card): Weakness | null {
  if (status === 'stopped' || status === 'rejected') return { field: 'status', state: `status=${status}` };
  if (!stage || !own.stage || isEnded(status) || !reached(own.stage, 'execution')) return null;
  return stageNumber(stage) < stageNumber(own.stage) ? { field: 'stage', state: `stage=${stage}` } : null;
}
