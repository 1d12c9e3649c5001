// Promises that a project above a ceiling is seen, and so is a programme whose parts are each below it but together above.
import type { Ceiling } from '../../generated/card-types.ts';
import type { ChoiceKey } from '../../generated/schema-texts.ts';
import { isAbove, validCeilings } from '../council/ceilings-above.ts';
import { measuredCost } from '../council/measured-cost.ts';
import { type Observation, valuePlace } from '../model/diagnostic.ts';
import { groupedBy } from '../model/grouped-by.ts';
import { liveProjects } from '../model/live-projects.ts';
import { missingAt } from '../model/missing-at.ts';
import type { Portfolio, Project } from '../model/portfolio.ts';
import { defineRule } from './rule.ts';

type CeilingExceededArguments = {
  readonly ceiling: string;
  readonly limit: number;
  readonly cost: number;
  readonly measure: ChoiceKey;
  readonly effect: ChoiceKey;
  /** Whether the amount itself is above. */
  readonly bound: ChoiceKey;
  /** How many parts of a programme add up to the cost; 0 for the project's own cost. */
  readonly parts: number;
};

export const ceilingExceeded = defineRule<'ceiling-exceeded', CeilingExceededArguments>({
  code: 'ceiling-exceeded',
  severity: 'warning',
  *check(portfolio, { today }) {
    const parts = partsByProgramme(portfolio);
    for (const project of liveProjects(portfolio)) {
      for (const ceiling of validCeilings(portfolio.governance, project.card, today))
        yield* aboveCeiling(project, parts.get(project.id) ?? [], ceiling);
    }
  },
});

function* aboveCeiling(
  project: Project,
  parts: readonly Project[],
  ceiling: Ceiling,
): Generator<Observation<CeilingExceededArguments>> {
  const { place } = missingAt(project, ['cost', 'project']);
  const own = costOf(project, ceiling);
  if (isAbove(ceiling, own)) yield { place, args: argumentsOf(ceiling, own, 0) };
  const costs = parts.map((part) => costOf(part, ceiling));
  // A part that is above on its own is told there. For P85 the sum assumes that all parts overrun together.
  if (isAbove(ceiling, own) || costs.some((cost) => isAbove(ceiling, cost))) return;
  const sum = costs.reduce((total, cost) => total + cost, 0);
  if (!isAbove(ceiling, sum)) return;
  const related = parts.map(({ file }) => valuePlace(file, ['links', 'part_of']));
  yield { place, args: argumentsOf(ceiling, sum, parts.length), related };
}

/** Unknown is above nothing. */
function costOf({ card }: Project, { on }: Ceiling): number {
  return measuredCost(card, on) ?? 0;
}

function argumentsOf(
  { name, amount, on = 'likely', effect = 'warn', bound = 'above' }: Ceiling,
  cost: number,
  parts: number,
): CeilingExceededArguments {
  return {
    ceiling: name ?? '',
    limit: amount,
    cost,
    measure: `ceiling_measure=${on}`,
    effect: `ceiling_effect=${effect}`,
    bound: `ceiling_bound=${bound}`,
    parts,
  };
}

/** Parts that were stopped or rejected no longer cost anything; those that are completed did. */
function partsByProgramme({ projects }: Portfolio): ReadonlyMap<string, readonly Project[]> {
  const parts = projects.filter(
    ({ card }) => card.links?.part_of && card.status !== 'stopped' && card.status !== 'rejected',
  );
  return groupedBy(parts, ({ card }) => card.links?.part_of ?? '');
}
