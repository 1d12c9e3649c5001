// Which columns an exported table has, and in which order: the fields that can be edited as one cell without harm to what stands beside.
import { byCodePoint } from '../model/code-point-order.ts';
import { choicesOf } from '../model/field-key.ts';
import type { Card, Portfolio } from '../model/portfolio.ts';
import { checkedCriteria } from '../rank/checked-criteria.ts';

const costParts = ['budget', 'forecast', 'actual'] as const;
export type CostPart = (typeof costParts)[number];

/** Before the scores and the money. New ones are added where they belong; none is renamed. */
const first = [
  'title',
  'short_name',
  'form',
  'nature',
  'category',
  'stage',
  'status',
  'status_reason',
  'owner.organisation',
  'owner.unit',
  'owner.organisation_number',
  'owner.municipality_number',
  'sector',
  'areas',
  'people.responsible',
  'people.project_owner',
  'people.manager',
  'people.benefits_owner',
  'archive.case_number',
  'need.problem',
  'need.for_whom',
  'need.purpose',
  'need.why_now',
  'need.story',
  'strategy.goals',
] as const;

const afterScores = [
  'elements.technical_modernisation',
  'elements.societal_benefit',
  'elements.internal_efficiency',
  'budget_proposal.budget_year',
  'request.type',
  'request.frame',
  'time.period.start',
  'time.period.end',
  'cost.estimate.low',
  'cost.estimate.likely',
  'cost.estimate.high',
  'cost.stopping',
] as const;

export function exchangePaths(portfolio: Portfolio): readonly string[] {
  const cards = portfolio.projects.map(({ card }) => card);
  return [
    'id',
    ...first,
    ...checkedCriteria(portfolio).flatMap(({ id }) => [`scores.${id}.score`, `scores.${id}.reason`]),
    ...afterScores,
    ...costPaths(cards),
    ...operationPaths(cards),
    ...resourcePaths(cards),
    ...(portfolio.settings.local_fields ?? []).map(({ id }) => `local.${id}`),
    '@base',
  ];
}

/** A budget for every year and kind that some card has; a forecast and what was spent where some card has one. */
function costPaths(cards: readonly Card[]): readonly string[] {
  const lines = cards.flatMap(({ cost }) => cost?.project ?? []).filter((line) => line?.year !== undefined);
  const years = [...new Set(lines.map(({ year }) => year))].sort((a, b) => a - b);
  const kinds = [undefined, ...choicesOf('cost_kind')];
  return years.flatMap((year) =>
    kinds.flatMap((kind) => {
      const same = lines.filter((line) => line.year === year && line.kind === kind);
      const has = (part: CostPart) => same.some((line) => line[part] !== undefined) || part === 'budget';
      const place = kind === undefined ? year : `${year}.${kind}`;
      return same.length === 0 ? [] : costParts.filter(has).map((part) => `cost.project[${place}].${part}`);
    }),
  );
}

function operationPaths(cards: readonly Card[]): readonly string[] {
  const lines = cards.flatMap(({ cost }) => cost?.operation ?? []);
  return sorted(lines.flatMap((line) => (line?.year === undefined ? [] : [`cost.operation[${line.year}].amount`])));
}

function resourcePaths(cards: readonly Card[]): readonly string[] {
  const lines = cards.flatMap(({ resources }) => resources ?? []);
  const named = lines.filter((line) => line?.competence !== undefined && line.year !== undefined);
  return sorted(named.map(({ competence, year }) => `resources[${competence}.${year}].fte`));
}

function sorted(paths: readonly string[]): readonly string[] {
  return [...new Set(paths)].sort(byCodePoint);
}
