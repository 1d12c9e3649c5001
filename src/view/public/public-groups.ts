// The projects grouped by the first goal that each is to help reach; by life event where the strategy has no goals.
import { byCodePoint } from '../../core/model/code-point-order.ts';
import { groupedBy } from '../../core/model/grouped-by.ts';
import { stageNumber } from '../../core/model/stage.ts';
import type { LifeEvent, Status } from '../../generated/card-types.ts';
import type { ReportFacts } from '../report/report-facts.ts';
import { type PublicFields, publicFields } from './public-fields.ts';

export interface PublicGroup {
  /** What it is named by; null: none of them. */
  readonly goal: string | null;
  readonly lifeEvent: LifeEvent | null;
  /** The story of one of the projects that are under way, else of one that is proposed. */
  readonly story: { readonly title: string | null; readonly text: string } | null;
  /** What is furthest on comes first. */
  readonly projects: readonly PublicFields[];
}

/** What has been stopped or rejected is told elsewhere. */
const order: readonly (Status | null)[] = ['completed', 'active', 'proposed', 'on_hold', null];

export function publicGroups({ portfolio }: Pick<ReportFacts, 'portfolio'>): readonly PublicGroup[] {
  const goals = (portfolio.strategy.goals ?? []).flatMap((goal) => (goal?.id ? [goal] : []));
  const told = portfolio.projects
    .map(({ id, card }) => ({ id, fields: publicFields(card) }))
    .filter(({ fields }) => order.includes(fields.status));
  const known = new Set(goals.map(({ id }) => id));
  const keyOf = ({ goals: own, lifeEvents }: PublicFields): string | null =>
    (goals.length > 0 ? own.find((goal) => known.has(goal)) : lifeEvents[0]) ?? null;
  const groups = groupedBy(told, ({ fields }) => keyOf(fields));
  const names = goals.length > 0 ? goals.map(({ id }) => id) : [...groups.keys()].filter(isNamed).sort(byCodePoint);
  return [...names, null].flatMap((name) => {
    const members = (groups.get(name) ?? []).map(({ fields }) => fields).toSorted(furthestFirst);
    if (members.length === 0) return [];
    const goal = goals.find(({ id }) => id === name)?.text ?? null;
    return [
      {
        goal,
        lifeEvent: goals.length > 0 ? null : (name as LifeEvent | null),
        story: storyOf(members),
        projects: members,
      },
    ];
  });
}

function isNamed(key: string | null): key is string {
  return key !== null;
}

/** Cards come by id, so equals stand in that order. */
function furthestFirst(a: PublicFields, b: PublicFields): number {
  return (
    stageNumber(b.stage ?? 'idea') - stageNumber(a.stage ?? 'idea') || order.indexOf(a.status) - order.indexOf(b.status)
  );
}

function storyOf(members: readonly PublicFields[]): PublicGroup['story'] {
  const having = (status: Status) => members.find((each) => each.status === status && each.story !== null);
  const found = having('active') ?? having('proposed');
  return found?.story ? { title: found.title, text: found.story } : null;
}
