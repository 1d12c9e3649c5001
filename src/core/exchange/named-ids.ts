// What a cell may name by its name in words instead of its id: the sectors, organisations, areas and goals of the portfolio.
import { fold } from '../intake/read-choice.ts';
import type { Portfolio } from '../model/portfolio.ts';

interface Named {
  readonly id: string;
  readonly name?: string;
}

export type NamedLists = (path: string) => readonly Named[];

/** By the path of the column; none for columns of anything else. */
export function namedLists({
  settings,
  governance,
  strategy,
}: Pick<Portfolio, 'settings' | 'governance' | 'strategy'>): NamedLists {
  const lists = new Map<string, readonly (Named | null)[] | undefined>([
    ['sector', governance.sectors],
    ['owner.organisation', settings.organisations],
    ['areas', settings.areas],
    ['strategy.goals', strategy.goals],
  ]);
  return (path) =>
    (lists.get(path) ?? []).filter((each) => each !== null && typeof each.id === 'string') as readonly Named[];
}

/** The text itself where it is an id, or where not exactly one is called that. */
export function idNamed(list: readonly Named[], text: string): string {
  const said = text.trim();
  if (list.some(({ id }) => id === said)) return said;
  const [first, ...more] = list.filter(({ id, name }) => [id, name ?? id].some((each) => fold(each) === fold(said)));
  return first && more.length === 0 ? first.id : text;
}
